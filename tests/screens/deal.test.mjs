/** The deal in its parts: nothing stands in the way, nothing is cut off, and what cannot be read is said. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, cutOff, picture, recorded, serve } from "./window.mjs";

const { deal } = recorded("view").viability;
const bare = recorded("deal-bare");

let served;
before(async () => (served = await serve()));
after(() => served.end());

async function open() {
  const opened = await served.window();
  const { page } = opened;
  await page.getByTestId("start-sample").click();
  await page.getByTestId("chapter-viability").click();
  return opened;
}

test("no part of the deal puts a barrier up or is cut off", async () => {
  const { page, faults, close } = await open();
  for (const part of ["deal", "worth", "years", "members", "routes", "ready"]) {
    await page.getByTestId(`viability-part-${part}`).click();
    await picture(page, `viability-${part}`);
    assert.equal((await page.getByTestId("deal-headline").textContent()).trim(), deal.headline.text);
    assert.deepEqual(await barriers(page), [], part);
    assert.deepEqual(await cutOff(page), [], part);
  }
  assert.deepEqual(faults, []);
  await close();
});

test("terms are shown as they are typed, and what cannot be read is said", async () => {
  const { page, faults, close } = await open();
  await page.getByTestId("viability-part-deal").click();
  await page.getByTestId("open-lender").click();
  assert.equal(await page.getByTestId("form-lender-amount").inputValue(), "95000.00");
  assert.equal(await page.getByTestId("form-lender-rate").inputValue(), "7.5");
  await page.getByTestId("form-lender-rate").fill("a lot");
  await page.getByTestId("form-lender-enter").click();
  await page.getByTestId("form-lender").getByText("cannot be read").waitFor();
  assert.deepEqual(await barriers(page), []);
  assert.deepEqual(faults, []);
  await close();
});

test("without price and lender the deal is told so; entered, what the lender is due stands beside what there is", async () => {
  const { page, faults, close } = await open();
  await page.getByTestId("viability-part-deal").click();
  await page.getByTestId("open-uses").click();
  await page.getByTestId("open-lender").click();
  const lender = ["amount", "rate", "years", "standstill_months", "on"];
  const typed = {};
  for (const field of lender) typed[field] = await page.getByTestId(`form-lender-${field}`).inputValue();
  const enter = async (form, values) => {
    for (const [field, value] of Object.entries(values)) {
      await page.getByTestId(`form-${form}-${field}`).fill(value);
    }
    await page.getByTestId(`form-${form}-enter`).click();
  };
  const told = async (of) => {
    await page.waitForFunction(
      (words) => document.querySelector("[data-testid='deal-headline']")?.textContent.trim() === words,
      of.headline.text,
    );
    const { text } = of.cover.rows[2].figures[0];
    const due = page.getByTestId("cover-table").getByRole("row").nth(3).getByRole("cell").first();
    await due.getByText(text, { exact: true }).waitFor();
  };
  assert.notEqual(bare.cover.rows[2].figures[0].text, deal.cover.rows[2].figures[0].text);
  await enter("uses", { price: "" });
  await enter("lender", Object.fromEntries(lender.map((field) => [field, ""])));
  await told(bare);
  assert.deepEqual(await barriers(page), []);
  await enter("uses", { price: "212000" });
  await enter("lender", typed);
  await told(deal);
  assert.deepEqual(faults, []);
  await close();
});
