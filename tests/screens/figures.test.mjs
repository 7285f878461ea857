/**
 * No figure without a way to ask why: on every screen what the program works out can be asked about, and every figure that
 * can be asked about answers, and so does each of its inputs.
 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ask, unasked } from "./figures.mjs";
import { drop, recorded, serve, walk } from "./window.mjs";

/** Numbers that stay plain text: where they stand, and why. */
const plain = {
  ".nav": "the state of a chapter stands in the button that goes to its figures",
  "kbd, .fingerprint, [data-testid='reading-fingerprint'], [data-testid^='signer-']":
    "keys, and digits to compare",
  ".import": "what files say, before there is a plan",
  "[role='radio'] .quiet, [data-testid='problems-toggle'] .n, summary, h2":
    "how many there are of what follows",
  ".law, .statute, .law-of, [data-testid='who-decides'], [data-testid='legal-routes'], [data-testid='diagnosis-routes']":
    "law as it is cited",
  "[data-testid='poll-rules']": "law as it is cited",
  "[data-testid='bylaws-form-points'] td":
    "what the law asks, cited beside it; the firm's own figures among it can be asked about",
  ".draft, .clause, .same, .proposed, .reworded, [data-testid='bylaws-interview'], [data-testid^='read-']":
    "rules: their numbers, their words, the bounds of law, and what somebody filled in",
  "[data-testid='bylaws-checks'], [data-testid='bylaws-matters']": "how many rules were looked at, and which",
  "[data-testid='register'], [data-testid='uncertain'] td, [data-testid='cash-rests-on']":
    "values of law and judgement, each with its source beside it",
  "[data-testid='studies'], [data-testid='benchmarks']": "what others found, with its source beside it",
  "[data-testid='solvency'] p": "over how many weeks a pace is taken, and thresholds that are published",
  "[data-testid='decided'], [data-testid='history-panel'], .amendment .text":
    "what a person decided or proposes",
  "[data-testid^='terms-'], .limits, .policy .field, [data-testid='policy-kept'], tr.what, [data-testid='range-how']":
    "terms a person set",
  "[data-testid='cash-accounts'] th": "codes of accounts",
  "svg text[style*='--ink-3']": "the scale of a drawing",
  "[data-testid='chart-zoom']": "how large a drawing is shown",
  "[data-testid='change-drawing']": "people as marks; their cells have figures in another part",
  "[data-testid='findings'] .number, [data-testid='diagnosis-spans'] td:first-child, .told td:first-child":
    "numbers and names of rows",
  "[data-testid='range-percentiles'] thead": "which of the draws a column is of",
  "[data-testid='half-map'], [data-testid^='moved-'], [data-testid='scenarios-panel']":
    "what is not this plan",
  ".is-tried, [data-testid='slider-step']": "what would be, while somebody tries it",
  "[data-testid^='changes-'] td:last-child, [data-testid^='answer-'] td:last-child": "what would be",
  "[data-testid='tasks-count'], [data-testid='people-count']": "how many rows a search found",
  "[data-testid='review-make'], [data-testid='review-made'], [data-testid='replies-count']":
    "how many files there are",
  "[data-testid='rota-even']": "turns of the table beneath, counted",
  ".prob-bar .hd, [data-testid='problem-go'] .vh":
    "a problem said again, which the list has with its figures",
  "[data-testid='house'], [data-testid='report-page']": "what a form takes, and pages as they are printed",
};

const exceptions = Object.keys(plain);
const met = new Set();

let served;
before(async () => (served = await serve()));
after(() => served.end());

/** Looks at a screen: nothing stands there unasked, and every figure that was not asked yet answers. */
function looker(page, panel) {
  const known = new Set();
  return async (name) => {
    await page.evaluate(() =>
      document.querySelectorAll(".chart details").forEach((one) => (one.open = true)),
    );
    const { found, met: here } = await unasked(page, exceptions);
    here.forEach((one) => met.add(one));
    const { asked, wrong } = await ask(page, panel, known);
    asked.forEach((one) => known.add(one));
    assert.deepEqual(found, [], `${name}: figures that cannot be asked about`);
    assert.deepEqual(wrong, [], `${name}: figures that do not answer`);
  };
}

test("every figure of the plan can be asked about, and answers", async () => {
  const { page, faults, close } = await served.window({
    width: 1600,
    height: 1000,
  });
  const look = looker(page, "inspector");
  await drop(page, "/x/payroll-problems.csv", "/x/staff_list.csv");
  await page.getByTestId("problem").first().waitFor();
  await look("import");
  await page.getByTestId("import-cancel").click();
  await page.getByTestId("start-sample").click();
  await page.getByTestId("firm-headline").waitFor();
  /** What else a part shows once something in it is chosen. */
  const deeper = {
    "firm-people": async () => {
      await page.getByTestId("people-columns-after").click();
      await page.locator("[data-address$='.pay-after']").first().waitFor();
      await look("people-after");
    },
    "proposal-cells": async () => {
      await page.getByTestId(`member-${recorded("people").rows[9].key}`).click();
      await page.getByTestId("person").waitFor();
      await look("proposal-person");
      await page.getByTestId("mover-leave").click();
    },
    "proposal-tasks": async () => {
      await page.locator("[data-testid^='task-give-']").first().click();
      await look("proposal-task");
      await page.getByTestId("tasks-side-functions").click();
      await look("proposal-functions");
    },
    "proposal-pay": async () => {
      for (const policy of ["banded", "hours", "need"]) {
        await page.getByTestId(`policy-${policy}`).click();
        await page.locator(".is-tried").first().waitFor();
        await look(`proposal-pay-${policy}`);
      }
    },
    savings: async () => {
      await page.getByTestId("savings-closure-output-constant").click();
      await page.getByTestId("detail-ask").click();
      await page.getByTestId("half-map").waitFor();
      await look("savings-output-constant");
    },
    "viability-cash": async () => {
      await page.getByTestId("cash-run-as-is").click();
      await look("viability-cash-as-is");
    },
  };
  await walk(page, async (name) => {
    await look(name);
    await deeper[name]?.();
  });
  for (const panel of ["scenarios", "history", "settings"]) {
    await page.getByTestId(panel).click();
    await page.getByTestId(`${panel}-panel`).waitFor();
    await look(panel);
    await page.keyboard.press("Escape");
  }
  await page.getByTestId("problems-toggle").click();
  await page.getByTestId("problem").first().waitFor();
  await look("problems");
  assert.deepEqual(faults, []);
  await close();
});

test("a figure of another scenario is explained as that scenario has it", async () => {
  const { page, faults, close } = await served.window({
    width: 1600,
    height: 1000,
  });
  await page.getByTestId("start-sample").click();
  await page.getByTestId("chapter-savings").click();
  await page.getByTestId("compare-now").click();
  const other = page.getByTestId("compared").locator("tbody tr td:last-child .fig").first();
  const said = await other.textContent();
  await other.click();
  await page.getByTestId("inspector-figure").getByText(said, { exact: true }).waitFor();
  const name = recorded("compared").scenarios.at(-1);
  await page.getByTestId("inspector").getByText(name).waitFor();
  assert.equal(await other.getAttribute("aria-expanded"), "true");
  assert.equal(await page.getByTestId("compared").locator(".is-open").count(), 1);
  assert.deepEqual(faults, []);
  await close();
});

test("every figure of a review under way can be asked about, and answers", async () => {
  const { page, faults, close } = await served.window({
    width: 1600,
    height: 1000,
  });
  const look = looker(page, "inspector");
  await page.getByTestId("start-sample").click();
  await drop(page, "/home/owner/Reply, P021.levreply");
  await page.getByTestId("replies-count").waitFor();
  const { remarks } = recorded("review");
  await page.getByTestId(`effect-${remarks.find(({ now }) => now).id}`).click();
  await page.locator("[data-testid^='changes-']").first().waitFor();
  await look("review-back");
  await page.getByTestId("review-part-votes").click();
  await page.getByTestId("poll-1").click();
  await look("review-votes");
  await page.getByTestId("poll-count").click();
  await page.getByTestId("poll-count-now").click();
  await page.getByTestId("poll-numbers").waitFor();
  await look("review-counted");
  await page.getByTestId("review-part-files").click();
  await page.getByTestId("review-made").locator("tbody tr").first().waitFor();
  await look("review-made");
  assert.deepEqual(faults, []);
  await close();
});

test("every figure of a review file can be asked about, and answers", async () => {
  const { page, faults, close } = await served.window({
    width: 1600,
    height: 1000,
  });
  const look = looker(page, "why");
  await page.getByTestId("start-review").click();
  await page.getByTestId("reading-firm").waitFor();
  for (const part of ["mine", "plan", "rules", "others", "votes", "documents", "reply"]) {
    await page.getByTestId(`part-${part}`).click();
    await page.locator(`[data-testid='part-${part}'][aria-current='page']`).waitFor();
    await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
    await look(`reading-${part}`);
  }
  assert.deepEqual(faults, []);
  await close();
});

test("no exception outlives what it was made for", () => {
  assert.deepEqual(
    exceptions.filter((one) => !met.has(one)),
    [],
  );
});
