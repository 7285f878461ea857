// The three journeys on a real organogram: its owner plans and prints, an advisor checks, somebody who works there replies.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { number, real, skip } from "./real.mjs";
import { leveller, printed, until, withWindow } from "./webdriver.mjs";

const entry = "organogram/national-gallery-2013-09";
/** Where amounts stand on screen that the report prints too: by chapter. */
const amounts = [
  ["firm", "firm-headline"],
  ["savings", "savings-parts-headcount-neutral"],
  ["savings", "savings-parts-output-constant"],
];

const folder = mkdtempSync(join(tmpdir(), "leveller-organogram-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const plan = join(folder, "ours.leveller");
const reviews = join(folder, "reviews");

/** The first of the seniors below the top, and the middle of the band that was published of their pay. */
function somebody({ files: [seniors], root_ids: tops }) {
  const rows = readFileSync(seniors, "utf8").split("\n");
  const [, key, part, least, most] = rows
    .map((row) => row.match(/^\d+,([^,]+),.*?,([\d.]+),(\d+),(\d+),/))
    .find((found) => found && !tops.includes(found[1]));
  const pay = ((Number(least) + Number(most)) / 2) * Number(part);
  return { key, pay: pay.toLocaleString("en-GB", { minimumFractionDigits: 2 }) };
}

test("the owner", { skip }, async () => {
  const expected = real(entry);
  await withWindow(async (window) => {
    const figure = async (address) => number(await window.figure(address));
    const go = async (chapter, shown) => {
      await window.click(`chapter-${chapter}`);
      await until(chapter, () => window.has(shown));
      assert.doesNotMatch(await window.words(), /[⟦⟧]/, `${chapter} shows a word nobody wrote`);
      await window.picture(`organogram-${chapter}`);
    };
    await until("the start screen", () => window.has("start-sample"));
    await window.drop(...expected.files);
    await until("what the files hold", () => window.has("import-first"));
    await window.choose("import-jurisdiction", "gb");
    await window.type("import-name", "The Gallery");
    await window.type("import-plan-path", plan);
    await window.picture("organogram-import");
    await window.click("import-take-in");

    assert.equal(await figure("firm.rows.read"), String(expected.rows_read.total));
    assert.equal(await figure("firm.rows.set-aside"), String(expected.set_aside.total));
    assert.equal(await figure("firm.posts"), expected.posts_fte.value);
    assert.equal(await figure("firm.payroll.gross"), expected.pay_total.value);
    assert.equal(await figure("firm.structure.roots"), String(expected.roots));
    assert.equal(await figure("firm.structure.orphans"), String(expected.orphans.value));
    assert.equal(await figure("firm.structure.loops"), String(expected.loops));
    await window.picture("organogram-firm");

    await go("diagnosis", "diagnosis-layers");
    await go("proposal", "cells");
    await go("savings", "savings-headline");
    const shown = await window.text("savings-headline");
    await window.click("savings-headline");
    assert.equal(await window.text("inspector-figure"), shown, "the figure explains itself");
    assert.ok((await window.text("inspector-formula")).length > 0);
    await window.picture("organogram-inspector");
    await go("viability", "cash-missing");
    await go("bylaws", "bylaws-about");
    await go("report", "report-page");
    const report = join(folder, "owner.pdf");
    await window.print("report", report);
    const words = printed(report);
    assert.ok(words.includes(shown), "the report says the saving that is shown");
    assert.match(words, /dated more than a year before/);
  });
});

test("the advisor", { skip }, async () => {
  const expected = real(entry);
  await withWindow(
    async (window) => {
      await until("the plan", () => window.has("firm-headline"));
      await window.click("problems-toggle");
      await window.picture("organogram-problems");
      assert.match(await window.text("problems-list"), /dated more than a year before/);
      await window.click("problems-toggle");
      await window.ask("firm.payroll.charges");
      await until("the statute", async () =>
        (await window.text("inspector")).includes("Social Security Contributions and Benefits Act 1992 s.9"),
      );
      await window.picture("organogram-charges");
      const shown = [];
      for (const [chapter, place] of amounts) {
        await window.click(`chapter-${chapter}`);
        shown.push(...(await window.figures(place)).filter((text) => /£.*[1-9]/.test(text)));
      }
      assert.ok(shown.length > 5, "the payroll, and the parts of both savings with their totals");
      await window.click("chapter-report");
      const report = join(folder, "report.pdf");
      await window.print("report", report);
      const words = printed(report);
      // A part of the saving is printed as what it changes: with the other sign.
      for (const one of shown) assert.ok(words.includes(one.replace(/^−?£/, "")), `the report says ${one}`);
      const rules = join(folder, "bylaws.docx");
      await window.print("bylaws", rules);
      const text = execFileSync("unzip", ["-p", rules, "word/document.xml"], { encoding: "utf8" });
      assert.match(text, /The Gallery/);

      await window.click("chapter-review");
      await window.click("review-whom-chosen");
      await until("readers", () => window.has("review-readers"));
      const readers = await window.run(
        `return [...document.querySelectorAll('[data-testid^="reader-"]')].map((one) => one.dataset.testid)`,
      );
      assert.equal(
        readers.length,
        expected.rows_people.value,
        "a file for each person, none for a group of posts",
      );
      await window.click(`reader-${somebody(expected).key}`);
      await window.type("review-folder", reviews);
      await window.picture("organogram-review");
      await window.tabAndPress("review-make", "Enter");
      await until("the review file", () => window.has("review-written"));
    },
    { args: [plan] },
  );
});

test("somebody who works there", { skip }, async () => {
  const [file] = readdirSync(reviews);
  const reply = join(folder, "reply.levreply");
  await withWindow(
    async (window) => {
      await until("what changes for them", () => window.has("mine"));
      await window.picture("organogram-mine");
      const { pay } = somebody(real(entry));
      assert.ok((await window.text("mine")).includes(pay), "what they are paid today is as published");
      await window.click("mine-0-after");
      await until("why", () => window.has("why-formula"));
      await window.picture("organogram-mine-why");
      await window.click("why-close");
      await window.click("mine-0-comment");
      await window.type("say-text", "Who takes on what the directors do?");
      await window.click("say-keep");
      await until("the comment kept", async () => (await window.text("reading-kept")).startsWith("1 thing"));
      await window.click("part-reply");
      await window.type("reply-path", reply);
      await window.click("reply-write");
      await until("the reply", async () => existsSync(reply) && (await window.has("reply-written")));
      await window.picture("organogram-reply");
    },
    { args: [join(reviews, file)] },
  );
  const merged = JSON.parse(leveller("review", "merge", plan, reply, "--json"));
  assert.deepEqual(merged.left_out, []);
  assert.equal(merged.said[0].said.text, "Who takes on what the directors do?");
});
