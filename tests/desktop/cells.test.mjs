// Cells by hand in the real window, by keyboard: one is made, somebody is lifted into it, it is named anew and joined; and
// the draft rules are compared with those for another legal form.

import assert from "node:assert/strict";
import { test } from "node:test";
import { until, withWindow } from "./webdriver.mjs";

const made = "Night shift";
const later = "Late shift";

test("a cell is made, filled, named anew and joined by keys, and the draft is compared on screen", async () => {
  await withWindow(async (window) => {
    await window.click("start-sample");
    await window.click("chapter-proposal");
    await window.click("proposal-part-cells");
    const cells = () =>
      window.run(
        `return [...document.querySelectorAll("[data-cell]")].map((cell) => [
          cell.dataset.cell, cell.querySelectorAll("[data-member]").length]);`,
      );
    const before = await cells();
    const [first, there] = before[0];
    await window.click("cell-new");
    await window.press(...made, "Enter");
    await until("the new cell", async () =>
      (await cells()).some(([name, people]) => name === made && people === 0),
    );

    // Who stands first in the first cell; the bench comes before the cells, and the new one is the last.
    await window.run(`document.querySelector("[data-cell] [data-member]").focus();`);
    await window.press("Space");
    await until("somebody lifted", () => window.has("dropped"));
    await window.press(...before.map(() => "Down"));
    await until("what the cell would be", async () => (await window.text("dropped-there-size")) === "1");
    await window.picture("cells-lifted");
    await window.press("Enter");
    await until("one in the new cell", async () =>
      (await cells()).some(([name, people]) => name === made && people === 1),
    );
    const change = (name, testid) =>
      window.run(
        `document.querySelector('[data-cell="' + arguments[0] + '"] [data-testid="' + arguments[1] + '"]').click();`,
        name,
        testid,
      );
    await change(made, "cell-change");
    await window.type("cell-name", later);
    await window.press("Enter");
    await until("the new name", async () =>
      (await cells()).some(([name, people]) => name === later && people === 1),
    );
    await change(later, "cell-change");
    await window.choose("cell-into", first);
    await window.click("cell-dissolve");
    await until("the cells as before", async () => JSON.stringify(await cells()) === JSON.stringify(before));
    assert.ok(there > 0);
    await window.picture("cells-joined");

    await window.click("chapter-bylaws");
    await window.click("bylaws-part-changes");
    const other = await window.run(
      `return [...document.querySelector("[data-testid='report-since']").options].at(-1).value;`,
    );
    assert.match(other, /^form:/);
    await window.choose("report-since", other);
    await until("what changed", () => window.has("compare-text"));
    const text = await window.run(
      `return ["ins", "del"].map((kind) => document.querySelectorAll("[data-testid='compare-text'] " + kind).length);`,
    );
    assert.ok(
      text.every((count) => count > 10),
      `${text}`,
    );
    await window.picture("bylaws-compared");
    await window.click("chapter-diagnosis");
    await until("the tests of solvency", () => window.has("solvency"));
    await window.picture("diagnosis-solvency");
    assert.ok(!(await window.words()).includes("⟦"), "no message is missing");
  });
});
