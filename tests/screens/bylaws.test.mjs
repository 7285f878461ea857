/** The draft rules: what the law fixes, where values come from, a value the plan moved away from, and two editions in one. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, picture, recorded, serve } from "./window.mjs";

const { bylaws } = recorded("view");
const blank = bylaws.blanks.find(({ origin, plan, figure }) => origin === "plan" && plan && figure);

let served;
before(async () => (served = await serve()));
after(() => served.end());

async function open(part) {
  const opened = await served.window();
  const { page } = opened;
  await page.getByTestId("start-sample").click();
  await page.getByTestId("chapter-bylaws").click();
  await page.getByTestId(`bylaws-part-${part}`).click();
  const end = async () => {
    assert.deepEqual(opened.faults, []);
    await opened.close();
  };
  return { page, end };
}

test("a rule says what the law fixes and where its values come from, and its figure answers why", async () => {
  const { page, end } = await open("draft");
  await page.getByTestId(`rule-${blank.clause}`).click();
  const about = page.getByTestId("bylaws-about");
  await about.getByText("What the law fixes").waitFor();
  const source = about.getByTestId("bylaws-sources").getByRole("listitem").filter({ hasText: blank.label });
  await source.getByText("from the plan").waitFor();
  await source.locator(".fig").click();
  await page.getByTestId("inspector").waitFor();
  await end();
});

test("a value the plan moved away from is kept with a reason, or the plan's is taken", async () => {
  const { page, end } = await open("draft");
  await page.getByTestId(`blank-${blank.clause}-${blank.blank}`).click();
  await page.getByTestId("blank-value").fill("99");
  await page.keyboard.press("Enter");
  const moved = page.getByTestId(`moved-${blank.blank}`);
  await page.waitForFunction(
    (id) => document.activeElement?.getAttribute("data-testid") === id,
    `blank-${blank.clause}-${blank.blank}`,
  );
  await moved.getByText(`The rule says 99; the plan says ${blank.plan} now.`).waitFor();
  await picture(page, "bylaws-moved");
  assert.deepEqual(await barriers(page), []);
  await page.getByTestId(`keep-${blank.blank}`).press("Enter");
  await moved.getByText("Say why you keep it.").waitFor();
  await page.getByTestId(`keep-why-${blank.blank}`).fill("the members voted so");
  await page.keyboard.press("Enter");
  await moved.waitFor({ state: "detached" });
  await page.getByText(`Kept although the plan says ${blank.plan}: the members voted so`).waitFor();
  await page.getByTestId("undo").click();
  await page.getByTestId(`take-plan-${blank.blank}`).press("Enter");
  await moved.waitFor({ state: "detached" });
  assert.equal(
    await page.getByTestId(`blank-${blank.clause}-${blank.blank}`).first().textContent(),
    blank.plan,
  );
  await end();
});

test("the draft is compared with another form on screen, what changed first and the whole on demand", async () => {
  const { page, end } = await open("changes");
  const other = bylaws.fits.find(({ form }) => form !== bylaws.form);
  await page.getByTestId("report-since").selectOption(`form:${other.form}`);
  await page.getByTestId("compare-count").getByText("Lines that changed: 1.").waitFor();
  const text = page.getByTestId("compare-text");
  assert.deepEqual(await text.locator("ins").allTextContents(), ["must"]);
  assert.deepEqual(await text.locator("del").allTextContents(), ["may"]);
  assert.equal(await text.getByText("As before.").count(), 0);
  assert.deepEqual(await barriers(page), []);
  await picture(page, "bylaws-compared");
  await page.getByTestId("compare-whole").check();
  await text.getByText("As before.").waitFor();
  await end();
});
