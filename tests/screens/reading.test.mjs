/** A worker reads the review file they were sent, says what they think and sends it back, by keys alone. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, cutOff, drop, focused, picture, press, reach, recorded, serve } from "./window.mjs";

const file = recorded("reading");
const [adopt, board] = file.polls;

let served;
before(async () => (served = await serve()));
after(() => served.end());

/** Types into the field that has the focus. */
const type = (page, text) => page.keyboard.type(text);

/** Goes to a part of the file, and looks at it. */
async function part(page, number, id) {
  await page.keyboard.press(`Alt+${number}`);
  await page.locator(`[data-testid='part-${id}'][aria-current='page']`).waitFor();
}

async function fine(page, name) {
  assert.deepEqual(await barriers(page), [], name);
  assert.deepEqual(await cutOff(page), [], name);
  await picture(page, `reading-${name}`);
}

async function said(page, count) {
  await page
    .getByTestId("reading-kept")
    .getByText(new RegExp(`^${count} thing`))
    .waitFor();
}

test("the worker's way through a review file, by keys alone", async () => {
  const { page, faults, close } = await served.window();
  await press(page, "start-review");
  await page.getByTestId("reading-firm").getByText(file.firm).waitFor();
  assert.equal(await page.getByTestId("reading-fingerprint").textContent(), file.fingerprint);
  await press(page, "reading-maker");
  await page.getByTestId("maker").getByText("believe nothing in it").waitFor();
  await fine(page, "maker");
  await page.keyboard.press("Escape");
  assert.equal(await focused(page), "reading-maker");

  // What changes, and why.
  const { mine } = file;
  await press(page, "mine-0-after");
  const why = mine.figures.find(({ address }) => address === mine.lines[0].address);
  await page.getByTestId("why-formula").getByText(why.formula).waitFor();
  const hidden = await page.getByTestId("why-hidden").textContent();
  assert.ok(hidden.includes(String(why.hidden_inputs)), hidden);
  await fine(page, "mine");
  await page.getByTestId("why").locator(".fig").first().focus();
  await page.keyboard.press("Enter");
  await page.getByTestId("why-label").getByText("Pay a year", { exact: true }).waitFor();
  await press(page, "why-back");
  await press(page, "why-close");
  await page.getByTestId("why").waitFor({ state: "detached" });
  assert.equal(await focused(page), "mine-0-after", "the focus goes back to the figure");
  await press(page, "mine-0-comment");
  await type(page, "Is the night shift in this?");
  await press(page, "say-keep");
  await said(page, 1);
  assert.equal(await focused(page), "mine-0-comment");

  // The plan, and what it would be.
  await part(page, 2, "plan");
  const [opened] = file.opened;
  await reach(page, `moved-${opened.id}-slider`);
  await page.keyboard.press("ArrowRight");
  const [label, text] = opened.steps[1].figures[0];
  const figures = page.getByTestId(`moved-${opened.id}-figures`);
  await figures.getByText(text).first().waitFor();
  assert.ok((await figures.textContent()).includes(label));
  assert.ok((await figures.textContent()).includes(opened.steps[0].figures[0][1]), "beside the plan");
  await fine(page, "plan");
  await press(page, `propose-${opened.id}`);
  await press(page, `propose-${opened.id}-keep`);
  await page.getByText("a proposal without a reason").waitFor();
  await type(page, "More would be gained.");
  await press(page, `propose-${opened.id}-keep`);
  await said(page, 2);
  await press(page, `moved-${opened.id}-back`);

  // A rule: read, objected to and reworded.
  await part(page, 3, "rules");
  const rule = file.rules[1];
  await press(page, `read-${rule.clause}`);
  await page.getByTestId("rule-plain").getByText(rule.plain.slice(0, 40)).waitFor();
  assert.equal(await focused(page), "rule-title");
  await press(page, "rule-object");
  await page.getByTestId("say-text").waitFor();
  await type(page, "The office is too far for those who work nights.");
  await press(page, "say-keep");
  await page.getByTestId("say-wrong").getByText("needs a change").waitFor();
  assert.equal(await focused(page), "say-change");
  await fine(page, "rule-objecting");
  await type(page, "Open the office in the evening once a week.");
  await press(page, "say-keep");
  await said(page, 3);
  await press(page, "rule-other");
  await page.keyboard.press("Control+End");
  await type(page, "\nWe are told of it two weeks before.");
  await press(page, "reword-keep");
  await page.getByTestId("reword-wrong").getByText("Say why").waitFor();
  await fine(page, "rule-rewording");
  await type(page, "Nobody should hear of it late.");
  await press(page, "reword-keep");
  await said(page, 4);
  await fine(page, "rules");

  // What others say.
  await part(page, 4, "others");
  await reach(page, "stance-1-agree");
  await page.keyboard.press("Space");
  await said(page, 5);
  await press(page, "statement-text", "Shift");
  await type(page, "Everybody should see the accounts each month.");
  await press(page, "statement-keep");
  await said(page, 6);
  assert.equal(await page.getByTestId("answer-0").count(), 1);
  await fine(page, "others");

  // The vote: nothing is chosen beforehand, and an objection says why and what would meet it.
  await part(page, 5, "votes");
  const poll = page.getByTestId(`poll-${adopt.id}`);
  assert.equal(await poll.locator("input:checked").count(), 0);
  await press(page, "ballot-keep");
  await page.getByTestId("ballot-missing").getByText("Nothing is chosen").waitFor();
  await fine(page, "vote");
  await reach(page, "ballot-stand-consent");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await press(page, "ballot-reason", "Shift");
  await type(page, "The quorum is too low.");
  await press(page, "ballot-keep");
  await page.getByTestId("ballot-missing").getByText("needs a change").waitFor();
  assert.equal(await focused(page), "ballot-change");
  await type(page, "Two thirds of us.");
  await press(page, "ballot-vote-for", "Space");
  await press(page, "ballot-keep");
  await said(page, 7);
  await page.getByTestId("poll-voted").getByText("Two thirds of us.").waitFor();
  await press(page, "poll-again");
  await reach(page, "ballot-stand-object");
  await page.keyboard.press("ArrowUp");
  await press(page, "ballot-keep");
  await page.getByTestId("poll-voted").getByText("let it pass").waitFor();
  await said(page, 7);
  const paper = page.getByTestId(`poll-${board.id}`);
  await paper.getByTestId("poll-elsewhere").getByText("You vote on paper").waitFor();
  await fine(page, "voted");

  // Somebody else votes.
  await press(page, "delegate-open");
  await press(page, "delegate-to", "Shift");
  await type(page, file.mine.key);
  await press(page, "delegate-give");
  await page.getByTestId("delegate-wrong").getByText("your own key").waitFor();
  await page.keyboard.press("Control+A");
  await type(page, "P007");
  await press(page, "delegate-give");
  await said(page, 8);
  await press(page, "delegate-said-take-out");
  await said(page, 7);

  // Somebody who speaks for us is called back.
  await press(page, "recall-open");
  await press(page, "recall-key", "Shift");
  await type(page, "P009");
  await press(page, "recall-sign");
  await page.getByTestId("recall-wrong").getByText("for which cell").waitFor();
  await type(page, file.cells[0].name);
  await press(page, "recall-sign");
  await said(page, 8);
  await fine(page, "recall");

  // The documents.
  await part(page, 6, "documents");
  await page.getByTestId("report-page").first().waitFor();
  const path = await page.getByTestId("document-path").inputValue();
  await press(page, "document-write");
  assert.equal(await page.getByTestId("document-written").textContent(), path);
  await fine(page, "documents");

  // The reply.
  await part(page, 7, "reply");
  assert.equal(await page.getByTestId("reply-said").locator("li").count(), 8);
  await fine(page, "reply");
  await press(page, "reply-write");
  assert.equal(await page.getByTestId("reply-written").textContent(), file.reply);
  await fine(page, "reply-written");
  // What is in a reply is taken back in the next one, and a vote can only be given anew.
  await press(page, "reply-said-take-out");
  await page.getByTestId("reply-said").getByText("You take back").waitFor();
  assert.equal(await page.getByTestId("reply-said-take-out").count(), 5);

  // It is all there when the file is opened again.
  await press(page, "reading-close");
  await press(page, "start-review");
  await said(page, 8);
  assert.deepEqual(faults, []);
  await close();
});

test("a file under a passphrase asks for it, and one for everybody asks who replies", async () => {
  const { page, faults, close } = await served.window();
  await drop(page, "/home/worker/locked.levreview");
  await page.getByTestId("unlock-passphrase").waitFor();
  await fine(page, "unlock");
  await type(page, "twelve brown hen");
  await page.keyboard.press("Enter");
  await page.getByTestId("refusal").waitFor();
  await reach(page, "unlock-passphrase");
  await page.keyboard.press("End");
  await type(page, "s");
  await page.keyboard.press("Enter");
  await page.getByTestId("reading-firm").waitFor();

  await drop(page, "/home/worker/tampered.levreview");
  assert.equal(await page.getByTestId("reading-firm").count(), 1);
  await page.getByTestId("refusal").waitFor();
  await page.getByTestId("refusal-close").click();

  await drop(page, "/home/worker/everybody.levreview");
  await page.getByTestId("part-plan").and(page.locator("[aria-current='page']")).waitFor();
  await part(page, 1, "mine");
  await page.getByTestId("mine-none").waitFor();
  await fine(page, "everybody-mine");
  await press(page, "whole-comment");
  await type(page, "Who decides about holidays?");
  await press(page, "say-keep");
  await said(page, 1);
  await part(page, 7, "reply");
  await press(page, "reply-write");
  assert.equal(await focused(page), "reply-key");
  await type(page, "P031");
  await fine(page, "everybody-reply");
  await page.keyboard.press("Enter");
  await page.getByTestId("reply-written").waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test("a file that holds little says so, and every way of voting can be voted in", async () => {
  const { page, faults, close } = await served.window({ scheme: "dark" });
  await drop(page, "/home/worker/bare.levreview");
  for (const [at, id] of ["mine", "plan", "rules", "others", "votes", "documents", "reply"].entries()) {
    await part(page, at + 1, id);
    await fine(page, `bare-${id}`);
  }
  await drop(page, "/home/worker/methods.levreview");
  await part(page, 5, "votes");
  const marks = {
    consent: ["ballot-stand-consent"],
    consensus: ["ballot-stand-aside", "ballot-vote-against"],
    majority: ["ballot-vote-for"],
    gradient: ["ballot-step-3"],
    approval: ["ballot-name-c0", "ballot-name-c2"],
    ranked: ["order-put-c1", "order-put-c0", "order-up-c0"],
  };
  await fine(page, "methods");
  for (const [method, all] of Object.entries(marks)) {
    const poll = page.getByTestId(`poll-${method}`);
    for (const mark of all) await poll.getByTestId(mark).click();
    if (method === "approval")
      assert.ok(await poll.getByTestId("ballot-name-c1").isDisabled(), "no more than seats");
    await poll.scrollIntoViewIfNeeded();
    await picture(page, `reading-method-${method}`);
    await poll.getByTestId("ballot-keep").click();
    await poll.getByTestId("poll-voted").waitFor();
  }
  assert.match(
    await page.getByTestId("poll-ranked").getByTestId("poll-voted").textContent(),
    /1\. Hanna Reid.*2\. Kofi Asante/s,
  );
  await page.getByTestId("poll-token").getByTestId("secret-ballot").waitFor();
  await said(page, 6);
  assert.deepEqual(await barriers(page), []);
  await part(page, 7, "reply");
  await fine(page, "methods-reply");
  await drop(page, "/home/worker/dark.levreview");
  for (const [at, id] of ["mine", "plan", "rules", "others", "votes", "documents"].entries()) {
    await part(page, at + 1, id);
    await fine(page, `dark-${id}`);
  }
  assert.deepEqual(faults, []);
  await close();
});

for (const scheme of ["light", "dark"])
  test(`a secret vote by keys alone, from the token to finding one's own ballot: ${scheme}`, async () => {
    const { page, faults, close } = await served.window({ scheme });
    const shown = (name) => fine(page, `secret-${name}-${scheme}`);
    await drop(page, "/home/worker/secret.levreview");
    await part(page, 5, "votes");
    const ballot = page.getByTestId("secret-ballot");
    await ballot.scrollIntoViewIfNeeded();
    assert.equal(await ballot.locator("[data-testid='ballot']").count(), 0, "no ballot without a token");
    await shown("begin");
    await reach(page, "secret-file");
    await type(page, "/home/worker/damaged.json");
    await reach(page, "secret-own");
    await type(page, "seven green doors");
    await reach(page, "secret-own-again");
    await type(page, "seven green door");
    assert.equal(await page.getByTestId("secret-ask-now").isDisabled(), true);
    await shown("differs");
    await type(page, "s");
    assert.match(await page.getByTestId("secret-request-path").inputValue(), /vote 2, P023\.json$/);
    await press(page, "secret-ask-now");
    await page.getByTestId("refusal").getByText("damaged.json").waitFor();
    await shown("refused");
    await page.getByTestId("secret-file").fill("/home/worker/poll.json");
    await press(page, "secret-ask-now");
    await page.getByTestId("secret-digits").waitFor();
    await page.waitForFunction(() => document.activeElement?.dataset.testid === "secret-asked");
    await page.getByTestId("secret-ask-done").waitFor();
    await shown("digits");

    // The digits are there when the reader comes back to them; the passphrase is not.
    await part(page, 2, "plan");
    await part(page, 5, "votes");
    await page.getByTestId("secret-digits").waitFor();
    await page.getByTestId("secret-cast").scrollIntoViewIfNeeded();
    const made = page.getByTestId("secret-cast");
    assert.equal(await made.getByTestId("ballot-keep").isDisabled(), true);
    assert.equal(await made.locator("input:checked").count(), 0);
    await reach(page, "secret-token");
    await type(page, "/home/worker/token-P023.json");
    assert.equal(await page.getByTestId("secret-cast-file").inputValue(), "/home/worker/poll.json");
    await reach(page, "secret-cast-own");
    await type(page, "seven green doors");
    await made.getByTestId("ballot-keep").focus();
    await page.keyboard.press("Enter");
    await made.getByTestId("ballot-missing").getByText("Choose how you vote").waitFor();
    await page.keyboard.press("ArrowDown");
    await shown("ballot");
    await made.getByTestId("ballot-keep").focus();
    await page.keyboard.press("Enter");
    await page.getByTestId("secret-hash").waitFor();
    await page.waitForFunction(() => document.activeElement?.dataset.testid === "secret-made");
    assert.match(await page.getByTestId("secret-hash").textContent(), /^[0-9a-f]{64}$/);
    await page.getByTestId("secret-cast-done").waitFor();
    await shown("made");
    await part(page, 7, "reply");
    await page.getByTestId("reply-none").waitFor();

    await part(page, 5, "votes");
    await page.getByTestId("secret-opening").focus();
    await type(page, "/home/worker/lost.json");
    await press(page, "secret-find-own", "Shift");
    await type(page, "seven green doors");
    await press(page, "secret-find-now");
    await page.getByTestId("refusal").getByText("stands nowhere").waitFor();
    await shown("lost");
    await page.getByTestId("secret-opening").fill("/home/worker/opening.json");
    await page.getByTestId("secret-find-now").focus();
    await page.keyboard.press("Enter");
    await page.getByTestId("secret-found").waitFor();
    await page.getByTestId("secret-find-done").waitFor();
    assert.equal(await page.getByTestId("refusal").count(), 0);
    await shown("found");

    // That a token was asked for is known when the file is opened again.
    await page.getByTestId("reading-close").click();
    await page.getByTestId("start-review").waitFor();
    await drop(page, "/home/worker/secret.levreview");
    await part(page, 5, "votes");
    await page.getByTestId("secret-asked").getByText("on this machine").waitFor();
    await page.getByTestId("secret-asked").scrollIntoViewIfNeeded();
    await shown("again");
    assert.deepEqual(faults, []);
    await close();
  });

for (const scheme of ["light", "dark"])
  test(`a signature that is out is taken back and given again, and blanks are told: ${scheme}`, async () => {
    const { page, faults, close } = await served.window({ scheme });
    await drop(page, "/home/worker/signed.levreview");
    await part(page, 5, "votes");
    await press(page, "recall-open");
    await press(page, "recall-sign");
    await page.getByTestId("recall-wrong").getByText("whom you mean").waitFor();
    assert.equal(await focused(page), "recall-key");
    const sign = async () => {
      await page.getByTestId("recall-key").fill("P009");
      await page.getByTestId("recall-body").fill(file.cells[0].name);
      await press(page, "recall-sign");
    };
    await sign();
    await said(page, 1);
    await part(page, 7, "reply");
    await press(page, "reply-write");
    await page.getByTestId("reply-written").waitFor();
    await part(page, 5, "votes");
    await press(page, "recall-said-take-out");
    await page.getByTestId("recall-said").getByText("You take your signature back.").waitFor();
    assert.equal(await page.getByTestId("recall-said-take-out").count(), 0);
    assert.equal(await focused(page), "recall-said");
    await fine(page, `recall-withdrawn-${scheme}`);
    await press(page, "recall-open");
    await sign();
    await page.getByTestId("recall-said-take-out").waitFor();
    await page.getByTestId("recall-said").getByText("You take").waitFor({ state: "detached" });
    await said(page, 1);

    await part(page, 3, "rules");
    const rule = file.rules.find(({ blanks }) => blanks.length > 2);
    await page.getByTestId(`read-${rule.clause}`).click();
    await press(page, "rule-other");
    const rows = page.getByTestId("reword-blanks").locator("tbody tr");
    const told = await rows.evaluateAll((all) =>
      all.map((row) => [...row.cells].map((one) => one.textContent)),
    );
    assert.deepEqual(
      told,
      rule.blanks.map(([name, text]) => [`{${name}}`, text]),
    );
    await page.getByTestId("reword-blanks").scrollIntoViewIfNeeded();
    await fine(page, `blanks-${scheme}`);
    await press(page, "reword-keep");
    await page.getByTestId("reword-wrong").getByText("Nothing is changed").waitFor();
    assert.equal(await focused(page), "reword-text");
    assert.deepEqual(faults, []);
    await close();
  });

test("nothing is cut off in a small window, nor with text at twice its size", async () => {
  for (const [size, options] of [
    ["small", { width: 1024, height: 700 }],
    ["large-text", { width: 1280, height: 800, textSize: 32 }],
  ]) {
    const { page, faults, close } = await served.window(options);
    await drop(page, "/home/worker/secret.levreview");
    await part(page, 5, "votes");
    await fine(page, `${size}-secret`);
    await drop(page, "/home/worker/mine.levreview");
    for (const [at, id] of ["mine", "plan", "rules", "others", "votes", "documents", "reply"].entries()) {
      await part(page, at + 1, id);
      await fine(page, `${size}-${id}`);
    }
    assert.deepEqual(faults, []);
    await close();
  }
});
