/** The report screen: editions, the summary for workers, parts switched and moved, and the house, by keys alone. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { picture, recorded, serve, barriers } from "./window.mjs";

const pages = recorded("pages");
let served;
before(async () => (served = await serve()));
after(() => served.end());

const shows = (page, count) =>
  page.waitForFunction(
    (count) => document.querySelectorAll("[data-testid='report-page']").length === count,
    count,
  );

test("what is printed, for whom, in which order and under whose name", async () => {
  const { page, faults, close } = await served.window();
  await page.getByTestId("start-sample").click();
  await page.getByTestId("chapter-report").click();
  await shows(page, pages.report.pages.count);

  const redacted = page.getByTestId("report-redacted");
  await redacted.focus();
  await page.keyboard.press("Space");
  await page.waitForFunction(() =>
    document.querySelector("[data-testid='report-path']").value.includes("Redacted"),
  );
  await page.getByTestId("report-choose-summary").click();
  await shows(page, 1);
  await page.getByTestId("report-choose-report").click();
  await redacted.uncheck();

  await page.getByTestId("open-parts").focus();
  await page.keyboard.press("Enter");
  await page.getByTestId("part-half-up").focus();
  await page.keyboard.press("Enter");
  const order = () => page.locator("[data-testid='parts'] li").allTextContents();
  await page.waitForFunction(
    () => document.querySelectorAll("[data-testid='parts'] li")[3].dataset.testid === "part-half",
  );
  assert.equal((await order()).length, 8);
  assert.equal(await page.evaluate(() => document.activeElement.dataset.testid), "part-half-up");
  await page.getByTestId("part-firm-printed").focus();
  await page.keyboard.press("Space");
  await page.getByTestId("part-firm-up").waitFor({ state: "detached" });
  assert.equal(await page.getByTestId("part-open-printed").isDisabled(), true);

  await page.getByTestId("open-house").click();
  await page.getByTestId("house-name").fill("Tern & Tide Advisers");
  await page.getByTestId("house-accent").fill("#1a5276");
  await page.getByTestId("house-logo").click();
  await picture(page, "report-house");
  await page.getByTestId("house-enter").click();
  await page.getByTestId("house-take-out").waitFor();
  await page.getByTestId("house-write").click();
  await page.getByTestId("house-said").getByText("-chosen.json").waitFor();
  assert.deepEqual(await barriers(page), []);

  for (let step = 0; step < 3; step += 1) await page.getByTestId("undo").click();
  await page.getByTestId("part-firm-up").waitFor();
  assert.equal(await page.getByTestId("house-name").inputValue(), "");
  assert.deepEqual(faults, []);
  await close();
});

test("rules are printed with what changed since old articles, an earlier state or another form", async () => {
  const { page, faults, close } = await served.window();
  await page.getByTestId("start-sample").click();
  await page.getByTestId("chapter-report").click();
  const since = page.getByTestId("report-since");
  await since.waitFor();
  assert.equal(await since.locator("option[value='articles']").count(), 0, "a report has no old articles");

  await page.getByTestId("report-choose-bylaws").click();
  await shows(page, pages.bylaws.pages.count);
  const { form, fits } = recorded("view").bylaws;
  assert.equal(await since.locator("option[value^='form:']").count(), fits.length - 1);
  assert.equal(await since.locator(`option[value='form:${form}']`).count(), 0);

  await since.selectOption("articles");
  await page.getByTestId("report-since-file").getByText("draft-rules-returned.docx").waitFor();
  await page.getByTestId("report-write").click();
  await page.getByTestId("report-written").waitFor();
  assert.deepEqual(await barriers(page), []);
  await picture(page, "report-since");

  // The longest entry leaves the column where it is.
  await since.selectOption(`form:${fits.find((one) => one.form !== form).form}`);
  await page.getByTestId("report-since-file").waitFor({ state: "detached" });
  const column = await page
    .getByTestId("report-since")
    .locator("xpath=ancestor::section")
    .evaluate((section) => ({
      shown: section.clientWidth,
      needed: section.scrollWidth,
    }));
  assert.ok(column.needed <= column.shown, `the column needs ${column.needed} of ${column.shown}`);
  assert.deepEqual(faults, []);
  await close();
});
