/** What goes wrong with the plan's file: it ends in words and a next step, and nothing that was done is lost. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, cutOff, drop, picture, press, recorded, serve } from "./window.mjs";

const refusals = recorded("refusals");

let served;
before(async () => (served = await serve()));
after(() => served.end());

/** Opens a plan by dropping its file on the start screen. */
async function opened(path, options) {
  const window = await served.window(options);
  await drop(window.page, path);
  await window.page.getByTestId("firm-headline").waitFor();
  return window;
}

/** Takes an answer of the owner's that changes the plan. */
async function change(page) {
  await page.getByTestId("chapter-proposal").click();
  await page.getByTestId("proposal-part-pay").click();
  await page.getByTestId("policy-keep").click();
  await page.getByTestId("policy-keep-tried").click();
}

for (const scheme of ["light", "dark"])
  test(`a plan whose file is gone goes on in a copy: ${scheme}`, async () => {
    const { page, faults, close } = await opened("/x/removed.leveller", { scheme });
    await change(page);
    const note = page.getByTestId("refusal");
    await note.waitFor();
    assert.equal(await page.getByTestId("refusal-message").textContent(), refusals["plan-removed"].message);
    assert.equal(await page.getByTestId("refusal-remedy").textContent(), refusals["plan-removed"].remedy);
    assert.equal(await page.getByTestId("undo").isDisabled(), true, "what was not done is not shown as done");
    assert.deepEqual(await barriers(page), []);
    assert.deepEqual(await cutOff(page), []);
    await picture(page, `plan-removed-${scheme}`);
    await page.getByTestId("keep-copy-path").fill("/x/copy.leveller");
    await press(page, "keep-copy");
    await note.waitFor({ state: "detached" });
    await page.waitForFunction(() => document.activeElement?.matches(".main"), "the focus goes on with it");
    await change(page);
    await page.waitForFunction(() => !document.querySelector('[data-testid="undo"]').disabled);
    assert.deepEqual(faults, []);
    await close();
  });

test("what another window did is shown when somebody comes back to this one, and said", async () => {
  const { page, faults, close } = await opened("/x/two-windows.leveller");
  const said = page.getByTestId("caught-up");
  assert.equal(await said.textContent(), "");
  await page.evaluate(() => dispatchEvent(new Event("focus")));
  await said.getByText("Another window changed this plan").waitFor();
  assert.equal(await page.getByTestId("undo").isDisabled(), false);
  assert.deepEqual(await barriers(page), []);
  await picture(page, "caught-up");
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => !document.querySelector('[data-testid="caught-up"]').textContent.trim());
  assert.deepEqual(faults, []);
  await close();
});

test("a plan that is dropped is opened, and one of a newer program is refused where it was dropped", async () => {
  const { page, faults, close } = await served.window();
  await drop(page, "/x/Aire Valley Bakers, newer.leveller");
  await page.getByTestId("refusal-message").getByText(refusals["plan-newer"].message).waitFor();
  assert.deepEqual(await barriers(page), []);
  await drop(page, "/x/ours.leveller");
  await page.getByTestId("firm-headline").waitFor();
  await page.getByTestId("chapter-savings").click();
  // The plan that is open stays open.
  await drop(page, "/x/Aire Valley Bakers, newer.leveller");
  await page.getByTestId("refusal-message").getByText(refusals["plan-newer"].message).waitFor();
  await page.getByTestId("savings-headline").waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test("a part that cannot be drawn says so, and the others go on", async () => {
  const { page, close } = await opened("/x/broken.leveller");
  await page.getByTestId("chapter-viability").click();
  await page.getByTestId("part-broken").waitFor();
  assert.deepEqual(await barriers(page), []);
  await picture(page, "part-broken");
  await page.getByTestId("chapter-savings").click();
  await page.getByTestId("savings-headline").waitFor();
  assert.equal(await page.getByTestId("part-broken").count(), 0);
  await close();
});
