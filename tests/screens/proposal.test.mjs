/** The proposal in its parts: cells and bench, tasks, delegates, structures and routes, by pointer and by keyboard. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, drop, focused, picture, recorded, serve } from "./window.mjs";

const view = recorded("view");
const { proposal, diagnosis } = view;
const rows = recorded("tasks").rows;
const [cell, other] = proposal.cells;
const [, person] = cell.members;
const [seat] = proposal.seats;
/** A task that is held and that somebody else could take. */
const task = rows.find(({ holder, could }) => holder && could.length > 2);
const heir = task.could.find(({ name }) => ![task.held_by, task.from_name].includes(name));
const idOf = ({ task, from }) => `${task}-${from}`;

let served;
before(async () => (served = await serve()));
after(() => served.end());

async function open(part) {
  const opened = await served.window();
  const { page } = opened;
  await page.getByTestId("start-sample").click();
  await page.getByTestId("chapter-proposal").click();
  await page.getByTestId(`proposal-part-${part}`).click();
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute("data-testid") ?? document.activeElement?.tagName,
    );
  const reach = async (id) => {
    for (let step = 0; step < 80 && (await focused()) !== id; step++) await press("Tab");
    assert.equal(await focused(), id);
  };
  const focusedIs = (id) =>
    page.waitForFunction((id) => document.activeElement?.getAttribute("data-testid") === id, id);
  const end = async () => {
    assert.deepEqual(opened.faults, []);
    await opened.close();
  };
  return { page, press, focused, reach, focusedIs, end };
}

test("no part of the proposal, nor the diagnosis, puts a barrier up", async () => {
  const { page, end } = await open("cells");
  const free = async (screen) => assert.deepEqual(await barriers(page), [], screen);
  await free("cells");
  // What is wrong is found: a picture without a word for it.
  await page.evaluate(() => document.querySelector(".main").append(new Image()));
  assert.equal((await barriers(page)).length, 1);
  await page.evaluate(() => document.querySelector(".main > img").remove());
  await page.getByTestId(`member-${person.key}`).click();
  await page.getByTestId("mover-share-open").click();
  await page.getByTestId("mover-apart-open").click();
  await page.getByTestId("person-need-open").click();
  await page.getByTestId("person-market-open").click();
  await page.getByTestId("person-coordination-open").click();
  await free("a person");
  await page.keyboard.press("Escape");
  await page.getByTestId("wave-new").click();
  await free("a wave");
  for (const part of ["structures", "tasks", "delegates", "pay", "routes"]) {
    await page.getByTestId(`proposal-part-${part}`).click();
    if (part === "tasks") await page.getByTestId(`task-give-${idOf(task)}`).click();
    if (part === "delegates") await page.getByTestId("seat-give").first().click();
    if (part === "pay") await page.getByTestId("policy-need").click();
    await free(part);
  }
  await page.getByTestId("proposal-part-tasks").click();
  await page.getByTestId("tasks-side-functions").click();
  await free("functions");
  await page.getByTestId("chapter-diagnosis").click();
  await free("diagnosis");
  await end();
});

test("somebody is dragged to the bench and back into a cell", async () => {
  const { page, end } = await open("cells");
  const drag = async (to) => {
    const from = await page.getByTestId(`member-${person.key}`).boundingBox();
    const box = await to.boundingBox();
    await page.mouse.move(from.x + 30, from.y + 8);
    await page.mouse.down();
    await page.mouse.move(box.x + 80, box.y + 20, { steps: 5 });
    await picture(page, "bench-dragged");
    await page.mouse.up();
  };
  const bench = page.getByTestId("bench");
  await drag(bench);
  await bench.getByTestId(`member-${person.key}`).waitFor();
  await picture(page, "bench");
  const target = page.getByTestId("cell").nth(1);
  await drag(target);
  await target.getByTestId(`member-${person.key}`).waitFor();
  assert.equal(await bench.locator("[data-member]").count(), 0);
  await end();
});

test("somebody is lifted, carried to a cell and dropped by keyboard, with what would change said", async () => {
  const { page, press, focusedIs, end } = await open("cells");
  const id = `member-${cell.members[0].key}`;
  await page.getByTestId(id).focus();
  await press("Space");
  await page.getByText(`${cell.members[0].name} is lifted.`, { exact: false }).waitFor();
  await press("ArrowDown", "ArrowDown");
  await page.getByText(`Dropped on ${proposal.cells[2].name}:`).waitFor();
  await press("ArrowUp");
  await page.getByTestId("dropped-there-size").locator(".is-tried").waitFor();
  assert.deepEqual(await barriers(page), []);
  await picture(page, "lifted");
  await press("Escape");
  await focusedIs(id);
  assert.equal(await page.getByTestId("dropped").count(), 0);
  await press("Space", "ArrowRight", "Enter");
  await page.getByTestId("cell").nth(1).getByTestId(id).waitFor();
  await focusedIs(id);
  await page.getByText(`${cell.members[0].name} is now in ${other.name}.`).waitFor();
  // Put down where they stood, nothing is decided.
  await press("Space", "ArrowRight", "ArrowLeft", "Enter");
  await page.getByText(`${cell.members[0].name} is back where they were.`).waitFor();
  assert.equal(await page.getByTestId("cell").nth(1).getByTestId(id).count(), 1);
  await end();
});

test("a cell is made, called otherwise, joined to another and dissolved by keyboard", async () => {
  const { page, press, focusedIs, end } = await open("cells");
  const named = (name) => page.locator(`[data-cell="${name}"]`);
  await page.getByTestId("cell-new").press("Enter");
  await focusedIs("cell-name");
  await press("Enter");
  await page.getByText("Say what the cell is to be called.").waitFor();
  await page.keyboard.type(other.name);
  await press("Enter");
  await page.getByText("Another cell or council is called so", { exact: false }).waitFor();
  assert.deepEqual(await barriers(page), []);
  await page.getByTestId("cell-name").fill("Night kitchen");
  await press("Enter");
  await named("Night kitchen").getByText("Nobody yet.", { exact: false }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.dataset.cell), "Night kitchen");
  await picture(page, "cell-made");

  await named("Night kitchen").getByTestId("cell-change").press("Enter");
  await focusedIs("cell-name");
  await page.getByTestId("cell-name").fill("Late kitchen");
  await press("Enter");
  await named("Late kitchen").waitFor();
  assert.equal(await named("Night kitchen").count(), 0);

  const before = await named(other.name).locator("[data-member]").count();
  await named(cell.name).getByTestId("cell-change").press("Enter");
  await page.getByTestId("cell-into").selectOption(other.name);
  await picture(page, "cell-join");
  await page.getByTestId("cell-dissolve").press("Enter");
  await named(cell.name).waitFor({ state: "detached" });
  assert.equal(await named(other.name).locator("[data-member]").count(), before + cell.members.length);

  await named(other.name).getByTestId("cell-change").press("Enter");
  assert.equal(await page.getByTestId("cell-dissolve").textContent(), "Dissolve");
  await page.getByTestId("cell-dissolve").press("Enter");
  await page.getByTestId("unplaced").waitFor();
  await focusedIs("cell-new");
  await page.getByTestId("cell-new").press("Enter");
  await press("Escape");
  await focusedIs("cell-new");
  await end();
});

test("councils are changed by keyboard, and what cannot be is said", async () => {
  const { page, press, focusedIs, end } = await open("delegates");
  const [council] = proposal.councils;
  await page.getByTestId("councils-change").press("Enter");
  await page.getByTestId("council-name").fill("Assembly of trades");
  await page.getByTestId("council-add").press("Enter");
  await page.getByTestId("councils-keep").press("Enter");
  await page.getByText("A council nobody sends a delegate to is empty.", { exact: false }).waitFor();
  await picture(page, "councils");
  assert.deepEqual(await barriers(page), []);
  await page.getByTestId(`above-${cell.name}`).selectOption("Assembly of trades");
  await page.getByTestId("above-Assembly of trades").selectOption(council.id);
  await page.getByTestId(`above-${council.id}`).selectOption("Assembly of trades");
  await page.getByTestId("councils-keep").press("Enter");
  await page.getByText("A council stands above itself in a circle.", { exact: false }).waitFor();
  await page.getByTestId(`above-${council.id}`).selectOption("");
  await page.getByTestId("councils-keep").press("Enter");
  await page.getByRole("heading", { name: "Assembly of trades" }).waitFor();
  await focusedIs("councils-change");
  await press("Enter");
  await page.getByTestId("council-out-Assembly of trades").press("Enter");
  await page.getByTestId("councils-keep").press("Enter");
  await page.getByText("Every cell sends its delegate to a council.", { exact: false }).waitFor();
  await focusedIs(`above-${cell.name}`);
  await end();
});

test("whoever a newer file brought along stands apart, and is put into a cell by keyboard or by hand", async () => {
  const { page, faults, close } = await served.window();
  const cells = async () => {
    await page.getByTestId("chapter-proposal").click();
    await page.getByTestId("proposal-part-cells").click();
  };
  await drop(page, "/x/newcomer.leveller");
  await cells();
  const newcomer = page.getByTestId("unplaced").locator("[data-member]");
  const id = await newcomer.getAttribute("data-testid");
  await picture(page, "unplaced");
  assert.deepEqual(await barriers(page), []);
  await newcomer.focus();
  await page.keyboard.press("Enter");
  await page.getByTestId("mover-cell").selectOption(other.name);
  assert.equal(await page.getByTestId("mover-pin").count(), 0, "in no cell there is nothing to be pinned to");
  await page.getByTestId("mover-move").press("Enter");
  await page.getByTestId("unplaced").waitFor({ state: "detached" });
  assert.equal(await focused(page), id);

  await page.getByTestId("undo").click();
  const from = await newcomer.boundingBox();
  const bench = await page.getByTestId("bench").boundingBox();
  await page.mouse.move(from.x + 30, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(bench.x + 80, bench.y + 20, { steps: 5 });
  await page.mouse.up();
  await page.getByTestId("bench").getByTestId(id).waitFor();
  assert.equal(await page.getByTestId("unplaced").count(), 0);
  assert.deepEqual(faults, []);
  await close();
});

test("a person is benched, pinned and shares a week by keyboard, and it is said", async () => {
  const { page, press, reach, focusedIs, end } = await open("cells");
  const id = `member-${person.key}`;
  const said = (words) =>
    page.getByRole("status").filter({ hasText: words }).first().waitFor({ state: "attached" });
  await page.getByTestId(id).focus();
  await press("Enter");
  await focusedIs("mover-cell");
  await reach("mover-pin");
  await press("Enter");
  await focusedIs(id);
  await said(`${person.name} is pinned to ${cell.name}.`);
  await press("Enter");
  await focusedIs("mover-cell");
  await press("Escape");
  await focusedIs(id);
  await press("Enter");
  await focusedIs("mover-cell");
  await reach("mover-share-open");
  await press("Enter");
  await reach("mover-share-cell");
  await page.getByTestId("mover-share-cell").selectOption(other.name);
  await reach("mover-share");
  await press("Enter");
  await said(`${person.name} shares the week with ${other.name}.`);
  assert.equal(await page.getByTestId(id).count(), 2);
  await page.getByTestId(id).first().focus();
  await press("Enter");
  await focusedIs("mover-cell");
  await reach("mover-bench");
  await press("Enter");
  await said(`${person.name} is on the bench.`);
  await focusedIs(id);
  assert.equal(await page.getByTestId("bench").getByTestId(id).count(), 1);
  await end();
});

test("two people are kept apart, and that is taken back", async () => {
  const { page, end } = await open("cells");
  const [, , mate] = cell.members;
  await page.getByTestId(`member-${person.key}`).click();
  await page.getByTestId("mover-apart-open").click();
  await page.getByTestId("mover-apart-other").selectOption(mate.key);
  await page.getByTestId("mover-apart").click();
  const apart = page.getByTestId("apart");
  await apart.getByText(`${person.name} and ${mate.name}`).first().waitFor();
  await page.getByTestId(`member-${person.key}`).click();
  await page.getByTestId("mover-apart-open").click();
  await page.getByTestId("mover-apart-other").selectOption(mate.key);
  await page.getByTestId("mover-apart").getByText("Take that back").waitFor();
  await page.keyboard.press("Escape");
  await apart.getByTestId("apart-take-back").click();
  await apart.waitFor({ state: "detached" });
  await page
    .getByRole("status")
    .filter({ hasText: "may be in one cell again" })
    .waitFor({ state: "attached" });
  await page.waitForFunction(() => document.activeElement?.textContent.trim() === "What every cell needs");
  await end();
});

test("who is on the bench is drawn as in a cell", async () => {
  const { page, end } = await open("cells");
  for (const managed of [true, false]) {
    const one = proposal.cells.flatMap(({ members }) => members).find((one) => one.managed === managed);
    await page.getByTestId(`member-${one.key}`).click();
    await page.getByTestId("mover-bench").click();
    const benched = page.getByTestId("bench").getByTestId(`member-${one.key}`);
    await benched.waitFor();
    assert.equal(await benched.locator(".held").count(), managed ? 1 : 0);
  }
  await end();
});

test("cells are proposed, the search is ended early, and what cannot be is said with what to do", async () => {
  const { page, end } = await open("cells");
  await page.getByTestId("propose-min").fill("30");
  await page.getByTestId("propose-cells").click();
  const refusal = page.getByTestId("refusal");
  await refusal.getByTestId("problem").waitFor();
  await picture(page, "propose-refused");
  await page.getByTestId("refusal-close").click();
  await page.getByTestId("propose-min").fill("4");
  await page.getByTestId("propose-cells").click();
  await page.getByTestId("propose-stop").waitFor();
  await picture(page, "propose-running");
  await page.getByTestId("propose-stop").click();
  await page.getByTestId("propose-stop").waitFor({ state: "detached" });
  assert.match(await page.getByTestId("propose-method").textContent(), /it is proved/);
  assert.equal(await page.getByTestId("propose-min").inputValue(), "4");
  await page.getByTestId("undo").click();
  await page.getByTestId("propose-method").getByText(proposal.method).waitFor();
  await end();
});

test("a task is given a holder by keyboard, sifted, and left out", async () => {
  const { page, press, reach, focusedIs, end } = await open("tasks");
  const id = `task-give-${idOf(task)}`;
  await page.getByTestId(id).waitFor();
  assert.ok((await page.getByTestId("tasks-bar").textContent()).includes(proposal.blocked.text));
  await page.getByTestId(id).focus();
  await press("Enter");
  await focusedIs("task-holder");
  await page.getByTestId("task-holder").selectOption(heir.name);
  await reach("task-give");
  await press("Enter");
  await focusedIs(id);
  assert.equal(await page.getByTestId("tasks-said").textContent(), `${task.name}: now held by ${heir.name}.`);
  const row = page.locator("[data-row]").filter({ has: page.getByTestId(id) });
  await row.getByText(heir.name).waitFor();
  await press("Enter");
  await focusedIs("task-holder");
  await page.getByTestId("task-holder").selectOption("nobody");
  await reach("task-give");
  await press("Enter");
  await row.getByText("blocked").waitFor();
  await picture(page, "tasks-blocked");
  const unheld = rows.filter((one) => one.unheld).length + 1;
  await page.getByTestId("tasks-filter-unheld").click();
  await page.getByTestId("tasks-count").getByText(`${unheld} tasks`).waitFor();
  await page.getByTestId(id).click();
  await page.getByTestId("task-leave-out").click();
  await page.getByTestId(id).waitFor({ state: "detached" });
  await focusedIs("tasks");
  await page.getByTestId("tasks-side-functions").click();
  await page.getByTestId(`take-in-${task.task}`).click();
  await page.getByTestId("left-out-said").getByText(`${task.name} is taken in again`).waitFor();
  assert.equal(await page.getByTestId("left-out").locator("li").count(), proposal.left_out.length);
  await page.getByTestId("tasks-side-each").click();
  await page.getByTestId("tasks-filter-all").click();
  await page.getByTestId("propose-holders").click();
  await page.getByTestId("tasks-said").getByText("has a holder").waitFor();
  await end();
});

test("a row says what the law asks, and when one named person has to hold it", async () => {
  const { page, end } = await open("tasks");
  const named = rows.filter((one) => one.named);
  await page.getByTestId("tasks-filter-duty").click();
  await page.getByTestId("tasks-count").getByText(`${named.length} tasks`).waitFor();
  assert.equal(await page.locator("[data-row]").getByText("one named person").count(), named.length);
  await page.getByTestId(`task-give-${idOf(named[0])}`).click();
  const panel = await page.getByTestId("task-panel").textContent();
  assert.ok(panel.includes(named[0].statute) && panel.includes("One named person has to hold it."));
  await end();
});

test("words find a task by any of what its row says", async () => {
  const { page, end } = await open("tasks");
  const [one] = rows;
  const sought = [one.from_name, one.name.split(" ")[0]].join(" ");
  const found = rows.filter((row) => {
    const said = [row.name, row.function, row.from_name, row.held_by].join(" ").toLowerCase();
    return sought
      .toLowerCase()
      .split(" ")
      .every((word) => said.includes(word));
  });
  assert.ok(found.length > 0 && found.length < rows.length);
  await page.getByTestId("tasks-search").fill(sought);
  await page
    .getByTestId("tasks-count")
    .getByText(new RegExp(`^${found.length} tasks?$`))
    .waitFor();
  assert.equal(await page.locator("[data-row]").count(), found.length);
  await page.getByTestId("tasks-search").fill("no such task");
  await page.getByText("No task is among these.").waitFor();
  await end();
});

test("the hours of a task are set, and one of the firm's own is added", async () => {
  const { page, end } = await open("tasks");
  const id = `task-give-${idOf(task)}`;
  await page.getByTestId(id).click();
  await page.getByTestId("task-hours").fill("x");
  assert.ok(await page.getByTestId("task-hours-set").isDisabled());
  await page.getByTestId("task-hours").fill("1,25");
  await page.getByTestId("task-hours-set").click();
  await page
    .locator("[data-row]")
    .filter({ has: page.getByTestId(id) })
    .getByText("1.3")
    .waitFor();
  await page.getByTestId("tasks-side-functions").click();
  assert.equal(await page.getByTestId("functions").locator("tbody tr").count(), proposal.functions.length);
  await page.getByTestId("own-task-name").fill("Feeding the cat");
  await page.getByTestId("own-task-function").selectOption(proposal.functions[0].id);
  await page.getByTestId("own-task-hours").fill("0.5");
  await page.getByTestId("own-task-add").click();
  await page.getByTestId("own-task").getByText("Feeding the cat is added").waitFor();
  await page.getByTestId("tasks-side-each").click();
  await page.getByTestId("tasks-filter-unheld").click();
  await page.getByRole("rowheader", { name: "Feeding the cat" }).waitFor();
  await end();
});

test("a delegate is recalled by keyboard, and another is given the mandate", async () => {
  const { page, press, reach, focusedIs, end } = await open("delegates");
  const row = page.getByTestId(`seat-${seat.body}`);
  await row.getByTestId("seat-recall").focus();
  await press("Enter");
  await row.getByText("Recalled").waitFor();
  assert.equal(
    await page.getByTestId("seats-said").textContent(),
    `${seat.holder} no longer speaks for ${seat.name}. Undo puts the mandate back.`,
  );
  await focusedIs("seat-give");
  await press("Enter");
  await focusedIs("mandate-member");
  const [heir] = seat.members.filter(({ id }) => id !== seat.key);
  await page.getByTestId("mandate-member").selectOption(heir.id);
  await reach("mandate-text");
  await page.keyboard.type(" And ask first.");
  await reach("mandate-give");
  await press("Enter");
  await row.getByTestId("seat-holder").getByText(heir.name).waitFor();
  await focusedIs("seat-give");
  await press("Control+z", "Control+z");
  await row.getByTestId("seat-holder").getByText(seat.holder).waitFor();
  await end();
});

test("authority is taken back and granted, and turns are written as a calendar", async () => {
  const { page, end } = await open("delegates");
  const [subject] = proposal.domains;
  const [holder] = subject.holders;
  await page.getByTestId(`revoke-${subject.domain}`).click();
  await page.getByTestId(`revoke-${subject.domain}`).waitFor({ state: "detached" });
  await page.getByTestId("grant-domain").selectOption(subject.domain);
  await page.getByTestId("grant-who").selectOption(holder.name);
  await page.getByTestId("grant-limits").fill("Nothing above £100.");
  await page.getByTestId("grant").click();
  await page.getByTestId("domains").getByText("Nothing above £100.").waitFor();
  assert.equal(await page.getByTestId("rota-even").textContent(), recorded("rota").even);
  await page.getByTestId("rota-cell").selectOption(other.name);
  await page.getByTestId("rota-weeks-each").fill("2");
  await page.getByTestId("rota-set").click();
  await page.getByTestId("rota-said").getByText(`of ${other.name} is set`).waitFor();
  await page.getByTestId("rota-cell").selectOption(cell.name);
  await page.waitForFunction(() => document.querySelector("[data-testid='rota-weeks-each']")?.value === "1");
  await page.getByTestId("rota-cell").selectOption(other.name);
  await page.waitForFunction(() => document.querySelector("[data-testid='rota-weeks-each']")?.value === "2");
  await page.getByTestId("rota-write").click();
  await page.getByTestId("rota-written").getByText(`Written: ${other.name}-chosen.ics`).waitFor();
  await end();
});

test("each person's pay before and after is one press away, and Esc goes back to them", async () => {
  const { page, press, focusedIs, end } = await open("pay");
  const [first] = recorded("people").rows;
  const id = `pay-of-${first.key}`;
  await page.getByTestId(id).press("Enter");
  await page.getByTestId("pay-person").getByTestId("person").waitFor();
  await picture(page, "pay-people");
  assert.deepEqual(await barriers(page), []);
  await press("Escape");
  await focusedIs(id);
  await page.getByTestId("pay-search").fill("no such person");
  await page.getByTestId(id).waitFor({ state: "detached" });
  await end();
});

test("a structure is tried and kept, and a route decided", async () => {
  const { page, press, focusedIs, end } = await open("structures");
  assert.equal(await page.getByTestId("structures-say").textContent(), proposal.structures_say.text);
  const keep = page.getByTestId("structure-keep");
  assert.ok(await keep.isDisabled());
  await page.getByTestId(`structure-${proposal.structure}`).focus();
  await press("ArrowLeft");
  await page.getByTestId("structure-layers").fill("none");
  assert.ok(await keep.isDisabled());
  await page.getByTestId("structure-layers").fill("2");
  await page.getByTestId("structure-tried-saving").getByText("£").waitFor();
  await keep.click();
  await page.getByTestId("structures").getByText("kept").waitFor();
  assert.ok(await keep.isDisabled());
  assert.equal(await page.getByTestId("structure-layers").inputValue(), "2");
  await page.getByTestId("proposal-part-pay").click();
  await page.getByTestId("market-floor").fill("90");
  await page.getByTestId("market-floor-enter").click();
  await page.getByTestId("proposal-part-structures").click();
  assert.equal(await page.getByTestId("structure-layers").inputValue(), "2");
  await page.getByTestId("proposal-part-pay").click();
  assert.equal(await page.getByTestId("market-floor").inputValue(), "90");
  await page.getByTestId("market-floor-take-out").click();
  await page.waitForFunction(() => document.querySelector("[data-testid='market-floor']")?.value === "");
  await page.getByTestId("proposal-part-routes").click();
  await page.getByTestId("route-attrition").focus();
  await press("Enter");
  await focusedIs("route-decided");
  await page.getByTestId("route-attrition").waitFor({ state: "detached" });
  await end();
});

test("a skill is asked for in every cell, and a wave changed and taken out", async () => {
  const { page, end } = await open("cells");
  const { skill } = cell.skills[0];
  await page.getByTestId("cover-skill").selectOption(skill);
  await page.getByTestId("cover-people").fill("2");
  await page.getByTestId("cover-need").click();
  await page.getByTestId("cover").getByText(`${skill}: 2 in each`).waitFor();
  const [wave] = proposal.waves;
  const row = page.getByTestId("waves").locator("tr").filter({ hasText: wave.name });
  await row.getByRole("button", { name: "Change" }).click();
  assert.equal(await page.getByTestId("wave-day").inputValue(), wave.day);
  await page.getByTestId("wave-form").getByLabel(proposal.cells[3].name).check();
  await page.getByTestId("wave-keep").click();
  await row.getByText(proposal.cells[3].name).first().waitFor();
  await row.getByRole("button", { name: "Change" }).click();
  await page.getByTestId("wave-take-out").click();
  await row.waitFor({ state: "detached" });
  await end();
});

test("the diagnosis says the weakest points first", async () => {
  const { page, end } = await open("cells");
  await page.getByTestId("chapter-diagnosis").click();
  const findings = await page.getByTestId("findings").locator("li").allTextContents();
  diagnosis.findings.forEach(({ text }, at) => assert.ok(findings[at].includes(text)));
  for (const { skill, who } of diagnosis.single_points)
    assert.ok((await page.getByTestId("diagnosis-single").textContent()).includes(`${skill}${who}`));
  await end();
});
