/** The shell: the palette, named points, plans opened lately, where a plan was left, notes of the chapters, and terms. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, cutOff, focused, picture, press, reach, recorded, serve } from "./window.mjs";

const view = recorded("view");
const [person] = recorded("people").rows.slice(8);
const task = recorded("tasks").rows.find(({ unheld }) => unheld) ?? recorded("tasks").rows.at(-1);
const cell = view.proposal.cells.at(-1);
const rule = view.bylaws.rules[4];
const saving = view.savings.closures[0].saving;
const why = recorded("explanations")[saving.address];
const other = view.scenarios.find(({ id }) => id !== view.scenario);
const schemes = ["light", "dark"];

let served;
before(async () => (served = await serve()));
after(() => served.end());

async function opened(options) {
  const window = await served.window(options);
  await window.page.getByTestId("start-sample").click();
  await window.page.getByTestId("firm-headline").waitFor();
  return window;
}

/** Types into the palette and chooses the first that is found under a test id, by keys alone. */
async function find(page, text, testid) {
  await page.keyboard.press("Control+k");
  await page.getByTestId("palette").waitFor();
  await page.waitForFunction(() => document.activeElement?.dataset.testid === "palette-typed");
  await page.keyboard.type(text);
  const entry = page.getByTestId(`palette-${testid}`);
  await entry.waitFor();
  for (let step = 0; step < 60 && (await entry.getAttribute("aria-selected")) !== "true"; step += 1)
    await page.keyboard.press("ArrowDown");
  assert.equal(await entry.getAttribute("aria-selected"), "true");
  await page.keyboard.press("Enter");
  await page.getByTestId("palette").waitFor({ state: "detached" });
}

for (const scheme of schemes)
  test(`the palette says what can be found, and shows it in groups: ${scheme}`, async () => {
    const { page, faults, close } = await opened({ scheme });
    await page.getByTestId("find").click();
    await page.getByTestId("palette-hint").waitFor();
    assert.deepEqual(await barriers(page), []);
    await picture(page, `palette-empty-${scheme}`);
    await page.keyboard.type("a");
    await page.getByTestId(`palette-person-${recorded("people").rows[0].key}`).waitFor();
    assert.deepEqual(await barriers(page), []);
    await picture(page, `palette-found-${scheme}`);
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("zzzz");
    await page.getByTestId("palette-none").getByText("zzzz").waitFor();
    assert.deepEqual(await barriers(page), []);
    await picture(page, `palette-none-${scheme}`);
    await page.keyboard.press("Escape");
    await page.getByTestId("palette").waitFor({ state: "detached" });
    assert.equal(await focused(page), "find");
    assert.deepEqual(faults, []);
    await close();
  });

test("the palette goes to everything that can be found, by keys alone", async () => {
  const { page, faults, close } = await opened();
  await find(page, "savings", "chapter-savings");
  await page.getByTestId("savings-headline").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "MAIN");

  await find(page, "paid for", "part-viability-deal");
  await page.getByTestId("funding-sources").waitFor();

  await find(page, "summary for workers", "part-report-summary");
  await page.getByTestId("report-choose-summary").and(page.locator("[aria-checked=true]")).waitFor();

  await find(page, `${why.label} ${saving.text}`, `figure-${saving.address}`);
  await page.getByTestId("inspector").waitFor();
  assert.equal(await page.getByTestId("inspector-label").textContent(), why.label);
  assert.equal(await focused(page), "inspector");
  await page.keyboard.press("Escape");

  await find(page, person.name, `person-${person.key}`);
  await page.getByTestId("people").getByText(person.name).first().waitFor();

  await find(page, cell.name, `cell-${cell.name}`);
  await page.waitForFunction((name) => document.activeElement?.dataset.cell === name, cell.name);

  await find(page, task.name, `task-${task.task}`);
  await page.getByTestId("task-panel").getByRole("heading", { name: task.name }).waitFor();
  await picture(page, "palette-task");
  await page.waitForFunction(() => document.activeElement?.closest("[data-testid=task-panel]"));
  // The palette is the nearest thing: it is closed, and the task stays chosen.
  await page.keyboard.press("Control+k");
  await page.getByTestId("palette").waitFor();
  await page.keyboard.press("Escape");
  await page.getByTestId("palette").waitFor({ state: "detached" });
  await page.getByTestId("task-panel").waitFor();

  await find(page, rule.title, `rule-${rule.clause}`);
  const heading = page.locator(`#rule-${rule.clause}`);
  await heading.waitFor();
  assert.ok(await heading.evaluate((one) => one.getBoundingClientRect().top < innerHeight));
  // From another part of the same chapter as well.
  await page.getByTestId("bylaws-part-checks").click();
  await find(page, rule.title, `rule-${rule.clause}`);
  await heading.waitFor();
  await page.waitForFunction((id) => document.activeElement?.closest(`#${id}`), `rule-${rule.clause}`);

  await find(page, other.name, `scenario-${other.id}`);
  await page.getByTestId("scenarios").getByText(other.name).waitFor();
  await find(page, "history", "action-history");
  await page.getByTestId("history-panel").waitFor();
  await page.keyboard.press("Escape");
  await page.getByTestId("history-panel").waitFor({ state: "detached" });
  await find(page, "settings", "action-settings");
  await page.getByTestId("settings-panel").waitFor();
  await page.keyboard.press("Escape");
  await find(page, "new window", "action-window");
  await find(page, "close", "action-close");
  await page.getByTestId("start-sample").waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test("problems are read by key, and each leads to the part where it is mended", async () => {
  const { page, faults, close } = await opened();
  await page.getByTestId("firm-import").focus();
  await page.keyboard.press("F8");
  await page.getByTestId("problems-list").waitFor();
  assert.equal(await focused(page), "problem-go");
  await page.keyboard.press("F8");
  await page.getByTestId("problems-list").waitFor({ state: "detached" });
  assert.equal(await focused(page), "firm-import");
  await page.keyboard.press("F8");
  const { problems } = view;
  for (const part of ["tasks", "deal", "routes", "pay", "cells", "cash", "worth", "open"]) {
    const at = problems.findIndex((one) => one.part === part);
    await page.getByTestId("problem-go").nth(at).press("Enter");
    const choice = page.getByTestId(`${problems[at].chapter}-part-${part}`);
    await choice.and(page.locator("[aria-checked='true']")).waitFor();
  }
  assert.deepEqual(faults, []);
  await close();
});

test("the inspector goes with its screen unless W keeps it, and Alt T opens the table of a chart", async () => {
  const { page, faults, close } = await served.window();
  await page.getByTestId("start-sample").click();
  const inspector = page.getByTestId("inspector");
  const turn = (chapter) => page.getByTestId(`chapter-${chapter}`).click();
  await turn("diagnosis");
  await page.locator(".main .fig").first().press("Enter");
  await inspector.waitFor();
  await turn("savings");
  await inspector.waitFor({ state: "detached" });
  await page.locator(".main .fig").first().press("Enter");
  await inspector.waitFor();
  await page.keyboard.press("w");
  assert.equal(await page.getByTestId("inspector-stay").getAttribute("aria-pressed"), "true");
  await turn("diagnosis");
  await inspector.waitFor();
  await page.getByTestId("inspector-close").click();

  await turn("savings");
  const table = page.locator("figure.chart > details").first();
  await table.waitFor();
  await page.keyboard.press("Alt+t");
  assert.ok(await table.evaluate((one) => one.open));
  assert.ok(await table.evaluate((one) => one.querySelector("summary") === document.activeElement));
  await page.keyboard.press("Alt+t");
  assert.ok(!(await table.evaluate((one) => one.open)));
  assert.deepEqual(faults, []);
  await close();
});

test("text is made larger by key and in the settings, and stays so", async () => {
  const { page, faults, close } = await served.window();
  await page.getByTestId("start-sample").click();
  await page.getByTestId("chapter-firm").waitFor();
  const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  await page.keyboard.press("Control+=");
  assert.equal(await size(), "20px");
  await find(page, "settings", "action-settings");
  await page.getByTestId("text-size").selectOption("200");
  assert.equal(await size(), "32px");
  await page.reload();
  await page.getByTestId("start-sample").waitFor();
  assert.equal(await size(), "32px");
  await page.keyboard.press("Control+0");
  assert.equal(await size(), "16px");
  assert.deepEqual(faults, []);
  await close();
});

test("while the palette is open, keys for chapters and undo do nothing behind it", async () => {
  const { page, faults, close } = await opened();
  await page.keyboard.press("Control+k");
  await page.getByTestId("palette").waitFor();
  await page.keyboard.press("Alt+4");
  await page.keyboard.press("F8");
  assert.equal(await page.getByTestId("problems-list").count(), 0);
  assert.equal(await page.getByTestId("chapter-firm").getAttribute("aria-current"), "page");
  await page.keyboard.press("Control+k");
  await page.getByTestId("palette").waitFor({ state: "detached" });
  assert.deepEqual(faults, []);
  await close();
});

for (const scheme of schemes)
  test(`a point of the history is named, listed alone, and gone back to: ${scheme}`, async () => {
    const { page, faults, close } = await opened({ scheme });
    const [operation, later] = recorded("history").filter(({ id }) => id !== view.operation);
    await page.getByTestId("history").click();
    await page.getByTestId("history-shown-named").click();
    await page.getByTestId("history-panel").waitFor();
    assert.deepEqual(await barriers(page), []);
    await page.getByTestId("history-shown-all").click();
    await page.getByTestId(`history-call-${operation.id}`).click();
    assert.equal(await focused(page), "history-name-typed");
    assert.deepEqual(await barriers(page), []);
    await page.keyboard.type("Before the bank");
    await picture(page, `history-naming-${scheme}`);
    await page.keyboard.press("Enter");
    await page.getByTestId(`history-name-${operation.id}`).getByText("Before the bank").waitFor();
    assert.match(await page.getByTestId("history-said").textContent(), /Before the bank/);
    await page.waitForFunction(
      (id) => document.activeElement?.dataset.testid === id,
      `history-call-${operation.id}`,
    );
    // Escape leaves the name as it was, and the panel open.
    await page.getByTestId(`history-call-${later.id}`).click();
    await page.keyboard.type("Not kept");
    await page.keyboard.press("Escape");
    assert.equal(await page.getByTestId(`history-name-${later.id}`).count(), 0);
    await picture(page, `history-named-${scheme}`);
    await page.getByTestId("history-shown-named").click();
    assert.equal(await page.locator("[data-testid=history-panel] tbody tr").count(), 1);
    await page.getByTestId(`history-restore-${operation.id}`).click();
    await page.waitForFunction(
      (id) => document.querySelector("[data-testid=undo]").title.includes(id),
      `${operation.id}`,
    );
    // Without a name it is not among the named, and the focus goes on.
    await page.getByTestId(`history-call-${operation.id}`).click();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("Delete");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.dataset.testid === "history-shown-named");
    assert.equal(await page.getByTestId(`history-name-${operation.id}`).count(), 0);
    assert.deepEqual(faults, []);
    await close();
  });

for (const scheme of schemes)
  test(`plans opened lately are found, set aside, put back and taken out of the list: ${scheme}`, async () => {
    const { page, faults, close } = await served.window({ scheme });
    const shown = page.getByTestId("recent-plan");
    const all = await shown.count();
    assert.ok(all > 5);
    assert.deepEqual(await barriers(page), []);
    await picture(page, `start-recent-${scheme}`);
    await page.getByTestId("recent-find").fill("bakers newer");
    assert.equal(await shown.count(), 1);
    await page.getByTestId("recent-find").fill("nothing of the kind");
    await page.getByTestId("recent-none").waitFor();
    await page.getByTestId("recent-find").fill("");

    const before = await page.getByTestId("recent-put-aside").locator("summary").textContent();
    const second = await shown.nth(1).textContent();
    await press(page, "recent-aside");
    await page.waitForFunction(
      (left) => document.querySelectorAll("[data-testid=recent-plan]").length === left,
      all - 1,
    );
    assert.equal(await focused(page), "recent-plan");
    assert.equal(await shown.first().textContent(), second);
    // So few are found by looking.
    assert.equal(await page.getByTestId("recent-find").count(), 0);
    const summary = page.getByTestId("recent-put-aside").locator("summary");
    assert.notEqual(await summary.textContent(), before);
    await summary.click();
    await picture(page, `start-aside-${scheme}`);
    assert.deepEqual(await barriers(page), []);
    const aside = page.getByTestId("recent-put-aside");
    await aside.getByTestId("recent-aside").first().click();
    await page.waitForFunction(
      (left) => document.querySelectorAll("[data-testid=recent-plan]").length === left,
      all,
    );
    await aside.getByTestId("recent-forget").first().click();
    await aside.waitFor({ state: "detached" });
    assert.match(await page.getByTestId("recent-said").textContent(), /out of the list/);

    // A window of its own: it is opened elsewhere, or it is said why not.
    await page.getByTestId("recent-window").first().click();
    assert.equal(await page.getByTestId("refusal").count(), 0);
    await page.getByTestId("recent-window").nth(1).click();
    await page.getByTestId("refusal").waitFor();
    assert.deepEqual(faults, []);
    await close();
  });

test("a plan opens where it was left, and the sample at its beginning", async () => {
  const { page, faults, close } = await served.window();
  const open = () => page.getByTestId("recent-plan").first().click();
  await open();
  await page.getByTestId("chapter-proposal").click();
  await page.getByTestId("proposal-part-delegates").click();
  await page.getByTestId("close-plan").click();
  await open();
  await page.getByTestId("proposal-part-delegates").and(page.locator("[aria-checked=true]")).waitFor();
  await page.getByTestId("close-plan").click();
  await page.getByTestId("start-sample").click();
  await page.getByTestId("firm-headline").waitFor();
  await page.getByTestId("close-plan").click();
  // After the window was closed and opened, too; out of the list, its place is forgotten.
  await page.reload();
  await open();
  await page.getByTestId("proposal-part-delegates").and(page.locator("[aria-checked=true]")).waitFor();
  await page.getByTestId("close-plan").click();
  await page.getByTestId("recent-forget").first().click();
  const left = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("place.")));
  assert.deepEqual(left, []);
  assert.deepEqual(faults, []);
  await close();
});

test("where storage is refused everything goes on without it", async () => {
  const { page, faults, close } = await served.window({ fresh: true });
  await page.addInitScript(() =>
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("refused", "SecurityError");
      },
    }),
  );
  await page.reload();
  await page.getByTestId("recent-plan").first().click();
  await page.getByTestId("note-close").click();
  await page.getByTestId("note").waitFor({ state: "detached" });
  await page.getByTestId("chapter-savings").click();
  await page.getByTestId("savings-headline").waitFor();
  assert.deepEqual(faults, []);
  await close();
});

const sizes = {
  light: {},
  dark: { scheme: "dark" },
  small: { width: 1024, height: 700 },
  "text-200": { textSize: 32 },
};
for (const [size, window] of Object.entries(sizes))
  test(`each chapter has its note until it is closed, and again when it is asked for: ${size}`, async () => {
    const { page, faults, close } = await served.window({ ...window, fresh: true });
    await page.getByTestId("recent-plan").first().waitFor();
    assert.deepEqual(await cutOff(page), [], "start");
    await picture(page, `start-${size}`);
    await page.getByTestId("start-sample").click();
    await page.keyboard.press("Control+k");
    await page.getByTestId("palette").waitFor();
    assert.deepEqual(await cutOff(page), [], "palette");
    await picture(page, `palette-${size}`);
    await page.keyboard.press("Escape");
    for (const { id } of view.chapters.filter(({ id }) => id !== "import")) {
      if ((await page.getByTestId(`chapter-${id}`).count()) === 0) continue;
      await page.getByTestId(`chapter-${id}`).click();
      await page.getByTestId("note").waitFor();
      assert.deepEqual(await cutOff(page), [], id);
      await picture(page, `note-${id}-${size}`);
    }
    await page.getByTestId("chapter-savings").click();
    if (size !== "text-200") assert.deepEqual(await barriers(page), []);
    await press(page, "note-close");
    await page.getByTestId("note").waitFor({ state: "detached" });
    assert.equal(await page.evaluate(() => document.activeElement.tagName), "MAIN");
    await page.reload();
    await page.getByTestId("start-sample").click();
    await page.getByTestId("note").waitFor();
    await page.getByTestId("chapter-savings").click();
    assert.equal(await page.getByTestId("note").count(), 0);
    await find(page, "note", "action-note");
    await page.getByTestId("note").waitFor();
    await page.waitForFunction(() => document.activeElement?.dataset.testid === "note-close");
    assert.deepEqual(faults, []);
    await close();
  });

for (const scheme of schemes)
  test(`a term says what it means to the focus and to the pointer: ${scheme}`, async () => {
    const { page, faults, close } = await opened({ scheme });
    await page.getByTestId("chapter-diagnosis").click();
    const card = page.getByTestId("term-card");
    await reach(page, "term-layer");
    await card.waitFor();
    const id = await page.getByTestId("term-layer").getAttribute("aria-describedby");
    assert.equal(await card.getAttribute("id"), id);
    assert.match(await card.textContent(), /Steps from the top/);
    assert.deepEqual(await barriers(page), []);
    await picture(page, `term-${scheme}`);
    // Escape takes the card away, and nothing else.
    await page.keyboard.press("Control+k");
    await page.getByTestId("palette").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("F8");
    await page.getByTestId("problems-list").waitFor();
    await reach(page, "term-span");
    await card.waitFor();
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
    assert.equal(await page.getByTestId("problems-list").count(), 1);
    assert.equal(await focused(page), "term-span");
    await page.keyboard.press("Escape");
    await page.getByTestId("problems-list").waitFor({ state: "detached" });
    // What moves away under a pointer that rests is pointed at again, as anybody would.
    const pointed = async () => {
      await page.mouse.move(5, 400);
      await page.getByTestId("term-coordination").hover();
      return card.waitFor({ timeout: 2_000 }).then(
        () => true,
        () => false,
      );
    };
    let tries = 5;
    while (!(await pointed())) assert.ok((tries -= 1) > 0, "no card where it is pointed");
    await card.hover();
    await card.waitFor();
    await page.mouse.move(5, 400);
    await card.waitFor({ state: "detached" });

    // Wherever terms stand, and what is made of them can be reached and heard.
    let seen = 0;
    const count = async () => (seen += await page.locator(".term").count());
    await count();
    for (const part of ["cells", "tasks", "delegates"]) {
      await page.getByTestId("chapter-proposal").click();
      await page.getByTestId(`proposal-part-${part}`).click();
      await count();
      await picture(page, `terms-proposal-${part}-${scheme}`);
    }
    await page.getByTestId("chapter-savings").click();
    await count();
    await page.getByTestId("chapter-viability").click();
    for (const part of ["cash", "deal", "members", "routes"]) {
      await page.getByTestId(`viability-part-${part}`).click();
      await count();
      assert.deepEqual(await barriers(page), []);
      await picture(page, `terms-viability-${part}-${scheme}`);
    }
    await page.getByTestId("chapter-review").click();
    await page.getByTestId("review-part-votes").click();
    await page.getByTestId("term-quorum").waitFor();
    await count();
    await picture(page, `terms-review-${scheme}`);
    assert.ok(seen >= 20, `${seen} terms`);
    assert.deepEqual(faults, []);
    await close();
  });
