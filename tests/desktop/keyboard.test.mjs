// The owner's way in the real window by keyboard alone: from the start screen through every chapter to a saved report.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { printed, until, withWindow } from "./webdriver.mjs";

const expected = JSON.parse(readFileSync(new URL("../sample/expected.json", import.meta.url), "utf8"));
const [closure] = expected.scenarios[0].closures;

/** What a pointer does to a page, and keys never do. */
const POINTER = ["pointerdown", "mousedown", "touchstart", "wheel"];

const pounds = (text) => text.replace(/[£,]/g, "");

test("the owner goes from the start screen to a saved report and needs no pointer", async () => {
  await withWindow(async (window) => {
    const { press, tabAndPress, tabTo } = window;
    const shown = (id) => until(id, () => window.has(id));
    /** The first of several whose test ids begin alike. */
    const first = (start) =>
      window.run(
        `return document.querySelector('[data-testid^="' + arguments[0] + '"]')?.dataset.testid`,
        start,
      );
    const inFocus = (id) =>
      window.run(
        `return document.activeElement.closest('[data-testid="' + arguments[0] + '"]') !== null`,
        id,
      );
    const pointed = () => window.run("return globalThis.pointed === true");
    await window.run(
      "for (const kind of arguments[0]) addEventListener(kind, () => (globalThis.pointed = true), true)",
      POINTER,
    );

    await shown("start-sample");
    await tabAndPress("start-sample", "Enter");
    await shown("firm-headline");
    await tabAndPress("note-close", "Enter");
    await tabAndPress("firm-part-payroll", "Right");
    await shown("people");
    await press("Right");
    await shown("post-P001");
    await tabTo("post-P001");
    await press("Right", "Down", "Enter");
    await shown("post-panel");
    await window.picture("keyboard-firm");
    await tabAndPress("post-panel-close", "Enter");
    await tabAndPress("onward", "Enter");
    await shown("diagnosis-headline");

    await press("Alt+3");
    await shown("proposal-headline");
    await tabAndPress("proposal-part-cells", "Right", "Right", "Right");
    await shown("pay-policy");
    await tabAndPress("policy-ratio-cap", "Left");
    await shown("policy-tried-share");
    await tabAndPress("policy-keep-tried", "Enter");
    await window.picture("keyboard-proposal");
    await press("Alt+4");
    await shown("savings-headline");
    const drawings = closure.parts.find(({ id }) => id === "owner-drawings").amount;
    const saving = () => window.text("savings-headline");
    await until("the saving without a cap", async () => pounds(await saving()) === drawings);
    await press("Control+z");
    await shown("pay-policy");
    await press("Alt+4");
    await until("the saving as before", async () => pounds(await saving()) === closure.saving);

    await tabAndPress("savings-headline", "Enter");
    await shown("inspector-formula");
    const shownSaving = await saving();
    assert.equal(await window.text("inspector-figure"), shownSaving, "the figure explains itself");
    await press("F6");
    assert.ok(await inFocus("inspector"), "F6 goes to why the figure is so");
    await window.picture("keyboard-savings");
    await tabAndPress("inspector-close", "Enter");
    await until("the figure in focus again", () => inFocus("savings-headline"));
    await press("F8");
    await shown("problems-list");
    await press("F8");

    await press("Control+k");
    await shown("palette-typed");
    await press(..."Viability");
    await shown("palette-chapter-viability");
    await press("Enter");
    await shown("red-weeks");
    const put = await first("red-week-put-");
    await tabAndPress(put, "Enter");
    await until("the action in the plan", () => first("red-week-out-"));
    await window.picture("keyboard-viability");

    await press("Alt+6");
    await tabAndPress("bylaws-part-draft", "Right");
    await shown("bylaws-interview");
    const blank = await first("say-");
    await tabTo(blank);
    await press(..."Mill Lane, Calder", "Enter");
    await press("Alt+6");
    await tabAndPress("bylaws-part-open", "Left");
    await until("the blank filled", async () => (await window.words()).includes("Mill Lane, Calder"));
    await window.picture("keyboard-bylaws");

    await press("Alt+8");
    await until("a path for the report", async () => (await window.value("report-path")).endsWith(".pdf"));
    const report = join(window.home, "report.pdf");
    await tabAndPress("report-path", "Control+a", ...report);
    await tabAndPress("report-write", "Enter");
    await until("the report", async () => existsSync(report) && (await window.has("report-written")));
    await window.picture("keyboard-report");
    assert.ok(printed(report).includes(shownSaving), "the report says the saving that was shown");

    assert.equal(await pointed(), false, "no pointer was needed");
    await window.click("chapter-firm");
    assert.equal(await pointed(), true, "a pointer would have been seen");
  });
});
