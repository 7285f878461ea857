// The frame of the real window: another language, what is found by words, the chart of lines, why a figure is so.

import assert from "node:assert/strict";
import { test } from "node:test";
import { until, withWindow } from "./webdriver.mjs";

test("the sample is told in French, searched by keys and charted, and its figures explain themselves", async () => {
  await withWindow(async (window) => {
    await window.click("start-sample");
    const english = await window.text("firm-headline");
    const total = await window.text("firm-payroll-total");
    await window.click("settings");
    await window.choose("language", "fr");
    await until("French", async () => !(await window.text("firm-headline")).startsWith(english.slice(0, 12)));
    const digits = (text) => text.replace(/\D/g, "");
    assert.equal(digits(await window.text("firm-payroll-total")), digits(total), "the figure is the same");
    await window.picture("firm-fr");
    await window.click("settings-panel-close");

    await window.press("Control+k");
    await until("the palette", () => window.has("palette-typed"));
    await window.press(..."Marchbank");
    await until("who is found", async () => (await window.text("palette")).includes("Fiona Marchbank"));
    await window.picture("palette-fr");
    await window.press("Enter");
    await until("her row", async () => (await window.words()).includes("Fiona Marchbank"));
    await window.picture("people-fr");

    await window.click("firm-part-chart");
    await until("the chart", () => window.has("post-P001"));
    await window.picture("chart-fr");
    await window.click("chapter-savings");
    await window.click("savings-headline");
    await until("why the figure is so", async () => (await window.text("inspector-formula")).length > 0);
    await window.picture("savings-fr");
    assert.ok(!(await window.words()).includes("⟦"), "no message is missing");
  });
});
