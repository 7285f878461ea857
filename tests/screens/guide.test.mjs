/** The guide's own steps. With PICTURES=1 they make its pictures anew, and the README's. */
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { after, before, test } from "node:test";
import { drop, picture, recorded, serve } from "./window.mjs";

const docs = new URL("../../docs/", import.meta.url);
const folder = (path) => (process.env["PICTURES"] ? fileURLToPath(new URL(path, docs)) : "");
const guide = folder("guide/pictures");
const readme = folder("pictures");

const view = recorded("view");
const [stay] = view.savings.closures;
const why = recorded("explanations")[stay.saving.address];
const file = recorded("reading");

/** What the README's pictures show of a window. */
const large = { width: 1440, height: 900 };

let served;
before(async () => (served = await serve()));
after(() => served.end());

/** Opens a window, in which nothing may go wrong. Its pictures are read in a column of text: it is no larger than they need. */
async function opened(options) {
  const { page, faults, close } = await served.window({ width: 1280, height: 800, ...options });
  const end = async () => {
    assert.deepEqual(faults, []);
    await close();
  };
  return { page, end };
}

async function sample(options) {
  const shown = await opened(options);
  await shown.page.getByTestId("start-sample").click();
  await shown.page.getByTestId("firm-headline").waitFor();
  return shown;
}

/** Takes a picture of the page or of a part of it once everything it has to show is there. */
async function show(of, name, words, into = guide) {
  for (const one of words) await of.getByText(one).first().waitFor();
  // Nothing looks pointed at.
  await (of.page?.() ?? of).mouse.move(0, 0);
  await picture(of, name, into);
}

const turn = async (page, chapter, part) => {
  await page.getByTestId(`chapter-${chapter}`).click();
  if (part) await page.getByTestId(`${chapter}-part-${part}`).click();
};

test("the owner: from the payroll to the saving and what it rests on", async () => {
  const { page, end } = await opened({ fresh: true });
  await show(page, "start", ["Drop a payroll file here", "Open the sample"]);
  await drop(page, "/home/owner/payroll.csv", "/home/owner/staff/reporting-lines.csv");
  await page.getByTestId("import-first").waitFor();
  const look = recorded("look");
  await show(page, "import", [look.headline, look.take_in, "What each column was taken for"]);
  await page.getByTestId("import-take-in").click();
  await page.getByTestId("firm-headline").waitFor();
  await page.getByTestId("firm-part-chart").click();
  await page.getByRole("button", { name: "All in sight" }).click();
  await show(page, "way-on", ["Next: Diagnosis", recorded("people").rows[0].name]);
  for (let step = 0; step < 3; step += 1) await page.getByTestId("onward").click();
  await page.getByTestId("note-close").click();
  await page.setViewportSize(large);
  await show(page, "savings", [stay.saving.text, "Is it about half?"], readme);
  await page.setViewportSize({ width: 1280, height: 560 });
  await page.getByTestId("savings-headline").click();
  const inspector = page.getByTestId("inspector");
  await inspector.waitFor();
  await show(inspector, "inspector", [why.formula, ...why.inputs.map(({ figure }) => figure.text)]);
  await end();
});

test("the owner: thirteen weeks, the proposal and the printed pages", async () => {
  const { page, end } = await sample(large);
  await turn(page, "viability", "cash");
  const { cash } = view.viability;
  const [week] = cash.weeks.red;
  await show(page.locator("main"), "cash", [cash.headline.text, cash.weeks.chart.caption]);
  await page.getByTestId(`red-week-put-${week.week}`).click();
  await page.getByTestId(`red-week-out-${week.week}-${week.action}`).waitFor();
  await turn(page, "proposal", "tasks");
  await page.getByTestId("tasks-filter-unheld").click();
  await page.getByText("blocked").first().waitFor();
  await page.setViewportSize({ width: 1280, height: 800 });
  await turn(page, "report");
  await page.getByTestId("report-page").first().waitFor();
  await show(page.locator("main"), "report", ["Summary for workers", "Redacted edition", "Write it"]);
  await page.getByTestId("report-write").click();
  await page.getByTestId("report-written").waitFor();
  await end();

  const dark = await sample({ ...large, scheme: "dark" });
  await turn(dark.page, "proposal", "cells");
  const { cells } = view.proposal;
  await show(dark.page, "cells", [cells[0].name, cells[1].name, "On the bench", "Propose cells"], readme);
  await dark.end();
});

test("the advisor: a question answered, scenarios compared, the draft rules and what was sent back", async () => {
  const { page, end } = await opened();
  await drop(page, "/x/payroll-problems.csv");
  await page.getByTestId("import-currency").selectOption("GBP");
  await page.getByTestId("import-take-in").click();
  await page.getByTestId("problems-toggle").click();
  const { message } = recorded("look-problems").problems.find(({ code }) => code === "pay-looks-hourly");
  const asked = page.getByTestId("problem").filter({ hasText: message });
  await asked.getByTestId("answer-kind").selectOption("hourly");
  await asked.getByTestId("answer-value").fill("37.5");
  await asked.scrollIntoViewIfNeeded();
  await show(page.locator(".prob-bar"), "question", [message, "Hours a week"]);
  await asked.getByTestId("answer-settle").click();
  await asked.waitFor({ state: "detached" });
  await page.keyboard.press("F8");

  await turn(page, "savings");
  await page.getByTestId("compare-now").click();
  await page.getByTestId("compared").waitFor();
  await show(
    page.getByTestId("compare"),
    "compared",
    view.scenarios.map(({ name }) => name),
  );

  const [rule] = view.bylaws.rules;
  await turn(page, "bylaws", "draft");
  await show(page.locator("main"), "bylaws", [rule.title, "In plain words", "What it rests on"]);
  await page.getByTestId("bylaws-part-open").click();
  await show(page.locator("main"), "interview", ["Only people can know these.", "Suggested, to be decided"]);
  await page.getByTestId("bylaws-part-changes").click();
  await page.getByTestId("returned-open").click();
  const returned = page.getByTestId(`returned-${rule.clause}`);
  await returned.locator("ins").waitFor();
  await show(page.locator("main"), "returned", [rule.title, "Accept", "Refuse"]);
  await end();
});

test("the advisor: review files made, replies taken in, a vote opened and counted", async () => {
  const { page, end } = await sample();
  await turn(page, "review", "files");
  await page.getByTestId("review-folder-choose").click();
  await page.getByTestId("review-make").click();
  await page.getByTestId("review-written").getByText("To hand out").first().waitFor();
  await page.getByTestId("chapter-firm").click();
  await turn(page, "review", "files");
  const none = recorded("review-none");
  await show(page.locator("main"), "review-files", ["Each person their own", none.fingerprint]);

  await page.getByTestId("review-part-back").click();
  await page.getByTestId("replies-take").click();
  await page.getByTestId("replies-count").waitFor();
  await page.getByTestId("review-part-votes").click();
  await page.getByTestId("poll-1").click();
  await page.getByTestId("poll-count").click();
  await page.getByTestId("poll-count-now").click();
  const { outcome } = recorded("review-counted").polls[0].result;
  await page.getByTestId("poll-outcome").scrollIntoViewIfNeeded();
  await show(page.locator("main"), "review-vote", [outcome, "Threshold"]);
  await end();
});

test("the worker: what changes for them and why, a rule, the vote; and tellers", async () => {
  const { page, end } = await opened();
  await page.getByTestId("start-review").click();
  await page.getByTestId("reading-firm").getByText(file.firm).waitFor();
  await page.getByTestId("mine-0-after").click();
  await page.getByTestId("why-formula").waitFor();
  await show(page, "mine", [`What changes for you, ${file.mine.name}`, file.fingerprint, "My reply"]);
  await page.keyboard.press("Alt+3");
  const rule = file.rules[1];
  await page.getByTestId(`read-${rule.clause}`).click();
  await page.getByTestId("rule-object").click();
  await page.getByTestId("say-text").fill("The office is too far for those who work nights.");
  await page.getByTestId("say-change").fill("Open the office in the evening once a week.");
  await page.setViewportSize(large);
  await show(page.locator("main"), "objection", [rule.title, "Keep it"]);
  await page.getByTestId("say-keep").click();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.keyboard.press("Alt+5");
  const poll = page.getByTestId(`poll-${file.polls[0].id}`);
  await show(page.locator("main"), "ballot", [file.polls[0].question, "How do you stand to it?"]);
  assert.equal(await poll.locator("input:checked").count(), 0, "nothing is chosen for anybody");
  await page.getByTestId("reading-close").click();
  await page.getByTestId("start-tellers").click();
  await show(page, "tellers", ["Make the key, before the vote", "List the box", "Check"]);
  await end();
});

test("keys and help: what is sought is found, and a point of the history has a name", async () => {
  const { page, end } = await sample();
  await page.keyboard.press("Control+k");
  await page.getByTestId("palette").waitFor();
  await page.keyboard.type("saving");
  await show(page.getByTestId("palette"), "palette", ["Chapters", "Figures"]);
  await page.keyboard.press("Escape");
  await page.getByTestId("history").click();
  await page.getByTestId(`history-call-${recorded("history")[1].id}`).click();
  await page.keyboard.type("Before the bank");
  await page.keyboard.press("Enter");
  await show(page.getByTestId("history-panel"), "history", ["Your name", "Before the bank"]);
  await end();
});

/** Counts what a person clicks and presses from now on. */
async function counted(page) {
  await page.evaluate(() => {
    window.counted = 0;
    for (const kind of ["click", "keydown"])
      addEventListener(kind, ({ isTrusted }) => (window.counted += Number(isTrusted)), true);
  });
  return () => page.evaluate(() => window.counted);
}

/** From the firm to the saving and why it is so, by what the window itself shows as the way on. */
async function onward(page) {
  for (const chapter of ["firm", "diagnosis", "proposal"]) {
    await page.locator(`[data-testid='chapter-${chapter}'][aria-current='page']`).waitFor();
    await page.getByTestId("note").waitFor();
    await page.getByTestId("onward").click();
  }
  await page.getByTestId("savings-headline").click();
  await page.getByTestId("inspector-formula").getByText(why.formula).waitFor();
}

test("from the start screen to the saving and its reason in fewer than 20 clicks and keys", async (t) => {
  const { page, end } = await opened({ fresh: true });
  const count = await counted(page);
  assert.equal(await page.locator(".btn.pri").count(), 1, "one thing to begin with");
  await page.getByTestId("start-import").click();
  await page.getByTestId("import-first").waitFor();
  assert.equal(await page.locator(".btn.pri").count(), 1, "one thing to do next");
  await page.getByTestId("import-take-in").click();
  await onward(page);
  const all = await count();
  t.diagnostic(`${all} clicks and keys`);
  assert.ok(all >= 6 && all < 20, `${all} clicks and keys`);
  await end();
});

test("and with a question about a row answered on the way", async (t) => {
  const { page, end } = await opened({ fresh: true });
  const count = await counted(page);
  const choose = async (select, letter) => {
    await select.click();
    await page.keyboard.press(letter);
    await page.keyboard.press("Enter");
  };
  await drop(page, "/x/payroll-problems.csv");
  await choose(page.getByTestId("import-currency"), "G");
  await page.getByTestId("import-take-in").click();
  await page.getByTestId("firm-headline").waitFor();
  await page.getByTestId("problems-toggle").click();
  const asked = page.getByTestId("problem").filter({ hasText: "may be an hourly rate" });
  await choose(asked.getByTestId("answer-kind"), "I");
  await asked.getByTestId("answer-value").click();
  await page.keyboard.type("40");
  await page.keyboard.press("Enter");
  await asked.waitFor({ state: "detached" });
  await onward(page);
  const all = await count();
  t.diagnostic(`${all} clicks and keys`);
  assert.ok(all >= 10 && all < 20, `${all} clicks and keys`);
  await end();
});

const pages = readdirSync(new URL("guide/", docs))
  .filter((name) => name.endsWith(".md"))
  .map((name) => new URL(`guide/${name}`, docs));
const read = (url) => readFileSync(url, "utf8");

test("every picture that is named is there, and every picture of the guide is named", () => {
  const named = [...pages, new URL("../README.md", docs)].flatMap((page) =>
    [...read(page).matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => new URL(path, page).href),
  );
  const there = new URL("guide/pictures/", docs);
  for (const one of named) assert.ok(existsSync(new URL(one)), one);
  for (const one of readdirSync(there)) assert.ok(named.includes(new URL(one, there).href), one);
});

test("words the guide sets in bold are words of the program", () => {
  const language = new URL("../data/language/en/", docs);
  const messages = readdirSync(language).map((name) => read(new URL(name, language)));
  const said = messages.join("\n").matchAll(/^(?:[\w-]+ =|\s+\*?\[\w+\]) (.+)$/gm);
  const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const named = (text) => text.replaceAll("{ $ctrl }", "Ctrl").replace(/\{[^}]*\}/g, "\0");
  const pattern = (text) => escaped(named(text)).replaceAll("\0", ".+");
  // One that begins with what is filled in would fit nearly anything.
  const known = [...said].map(([, text]) => pattern(text.trim())).filter((one) => /^\w/.test(one));
  const all = new RegExp(`^(?:${known.join("|")})$`);
  const bold = pages.flatMap((page) => [...read(page).matchAll(/\*\*([^*]+)\*\*/g)]);
  const unknown = bold.map(([, words]) => words.replace(/\s+/g, " ")).filter((words) => !all.test(words));
  assert.deepEqual(unknown, []);
});
