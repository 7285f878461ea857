/** The savings chapter: ranges, sliders, evidence, scenarios side by side. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, picture, recorded, serve } from "./window.mjs";

const view = recorded("view");
const slid = recorded("slid");
const detail = recorded("savings-detail");
const compared = recorded("compared");
const [stay, same] = view.savings.range.closures;

let served;
before(async () => (served = await serve()));
after(() => served.end());

async function open() {
  const window = await served.window({ height: 2400 });
  await window.page.getByTestId("start-sample").click();
  await window.page.getByTestId("chapter-savings").click();
  return window;
}

test("the range follows the reading of after, and any target can be asked about", async () => {
  const { page, faults, close } = await open();
  assert.equal(await page.getByTestId("range-sentence").textContent(), stay.sentence.text);
  assert.equal(await page.getByTestId("savings-ranged").textContent(), stay.sentence.text);
  await page.getByTestId(`savings-closure-${same.id}`).click();
  assert.equal(await page.getByTestId("range-sentence").textContent(), same.sentence.text);
  await page.getByTestId("range-target").fill("30");
  assert.equal(await page.getByTestId("range-reaching").textContent(), same.reaching[30]);
  const first = page.getByTestId("range-percentiles").getByRole("button").first();
  await first.click();
  await page.getByTestId("inspector-formula").waitFor();
  await picture(page, "savings-range");
  assert.deepEqual(faults, []);
  await close();
});

test("a slider shows what it would save before it is kept", async () => {
  const { page, faults, close } = await open();
  await page.getByTestId("slider").fill("10");
  await page
    .getByTestId(`slider-tried-${slid.closures[0].id}`)
    .getByText(slid.closures[0].share.text)
    .waitFor();
  assert.ok(await page.getByTestId("slider-keep").isEnabled());
  await page.getByTestId("slider-step").getByText("One step more: 11").waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test("maps, what explains the spread, and scenarios side by side are worked out when asked for", async () => {
  const { page, faults, close } = await open();
  await page.getByTestId("detail-ask").click();
  const cell = page.getByTestId("half-map").getByRole("cell").first();
  assert.ok((await cell.textContent()).includes(detail.maps[0].rows[0].cells[0].saving));
  await page.getByTestId("compare-now").click();
  const rows = page.getByTestId("compared").getByRole("row");
  await rows.nth(compared.rows.length).waitFor();
  assert.equal(await rows.count(), compared.rows.length + 1);
  await page.getByTestId("uncertain-productivity").click();
  await page.getByTestId("uncertain-low").fill("half");
  await page.getByTestId("uncertain-enter").click();
  await page.getByRole("alert").first().waitFor();
  assert.deepEqual(await barriers(page), []);
  await picture(page, "savings-detail");
  assert.deepEqual(faults, []);
  await close();
});
