/** The review chapter: files made, replies taken in and answered, and a vote from its rules to its record, light and dark. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, cutOff, drop, picture, recorded, serve } from "./window.mjs";

const none = recorded("review-none");
const replied = recorded("review");
const drawnUp = recorded("review-drawn-up");
const [counted] = recorded("review-counted").polls;

let served;
before(async () => (served = await serve()));
after(() => served.end());

async function opened(options) {
  const shown = await served.window(options);
  const { page } = shown;
  await page.getByTestId("start-sample").click();
  await page.getByTestId("firm-headline").waitFor();
  await page.keyboard.press("Alt+Digit7");
  await page.getByTestId("review-part-files").waitFor();
  const check = async (name) => {
    await picture(page, `review-${name}${options?.scheme ? `-${options.scheme}` : ""}`);
    assert.deepEqual(await barriers(page), [], name);
    assert.deepEqual(await cutOff(page), [], name);
  };
  return { ...shown, check };
}

const turn = (page, part) => page.getByTestId(`review-part-${part}`).click();

for (const scheme of ["light", "dark"]) {
  test(`files are made for chosen people: ${scheme}`, async () => {
    const { page, faults, close, check } = await opened({ scheme });
    await page.getByTestId("review-fingerprint").getByText(none.fingerprint).waitFor();
    await check("files-none");
    assert.equal(await page.getByTestId("review-warning").count(), none.warnings.length);

    await page.getByTestId("review-whom-chosen").click();
    assert.equal(await page.getByTestId("review-make").isDisabled(), true);
    const [first, second] = none.readers.slice(20);
    for (const one of [first, second]) {
      await page.getByTestId("review-search").fill(one.name);
      await page.getByTestId(`reader-${one.key}`).focus();
      await page.keyboard.press("Space");
    }
    await page.getByTestId("review-search").fill("");
    assert.match(await page.getByTestId("review-chosen").textContent(), new RegExp(second.name));
    await page.getByTestId(`review-open-${none.assumptions.find((one) => one.used).id}`).check();
    await page.getByTestId("review-passphrase").fill("three plain words");
    await page.getByTestId("review-folder-choose").click();
    await check("files-chosen");
    await page.getByTestId("review-make").click();
    await page.getByTestId("review-written").getByText("To hand out").first().waitFor();
    assert.equal(await page.getByTestId("review-written").locator("li").count(), 2);
    assert.equal(await page.getByTestId("review-passphrase").inputValue(), "");
    assert.equal(await page.getByTestId("review-made").locator("tbody tr").count(), 1);
    await check("files-made");

    // What was made is made, and the plan can still forget that it was.
    await page.getByTestId("undo").click();
    await page.getByTestId("review-made").locator("table").waitFor({ state: "detached" });
    await page.getByTestId("review-folder").fill("/nowhere");
    await page.getByTestId("review-whom-everybody").click();
    await page.getByTestId("review-make").click();
    await page.getByTestId("refusal").waitFor();
    await check("files-refused");
    assert.deepEqual(faults, []);
    await close();
  });

  test(`replies are taken in and answered: ${scheme}`, async () => {
    const { page, faults, close, check } = await opened({ scheme });
    await turn(page, "back");
    await page.getByTestId("replies-none").waitFor();
    await check("back-none");
    await page.getByTestId("replies-take").click();
    await page.getByTestId("replies-count").getByText(String(replied.replies)).waitFor();
    await check("back");

    const amendment = replied.remarks.find(({ now }) => now);
    const other = replied.remarks.find(({ kind, now }) => kind === "amendment" && !now);
    await page.getByTestId(`effect-${other.id}`).click();
    const changes = page.getByTestId(`changes-${other.id}`);
    await changes.getByText(recorded("review-effect")[0].after).waitFor();
    await check("back-effect");
    const added = page.getByTestId(`difference-${amendment.id}`).locator("ins");
    assert.equal(await added.count(), 1);
    assert.ok((await added.textContent()).includes(amendment.change.split("\n").at(-1)));
    await page.getByTestId(`effect-${amendment.id}`).click();
    await page.getByTestId(`changes-${amendment.id}`).waitFor();
    await page.getByTestId(`take-up-${amendment.id}`).focus();
    await page.keyboard.press("Enter");
    await page.getByTestId(`taken-${amendment.id}`).waitFor();
    await page.waitForFunction(
      (id) => document.activeElement?.dataset.testid === id,
      `taken-${amendment.id}`,
    );
    await check("back-taken-up");

    await page.getByTestId("remarks-objection").click();
    assert.equal(
      await page.locator("[data-testid^='remark-']").count(),
      replied.remarks.filter(({ kind }) => kind === "objection").length,
    );
    await page.getByTestId("remarks-all").click();
    const comment = replied.remarks.find(({ address }) => address);
    await page.getByTestId(`about-${comment.id}`).click();
    await page.getByTestId("inspector").waitFor();
    await page.getByTestId("inspector-close").click();

    const { key, by } = replied.left_out.find(({ signers }) => signers.length > 1);
    await page.getByTestId(`signer-${key}-1`).scrollIntoViewIfNeeded();
    await check("back-signers");
    await page.getByTestId(`signer-${key}-1`).click();
    await page.getByTestId("review-signer-said").getByText(by).waitFor();
    await page.getByTestId(`signer-${key}-1`).waitFor({ state: "detached" });

    // Dropped anywhere, replies are taken in here; what is no reply is told.
    await page.getByTestId("chapter-firm").click();
    await drop(page, "/home/owner/broken.levreply");
    await page.getByTestId("replies-taken").getByText("broken.levreply").waitFor();
    await check("back-refused");
    assert.deepEqual(faults, []);
    await close();
  });

  test(`a vote goes from its rules to its record: ${scheme}`, async () => {
    const { page, faults, close, check } = await opened({ scheme });
    await turn(page, "votes");
    await page.getByTestId("polls-none").waitFor();
    await check("votes-none");
    assert.equal(await page.getByTestId("ask-open").isDisabled(), true);
    await page.getByTestId("ask-subject").selectOption("elect-delegate");
    await page.getByTestId("ask-cell").waitFor();
    await page.getByTestId("ask-candidates").waitFor();
    await page.getByTestId("ask-subject").selectOption("adopt-rules");
    await page.getByTestId("ask-question").fill("Do we adopt the draft rules?");
    await page.getByTestId("ask-called").fill("2026-10-19");
    await page.getByTestId("ask-opens").fill("2026-11-02");
    await page.getByTestId("ask-closes").fill("2026-11-01");
    await page.getByTestId("ask-openness-confidential").check();
    await page.getByTestId("poll-faults").waitFor();
    assert.equal(await page.getByTestId("ask-open").isDisabled(), true);
    await page.getByTestId("poll-faults").scrollIntoViewIfNeeded();
    await check("votes-fault");
    await page.getByTestId("ask-closes").fill("2026-11-06");
    await page.getByTestId("poll-faults").waitFor({ state: "detached" });
    assert.equal(await page.getByTestId("poll-rules").locator("tbody tr").count(), drawnUp.rules.length);
    await check("votes-ask");
    await page.getByTestId("ask-open").click();
    await page.getByTestId("poll-shown-1").waitFor();
    await page.getByTestId("poll-turnout").getByText(`0 of ${drawnUp.voters}`).waitFor();
    await check("votes-opened");

    // Two polls run once replies are in: one by reply, one on paper.
    await turn(page, "back");
    await page.getByTestId("replies-take").click();
    await page.getByTestId("replies-count").waitFor();
    await turn(page, "votes");
    await page.getByTestId("poll-2").click();
    const add = async (vote, count) => {
      await page.getByTestId(`sheet-${vote}`).check();
      await page.getByTestId("paper-count").fill(String(count));
      await page.getByTestId("paper-add").click();
    };
    assert.equal(await page.getByTestId("paper-add").isDisabled(), true);
    await add("for", 21);
    await add("against", 4);
    await check("votes-paper");
    await page.getByTestId("papers-print").click();
    await page.getByTestId("papers-printed").getByText("Ballot papers").waitFor();
    await page.getByTestId("paper-take").click();
    await page.getByTestId("poll-turnout").getByText("25 of 42").waitFor();
    await page.getByTestId("paper-before").waitFor();
    await page.getByTestId("poll-count").click();
    await page.getByTestId("poll-count-now").click();
    await page.getByTestId("refusal").waitFor();
    await page.waitForFunction(() => document.activeElement?.dataset.testid === "poll-count");
    await check("votes-not-over");
    await page.getByTestId("refusal-close").click();

    await page.getByTestId("poll-1").click();
    await page.getByTestId("poll-count").click();
    await check("votes-sure");
    await page.getByTestId("poll-count-now").click();
    await page.getByTestId("poll-outcome").getByText(counted.result.outcome).waitFor();
    assert.equal(
      await page.getByTestId("poll-numbers").locator("tbody tr").count(),
      counted.result.numbers.length,
    );
    assert.equal(await page.evaluate(() => document.activeElement.dataset.testid), "poll-outcome");
    await check("votes-result");
    await page.getByTestId("record-write").click();
    await page.getByTestId("record-written").getByText("-chosen.json").waitFor();

    await page.getByTestId("again-opens").fill("2026-11-13");
    await page.getByTestId("again-closes").fill("2026-11-16");
    await page.getByTestId("again-open").click();
    await page.getByTestId("poll-shown-3").waitFor();
    await page.getByTestId("poll-count").click();
    await page.getByTestId("poll-count-now").click();
    await page.getByTestId("adopted").waitFor();
    await check("votes-adopted");
    assert.deepEqual(faults, []);
    await close();
  });
}

for (const [size, options] of Object.entries({
  small: { width: 1024, height: 700 },
  "text-200": { width: 1024, height: 700, textSize: 32 },
}))
  test(`nothing of the review is cut off: ${size}`, async () => {
    const { page, faults, close } = await opened(options);
    const fits = async (name) => {
      await picture(page, `review-${name}-${size}`);
      assert.deepEqual(await cutOff(page), [], name);
    };
    await page.getByTestId("review-whom-chosen").click();
    await page.getByTestId(`reader-${none.readers[0].key}`).check();
    await fits("files");
    await turn(page, "votes");
    await fits("ask");
    await turn(page, "back");
    await page.getByTestId("replies-take").click();
    await page.getByTestId("replies-count").waitFor();
    for (const { id } of replied.remarks.filter(({ decision }) => decision)) {
      await page.getByTestId(`effect-${id}`).click();
      await page.getByTestId(`changes-${id}`).waitFor();
    }
    await fits("back");
    await turn(page, "votes");
    await fits("paper");
    await page.getByTestId("poll-1").click();
    await page.getByTestId("poll-rules-open").click();
    await fits("poll");
    await page.getByTestId("poll-count").click();
    await page.getByTestId("poll-count-now").click();
    await page.getByTestId("poll-outcome").waitFor();
    await fits("result");
    assert.deepEqual(faults, []);
    await close();
  });
