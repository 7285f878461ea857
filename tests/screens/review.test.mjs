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

for (const scheme of ["light", "dark"])
  test(`a secret vote is drawn up, tokens are given and what was opened is taken over: ${scheme}`, async () => {
    const { page, faults, close, check } = await opened({ scheme });
    await turn(page, "votes");
    await page.getByTestId("ask-subject").selectOption("adopt-rules");
    await page.getByTestId("ask-question").fill("Do we adopt the draft rules?");
    await page.getByTestId("ask-opens").fill("2026-11-02");
    await page.getByTestId("ask-closes").fill("2026-11-06");
    await page.getByTestId("ask-openness-secret").check();
    await page.getByTestId("poll-rules").waitFor();
    await page.getByTestId("ask-openness-secret").scrollIntoViewIfNeeded();
    await check("secret-ask");
    await page.getByTestId("ask-open").click();
    await page.getByTestId("secret-vote").waitFor();
    await page.getByTestId("paper-secret").waitFor();
    for (const step of ["draw", "give", "take"])
      assert.equal(await page.getByTestId(`secret-${step}-now`).isDisabled(), true, step);
    await check("secret-opened");

    await page.getByTestId("secret-folder-choose").click();
    await page.getByTestId("secret-passphrase").fill("three plain words");
    await page.getByTestId("secret-tellers").fill("/home/owner/damaged.json");
    await page.getByTestId("secret-again").fill("three plain word");
    assert.equal(await page.getByTestId("secret-again").getAttribute("aria-invalid"), "true");
    assert.equal(await page.getByTestId("secret-draw-now").isDisabled(), true);
    await check("secret-differs");
    await page.getByTestId("secret-again").press("End");
    await page.keyboard.type("s");
    await page.keyboard.press("Enter");
    await page.getByTestId("refusal").getByText("damaged.json").waitFor();
    await page.getByTestId("refusal-close").click();
    await page.getByTestId("secret-tellers").fill("/home/owner/tellers.json");
    await page.getByTestId("secret-draw-now").click();
    await page.getByTestId("secret-digits").waitFor();
    assert.match(await page.getByTestId("secret-digits").textContent(), /^(\d{5} ){5}\d{5}$/);
    assert.equal(await page.evaluate(() => document.activeElement.dataset.testid), "secret-drawn");
    assert.equal(await page.getByTestId("secret-without").locator("li").count(), 4);
    await page.getByTestId("secret-draw-done").waitFor();
    await check("secret-drawn");

    await page.getByTestId("secret-give-now").click();
    assert.equal(await page.getByTestId("secret-given").locator("li").count(), 2);
    assert.equal(await page.getByTestId("secret-refused").locator("li").count(), 1);
    await page.getByTestId("secret-take-now").scrollIntoViewIfNeeded();
    await check("secret-given");
    await page.getByTestId("secret-take-now").click();
    await page.getByTestId("secret-taken").getByText("27").waitFor();
    await page.getByTestId("poll-turnout").getByText("27 of").waitFor();
    await page.getByTestId("secret-taken").scrollIntoViewIfNeeded();
    await check("secret-taken");
    await page.getByTestId("undo").click();
    await page.getByTestId("secret-take-done").waitFor({ state: "detached" });

    // Who leaves and comes back types the passphrase again, and need not draw anything up.
    await turn(page, "files");
    await turn(page, "votes");
    assert.equal(await page.getByTestId("secret-passphrase").inputValue(), "");
    await page.getByTestId("secret-folder").fill("/home/owner/vote");
    assert.equal(await page.getByTestId("secret-take-now").isDisabled(), false);
    assert.equal(await page.getByTestId("secret-give-now").isDisabled(), true);
    assert.deepEqual(faults, []);
    await close();
  });

for (const scheme of ["light", "dark"]) {
  test(`what is written down beside a vote is kept, changed and shown again: ${scheme}`, async () => {
    const { page, faults, close, check } = await opened({ scheme });
    await turn(page, "back");
    await page.getByTestId("replies-take").click();
    await page.getByTestId("replies-count").waitFor();
    await turn(page, "votes");
    await page.getByTestId("poll-2").click();
    const focused = () => page.evaluate(() => document.activeElement?.dataset.testid);

    // The roll.
    await page.getByTestId("roll-open").click();
    await page.getByTestId("roll-add").click();
    await page.getByTestId("roll-missing").getByText("Say who").waitFor();
    assert.equal(await focused(), "roll-who");
    const [first, second] = replied.readers;
    await page.getByTestId("roll-who").fill(first.name);
    await page.getByTestId("roll-understood").getByText(first.key).waitFor();
    await page.getByTestId("roll-on").fill("2026-11-03");
    await page.getByTestId("roll-add").click();
    await page.getByTestId("roll-missing").getByText("what changed").waitFor();
    await page.getByTestId("roll-to-cell").check();
    await page.getByTestId("roll-add").click();
    assert.equal(await focused(), "roll-cell");
    await page.getByTestId("roll-cell").selectOption({ index: 1 });
    await check("roll-form");
    await page.getByTestId("roll-add").click();
    const rows = page.getByTestId("roll-changes").locator("tbody tr");
    await rows.getByText("3 November 2026").first().waitFor();
    assert.equal(await focused(), "roll-who");
    const add = async (who, what, count) => {
      await page.getByTestId("roll-who").fill(who);
      await page.getByTestId(`roll-${what}`).check();
      await page.getByTestId("roll-add").click();
      await rows.nth(count - 1).waitFor();
    };
    await add(second.key, "left", 2);
    await page.getByTestId("roll-who").fill("P900");
    await page.getByTestId("roll-understood").getByText("kept as a key").waitFor();
    await add("P900", "joined", 3);
    await page.getByTestId("roll").scrollIntoViewIfNeeded();
    await check("roll");
    await page.getByTestId("roll-out-1").focus();
    await page.keyboard.press("Enter");
    await rows.nth(2).waitFor({ state: "detached" });
    assert.equal(await focused(), "roll");
    assert.match(await page.getByTestId("roll-said").textContent(), new RegExp(second.name));

    // The papers: what is typed in stays while the roll changes, and what is kept is there when one comes again.
    await page.getByTestId("papers").fill("20");
    for (const [vote, count] of Object.entries({ for: 21, against: 4 })) {
      await page.getByTestId(`sheet-${vote}`).check();
      await page.getByTestId("paper-count").fill(String(count));
      await page.getByTestId("paper-add").click();
    }
    await page.getByTestId("papers-fewer").waitFor();
    await page.getByTestId("papers").fill("30");
    await page.getByTestId("papers-keep").click();
    await page.getByTestId("paper-said").getByText("written down").waitFor();
    assert.equal(await page.getByTestId("paper-piles").locator("tbody tr").count(), 3);
    assert.equal(await rows.count(), 2);
    await page.getByTestId("paper-take").click();
    await page.getByTestId("paper-before").waitFor();
    await page.getByTestId("poll-1").click();
    await page.getByTestId("poll-2").click();
    assert.equal(await page.getByTestId("papers").inputValue(), "30");
    assert.deepEqual(
      await page.getByTestId("paper-piles").locator("tbody td:nth-child(2)").allTextContents(),
      ["21", "4", "25"],
    );
    await page.getByTestId("paper-before").scrollIntoViewIfNeeded();
    await check("paper-again");
    await page.getByTestId("undo").click();
    await page.getByTestId("paper-piles").waitFor({ state: "detached" });

    // A rule of the vote leads to the draft.
    await page.getByTestId("poll-rules-open").click();
    await page.getByTestId("poll-rule-1").scrollIntoViewIfNeeded();
    await check("rules");
    await page.getByTestId("poll-rule-1").focus();
    await page.keyboard.press("Enter");
    await page.locator("[data-testid='rule-quorum'][aria-current='true']").waitFor();
    await page.waitForFunction(() => document.activeElement?.closest("section")?.id === "rule-quorum");
    await picture(page, `review-to-rule-${scheme}`);
    await page.keyboard.press("Alt+Digit7");
    await turn(page, "back");
    const remark = replied.remarks.find(({ clause }) => clause);
    await page.getByTestId(`about-${remark.id}`).click();
    await page.locator(`[data-testid='rule-${remark.clause}'][aria-current='true']`).waitFor();
    assert.deepEqual(faults, []);
    await close();
  });

  test(`a count is followed by rulings, a later vote or lots: ${scheme}`, async () => {
    const { page, faults, close, check } = await opened({ scheme });
    await turn(page, "back");
    await page.getByTestId("replies-take").click();
    await page.getByTestId("replies-count").waitFor();
    await turn(page, "votes");
    await page.getByTestId("poll-1").click();
    const count = async () => {
      await page.getByTestId("poll-count").click();
      await page.getByTestId("poll-count-now").click();
      await page.getByTestId("poll-outcome").waitFor();
    };
    await count();
    const [{ ballot }] = counted.result.objections;
    await page.getByTestId(`rule-${ballot}`).click();
    await page.getByTestId(`ruling-keep-${ballot}`).click();
    await page.getByTestId(`ruling-missing-${ballot}`).getByText("both numbers").waitFor();
    await page.getByTestId(`ruling-stands-${ballot}`).fill("5");
    await page.getByTestId(`ruling-falls-${ballot}`).fill("17");
    await page.getByTestId(`ruling-keep-${ballot}`).scrollIntoViewIfNeeded();
    await check("ruling");
    await page.getByTestId(`ruling-keep-${ballot}`).click();
    await page.getByTestId(`ruled-${ballot}`).getByText("17").waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.dataset.testid), "poll-outcome");
    await page.getByTestId(`objection-${ballot}`).getByText("does not stand").waitFor();
    await check("ruled");

    await page.getByTestId("again-opens").fill("2026-11-13");
    await page.getByTestId("again-closes").fill("2026-11-16");
    await page.getByTestId("again-open").click();
    await page.getByTestId("poll-shown-3").waitFor();
    await page.getByTestId("poll-1").click();
    await page.getByTestId("poll-followed").waitFor();
    assert.equal(await page.getByTestId("poll-again").count(), 0);
    assert.equal(await page.getByTestId(`rule-${ballot}`).count(), 0);
    await check("followed");
    await page.getByTestId("poll-followed-show").click();
    await page.getByTestId("poll-shown-3").waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.dataset.testid), "poll");

    await page.getByTestId("poll-new").click();
    await page.getByTestId("ask-subject").selectOption("elect-delegate");
    await page.getByTestId("ask-question").fill("Who speaks for the cell?");
    await page.getByTestId("ask-cell").selectOption({ index: 1 });
    await page.getByTestId("ask-candidates").fill("Hanna Reid\nKofi Asante\nLena Brandt");
    await page.getByTestId("ask-opens").fill("2026-11-02");
    await page.getByTestId("ask-closes").fill("2026-11-06");
    await page.getByTestId("ask-openness-paper").check();
    await page.getByTestId("ask-open").click();
    await page.getByTestId("poll-shown-4").waitFor();
    await count();
    assert.equal(await page.getByTestId("lots-keep").isDisabled(), true);
    await page.getByTestId("order-put-2").click();
    await check("lots");
    await page.getByTestId("order-put-1").click();
    await page.getByTestId("lots-keep").focus();
    await page.keyboard.press("Enter");
    await page.getByTestId("lots").waitFor({ state: "detached" });
    await page.getByTestId("poll-outcome").getByText("Kofi Asante").waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.dataset.testid), "poll-outcome");
    await check("lots-drawn");
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
