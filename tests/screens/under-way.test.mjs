/** What takes long says how far it is and can be stopped, whether or not anything is shut meanwhile. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { drop, picture, recorded, serve } from "./window.mjs";

const tried = recorded("view-tried");
const pages = recorded("pages");

let served;
before(async () => (served = await serve()));
after(() => served.end());

/** Stops what is under way, and returns once nothing is. */
async function stop(page) {
  await page.getByTestId("waiting-stop").focus();
  await page.keyboard.press("Enter");
  await page.getByTestId("waiting").waitFor({ state: "detached" });
}

test("what is asked beside what is shown is stopped and begun again", async () => {
  const { page, faults, close } = await served.window();
  await drop(page, "/x/slow.leveller");
  await page.getByTestId("chapter-report").click();
  await page.getByTestId("waiting-what").waitFor();
  await picture(page, "under-way");
  await stop(page);
  await page.getByTestId("refusal").waitFor();
  assert.equal(await page.getByTestId("report-page").count(), 0);
  await picture(page, "under-way-stopped");
  await page.getByTestId("refusal-again").click();
  await page.getByTestId("refusal").waitFor({ state: "detached" });
  await page.getByTestId("waiting-what").waitFor();
  await page.getByTestId("report-page").first().waitFor();
  assert.equal(await page.getByTestId("report-page").count(), pages.report.pages.count);
  await page.getByTestId("waiting").waitFor({ state: "detached" });

  await page.getByTestId("chapter-review").click();
  await stop(page);
  assert.equal(await page.getByTestId("review-make").count(), 0);
  await page.getByTestId("refusal-again").click();
  await page.getByTestId("review-make").waitFor();
  assert.equal(await page.getByTestId("refusal").count(), 0);
  assert.deepEqual(faults, []);
  await close();
});

test("a policy whose trial was stopped is tried again, and kept all the same", async () => {
  const { page, faults, close } = await served.window();
  await drop(page, "/x/slow.leveller");
  await page.getByTestId("chapter-proposal").click();
  await page.getByTestId("proposal-part-pay").click();
  const share = tried.savings.closures[0].share.text;
  await page.getByTestId("policy-ratio").fill(tried.proposal.pay_policy.ratio);
  await stop(page);
  await page.getByTestId("refusal").waitFor();
  assert.ok(await page.getByTestId("policy-keep-tried").isEnabled());
  await page.getByTestId("policy-ratio").fill("2.2");
  await page.getByTestId("refusal").waitFor({ state: "detached" });
  await page.getByTestId("policy-ratio").fill(tried.proposal.pay_policy.ratio);
  await page.getByTestId("policy-tried-share").getByText(share).waitFor();
  await page.getByTestId("policy-keep-tried").click();
  await page.getByTestId("chapter-savings").click();
  assert.equal(await page.getByTestId("savings-share").textContent(), share);
  assert.deepEqual(faults, []);
  await close();
});
