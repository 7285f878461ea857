/** The owner's way through the window, by pointer and by keyboard alone. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { picture, recorded, serve } from "./window.mjs";

const view = recorded("view");
const tried = recorded("view-tried");
const pages = recorded("pages");
const people = recorded("people").rows;
const [stay, same] = view.savings.closures;
const why = recorded("explanations")[stay.saving.address];
const input = why.inputs.find(({ figure }) => figure.address).figure;
const [first, second] = view.proposal.cells;
const person = second.members[0];

let served;
before(async () => (served = await serve()));
after(() => served.end());

test("from the start screen over the saving to a written report", async () => {
  const { page, faults, close } = await served.window();
  await picture(page, "start");
  await page.getByTestId("start-sample").click();
  const total = view.firm.payroll.findLast((line) => line.total).figure.text;
  assert.equal(await page.getByTestId("firm-payroll-total").textContent(), total);
  await picture(page, "firm");

  await page.getByTestId("chapter-savings").click();
  assert.equal(await page.getByTestId("savings-headline").textContent(), stay.saving.text);
  assert.equal(await page.getByTestId("savings-share").textContent(), stay.share.text);
  await page.getByTestId(`savings-closure-${same.id}`).click();
  assert.equal(await page.getByTestId("savings-share").textContent(), same.share.text);
  await page.getByTestId(`savings-closure-${stay.id}`).click();

  await page.getByTestId("savings-headline").click();
  const inspector = page.getByTestId("inspector");
  assert.equal(await page.getByTestId("inspector-formula").textContent(), why.formula);
  const sources = (await page.getByTestId("inspector-source").allTextContents()).join();
  for (const { source, checked } of why.sources)
    assert.ok(sources.includes(source) && sources.includes(checked));
  await inspector.locator(`[data-address="${input.address}"]`).first().click();
  await page.getByTestId("inspector-back").click();
  await picture(page, "savings-inspector");
  await page.keyboard.press("Escape");
  await inspector.waitFor({ state: "detached" });

  await page.getByTestId("print").click();
  await page.getByTestId("report-page").first().waitFor();
  assert.equal(await page.getByTestId("report-page").count(), pages.report.pages.count);
  // A page that nobody has come near is a sheet without words; it is there when somebody does.
  const far = page.getByTestId("report-page").last();
  assert.equal(await far.getAttribute("aria-busy"), "true");
  await far.scrollIntoViewIfNeeded();
  await far.and(page.locator("[aria-busy='false']")).waitFor();
  assert.ok((await far.locator(".text").textContent()).length > 20);
  const path = await page.getByTestId("report-path").inputValue();
  await page.getByTestId("report-write").click();
  assert.equal(await page.getByTestId("report-written").textContent(), path);
  await picture(page, "report");
  await page.getByTestId("report-choose-bylaws").click();
  await page.waitForFunction(
    (count) => document.querySelectorAll("[data-testid='report-page']").length === count,
    pages.bylaws.pages.count,
  );
  await page.getByTestId("report-choose-tables").click();
  await page.getByTestId("report-format-csv").click();
  assert.equal(await page.getByTestId("report-path").inputValue(), pages.report.pages.tables);
  await page.getByTestId("report-format-xlsx").click();
  await page.getByTestId("report-write").click();
  const tables = `${pages.report.pages.tables}.xlsx`;
  await page.getByTestId("report-written").getByText(tables).waitFor();
  // What takes long says how far it is, and ends when it is to.
  await page.getByTestId("report-path").fill("/home/owner/slow/tables.xlsx");
  await page.getByTestId("report-write").click();
  await page.getByTestId("waiting-stop").waitFor();
  await picture(page, "report-waiting");
  await page.getByTestId("waiting-stop").click();
  await page.getByTestId("refusal").waitFor();
  assert.equal(await page.getByTestId("report-written").count(), 0);
  assert.deepEqual(faults, []);
  await close();
});

test("a pay policy is tried beside the one kept, kept, and undone where it was done", async () => {
  const { page, faults, close } = await served.window();
  await page.getByTestId("start-sample").click();
  await page.getByTestId("chapter-proposal").click();
  await page.getByTestId("proposal-part-pay").click();
  await page.getByTestId("policy-ratio").fill(tried.proposal.pay_policy.ratio);
  await page.getByTestId("policy-tried-share").getByText(tried.savings.closures[0].share.text).waitFor();
  assert.ok((await page.getByTestId("pay-policy").textContent()).includes(stay.share.text));
  await picture(page, "proposal-tried");
  await page.getByTestId("policy-keep-tried").click();
  await page.getByTestId("proposal-part-cells").click();
  await page.getByTestId("chapter-firm").click();
  await page.getByTestId("undo").click();
  assert.equal(await page.getByTestId("policy-kept").textContent(), view.proposal.policy);
  assert.ok(await page.getByTestId("redo").isEnabled());
  assert.deepEqual(faults, []);
  await close();
});

test("under another law every figure says that it is unverified, and the firm enters its own rate", async () => {
  const { page, faults, close } = await served.window();
  await page.getByTestId("start-sample").click();
  assert.equal(await page.getByTestId("own-figures").count(), 0);
  await page.getByTestId("settings").click();
  const law = page.getByTestId("settings-jurisdiction");
  const groups = await law.locator("optgroup").evaluateAll((all) => all.map(({ label }) => label));
  assert.deepEqual(groups, ["Great Britain and Northern Ireland", "France", "United States"]);
  assert.equal(await law.locator("option[value='gb-sct']").textContent(), "Scotland");
  await law.selectOption("fr");
  await page.getByTestId("settings-keep").click();
  await page.getByTestId("own-figures").waitFor();
  const total = view.firm.payroll.findLast((line) => line.total).figure.text;
  assert.equal(await page.getByTestId("firm-payroll-total").textContent(), `${total} unverified`);
  const said = async (part) => (await page.getByTestId(`own-employer.at_mp-${part}`).textContent()).trim();
  assert.equal(await said("value"), "2.08%");
  const typed = page.getByTestId("own-employer.at_mp-typed");
  await typed.fill("1.3.1");
  await typed.press("Enter");
  await page.getByTestId("own-employer.at_mp-unread").waitFor();
  await picture(page, "own-figure-unread");
  await typed.fill("1,31");
  await typed.press("Enter");
  await page.getByTestId("own-employer.at_mp-take-out").waitFor();
  assert.equal(await said("value"), "1.31%");
  assert.equal(await typed.inputValue(), "1.31");
  await picture(page, "own-figure");
  await page.getByTestId("own-employer.at_mp-take-out").click();
  await page.getByTestId("own-employer.at_mp-take-out").waitFor({ state: "detached" });
  assert.equal(await said("value"), "2.08%");

  const long = view.firm.payroll.find(({ figure }) => figure.address === "firm.payroll.charges").figure;
  await page.locator(`[data-address="${long.address}"]`).click();
  await page.getByTestId("inspector").waitFor();
  assert.equal(await page.getByTestId("inspector-figure").textContent(), `${long.text} unverified`);
  assert.match(await page.getByTestId("inspector-source").first().textContent(), /Unverified: /);
  await picture(page, "inspector-long");
  assert.deepEqual(faults, []);
  await close();
});

test("what a person takes home is shown today and afterwards, and what is owed if the job ends", async () => {
  const { page, faults, close } = await served.window();
  await page.getByTestId("start-sample").click();
  await page.getByTestId("firm-part-people").click();
  const shown = (figure) => page.locator(`[data-testid=people] [data-address="${figure.address}"]`);
  const [one] = people;
  const sets = {
    today: [one.pay, one.take_home, one.cost, one.coordination],
    after: [one.pay, one.pay_after, one.take_home, one.take_home_after],
    end: [one.pay, one.redundancy, one.notice],
  };
  for (const [set, figures] of Object.entries(sets)) {
    await page.getByTestId(`people-columns-${set}`).click();
    for (const figure of figures) assert.equal(await shown(figure).textContent(), figure.text);
    await picture(page, `people-${set}`);
  }
  await shown(one.redundancy).click();
  assert.equal(await page.getByTestId("inspector-figure").textContent(), one.redundancy.text);
  await page.keyboard.press("Escape");

  await page.getByTestId("chapter-proposal").click();
  await page.getByTestId(`member-${one.key}`).click();
  const detail = page.getByTestId("person");
  for (const figure of [one.take_home, one.take_home_after, one.redundancy, one.notice])
    assert.equal(await detail.locator(`[data-address="${figure.address}"]`).textContent(), figure.text);
  await detail.scrollIntoViewIfNeeded();
  await picture(page, "proposal-person");
  assert.deepEqual(faults, []);
  await close();
});

test("a person is dragged to another cell", async () => {
  const { page, faults, close } = await served.window();
  await page.getByTestId("start-sample").click();
  await page.getByTestId("chapter-proposal").click();
  const target = page.getByTestId("cell").first();
  const moved = target.getByTestId(`member-${person.key}`);
  assert.equal(await moved.count(), 0);
  const from = await page.getByTestId(`member-${person.key}`).boundingBox();
  const to = await target.boundingBox();
  await page.mouse.move(from.x + 30, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(to.x + 60, to.y + 60, { steps: 5 });
  await picture(page, "proposal-dragged");
  await page.mouse.up();
  await moved.waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test("the keyboard alone reaches everything", async () => {
  const { page, faults, close } = await served.window();
  const press = (...keys) =>
    keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute("data-testid") ?? document.activeElement?.tagName,
    );
  const reach = async (id) => {
    for (let step = 0; step < 60 && (await focused()) !== id; step++) await press("Tab");
    assert.equal(await focused(), id);
  };
  await reach("start-sample");
  await press("Enter");
  await page.getByTestId("firm-headline").waitFor();

  await press("Alt+4");
  await page.getByTestId("savings-headline").waitFor();
  assert.equal(await focused(), "MAIN");
  await reach("savings-headline");
  await press("Enter");
  await page.getByTestId("inspector").waitFor();
  await press("F6");
  assert.match(await focused(), /inspector/);
  await press("Escape");
  await page.getByTestId("inspector").waitFor({ state: "detached" });

  await press("F8");
  await page.getByTestId("problems-list").waitFor();
  await press("F8");

  await press("Alt+3");
  await page.getByTestId(`member-${second.members[0].key}`).focus();
  await press("ArrowRight", "ArrowLeft", "Enter");
  assert.equal(await focused(), "mover-cell");
  await page.getByTestId("mover-cell").selectOption(first.name);
  await reach("mover-move");
  await press("Enter");
  const moved = page.getByTestId("cell").first().getByTestId(`member-${person.key}`);
  await moved.waitFor();
  await page.waitForFunction(
    (id) => document.activeElement?.getAttribute("data-testid") === id,
    `member-${person.key}`,
  );
  await press("Alt+1", "Control+z");
  await moved.waitFor({ state: "detached" });
  assert.equal(await page.getByTestId("chapter-proposal").getAttribute("aria-current"), "page");
  await press("Control+Shift+z");
  await moved.waitFor();

  await press("Alt+6");
  const blank = view.bylaws.blanks.find((one) => one.origin === "open");
  await page.getByTestId(`blank-${blank.clause}-${blank.blank}`).focus();
  await press("Enter");
  assert.equal(await focused(), "blank-value");
  await page.keyboard.type("Calder Joiners");
  await press("Enter");
  await page.getByText("Calder Joiners").first().waitFor();
  // The text of the rules has hundreds of places to stop: what is about one of them is a few keys away.
  await page.getByTestId(`rule-${blank.clause}`).focus();
  await press("F6", "F6", "Tab");
  assert.equal(await focused(), "rule-edit");

  const rings = await page.evaluate(() => {
    const one = document.querySelector("[data-testid='undo']");
    one.focus();
    return getComputedStyle(one).boxShadow;
  });
  assert.notEqual(rings, "none");
  assert.deepEqual(faults, []);
  await close();
});
