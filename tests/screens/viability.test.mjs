/** Thirteen weeks of cash: red weeks and their actions, money that is entered, accounts that are corrected. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, cutOff, picture, recorded, serve } from "./window.mjs";

const { cash } = recorded("view").viability;
const told = cash.weeks;
const red = told.red[0];
const account = cash.accounts.find(({ head }) => head === "overheads");

let served;
before(async () => (served = await serve()));
after(() => served.end());

async function open() {
  const opened = await served.window();
  const { page } = opened;
  await page.getByTestId("start-sample").click();
  await page.getByTestId("chapter-viability").click();
  await page.getByTestId("cash-weeks").waitFor();
  const end = async () => {
    assert.deepEqual(opened.faults, []);
    await opened.close();
  };
  return { page, end };
}

test("the weeks are told with the finding first, and nobody is kept out", async () => {
  const { page, end } = await open();
  assert.equal(await page.getByTestId("viability-headline").textContent(), cash.headline.text);
  await page.getByRole("heading", { name: told.chart.caption }).waitFor();
  assert.equal(await page.getByRole("img", { name: told.chart.alternative }).count(), 1);
  await page.getByTestId("cash-own-open").click();
  assert.deepEqual(await barriers(page), []);
  assert.deepEqual(await cutOff(page), []);
  await picture(page, "viability");
  await end();
});

test("a figure of a week explains itself, and the same weeks are shown as things are", async () => {
  const { page, end } = await open();
  const closing = told.runs[0].rows.at(-1).cells[red.week - 1];
  await page.locator(`[data-address="${closing.address}"]`).click();
  await page.getByTestId("inspector").waitFor();
  await page.getByTestId("inspector-close").click();
  await page.getByTestId("cash-run-as-is").click();
  const asIs = told.runs[1].rows.at(-1).cells[red.week - 1];
  await page.locator(`[data-address="${asIs.address}"]`).waitFor();
  await end();
});

test("an action is put into the plan and taken out again, and it is said", async () => {
  const { page, end } = await open();
  await page.getByTestId(`red-week-put-${red.week}`).click();
  const taken = page.getByTestId(`red-week-out-${red.week}-${red.action}`);
  await taken.waitFor();
  assert.equal(await page.getByTestId(`red-week-${red.week}`).count(), 0);
  await page.getByRole("status").filter({ hasText: red.what }).waitFor();
  assert.deepEqual(await barriers(page), []);
  await taken.click();
  await page.getByTestId(`red-week-put-${red.week}`).waitFor();
  await end();
});

test("what an account is can be corrected", async () => {
  const { page, end } = await open();
  const select = page.getByTestId(`account-${account.id}`);
  await select.selectOption("rent");
  await page.getByRole("status").filter({ hasText: account.name }).waitFor();
  assert.equal(await select.inputValue(), "rent");
  await select.selectOption("");
  await page.waitForFunction(
    ([id, head]) => document.querySelector(`[data-testid="account-${id}"]`).value === head,
    [account.id, account.head],
  );
  await end();
});

test("money no file says is entered and taken out, and the day of the start is said", async () => {
  const { page, end } = await open();
  const add = page.getByTestId("cash-item-add");
  await page.getByTestId("cash-item-label").fill("Members’ shares");
  await page.getByTestId("cash-item-kind").selectOption("member-shares");
  await page.getByTestId("cash-item-on").fill("2026-12-18");
  assert.equal(await add.isDisabled(), true, "an amount is missing");
  await page.getByTestId("cash-item-amount").fill("31500");
  await add.click();
  await page.getByTestId("cash-item").filter({ hasText: "31500.00" }).waitFor();
  assert.deepEqual(await barriers(page), []);
  await page.getByTestId("cash-item-out-member-shares-members-shares").click();
  await page.getByTestId("cash-item").waitFor({ state: "detached" });
  if (!told.start_by_wave) {
    await page.getByTestId("cash-start-day").fill("2026-12-14");
    await page.getByTestId("cash-start-enter").click();
    await page.getByTestId("cash-start").filter({ hasText: "2026-12-14" }).waitFor();
  }
  await end();
});

test("pay day is chosen in words, and left as assumed again", async () => {
  const { page, end } = await open();
  await page.getByTestId("cash-own-open").click();
  const day = page.getByTestId("own-assumption.pay_day");
  const said = page.getByTestId("cash-rests-on").getByRole("status");
  for (const label of ["the last Friday of the month", "day 25 of the month", "as assumed"]) {
    await day.selectOption({ label });
    await said.filter({ hasText: label === "as assumed" ? "Taken out" : "Entered" }).waitFor();
  }
  assert.equal(await day.inputValue(), "");
  await end();
});
