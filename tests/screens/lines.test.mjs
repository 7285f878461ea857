/** Reporting lines: a fault is mended with one button, and anybody's manager can be said with the keyboard alone. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { cutOff, drop, picture, recorded, serve } from "./window.mjs";

const look = recorded("look-problems");
const people = recorded("people");

let served;
before(async () => (served = await serve()));
after(() => served.end());

test("a fault in the lines is mended with one button, and undone", async () => {
  const { page, faults, close } = await served.window();
  await drop(page, "/x/payroll-problems.csv");
  await page.getByTestId("problem").first().waitFor();
  // Before there is a plan, nothing can be decided about it.
  assert.equal(await page.getByTestId("problem-fix").count(), 0);
  await page.getByTestId("import-currency").selectOption("GBP");
  await page.getByTestId("import-take-in").click();
  await page.getByTestId("firm-headline").waitFor();
  await page.getByTestId("problems-toggle").click();

  const self = look.problems.find(({ code }) => code === "manager-self");
  assert.ok(self.fixes.length > 1, "the recorded fault offers two ways out");
  const item = page.getByTestId("problem").filter({ hasText: self.message });
  const fix = item.getByTestId("problem-fix").first();
  assert.equal((await fix.textContent()).trim(), self.fixes[0].label);
  await item.scrollIntoViewIfNeeded();
  await picture(page, "lines-fixes");
  assert.deepEqual(await cutOff(page), []);
  await fix.focus();
  await page.keyboard.press("Enter");
  await item.waitFor({ state: "detached" });
  await page.getByTestId("undo").click();
  await item.waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test("who somebody reports to is found and chosen with the keyboard", async () => {
  const { page, faults, close } = await served.window();
  await page.getByTestId("start-sample").click();
  await page.getByTestId("chapter-firm").click();
  await page.getByTestId("firm-part-people").click();
  const [top] = people.rows;
  const last = people.rows[3];
  const button = page.getByTestId("person-manager").nth(3);
  await button.focus();
  await page.keyboard.press("Enter");
  await page.getByTestId("reports-to-typed").waitFor();
  await page.keyboard.type(top.key);
  await page.getByTestId("reports-to-choice").filter({ hasText: top.name }).waitFor();
  await picture(page, "lines-reports-to");
  assert.deepEqual(await cutOff(page), []);
  await page.keyboard.press("Enter");
  await page.getByTestId("reports-to").waitFor({ state: "detached" });
  const said = await page.getByTestId("reports-to-said").textContent();
  assert.ok(said.includes(last.name) && said.includes(top.name), said);
  await picture(page, "lines-said");
  assert.ok((await button.textContent()).includes(top.name));
  // The focus is back where it was.
  assert.equal(await button.evaluate((element) => element === document.activeElement), true);

  await page.keyboard.press("Enter");
  await page.getByTestId("reports-to-typed").waitFor();
  await page.keyboard.press("Escape");
  await page.getByTestId("reports-to").waitFor({ state: "detached" });
  assert.deepEqual(faults, []);
  await close();
});
