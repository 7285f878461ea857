// Files into the real window by keyboard: what columns mean is said, a problem is answered, undone, and a newer file taken in.

import assert from "node:assert/strict";
import { writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { until, withWindow } from "./webdriver.mjs";

/** Wages without headings; invented. The last is paid by the hour. */
const wages = `101;Ada Thorne;;2004-05-01;62000
102;Bram Ollerton;101;2011-03-01;41000
103;Cora Finch;101;2012-03-01;39000
104;Dov Marsh;102;2015-03-01;31000
105;Edda Poole;102;2018-03-01;30500
106;Finn Astley;103;2020-03-01;15.50
`;

const number = (text) => text.replace(/[^\d.]/g, "");

test("a file without headings is mapped, mended, undone and followed by a newer one, by keyboard", async () => {
  const folder = mkdtempSync(join(tmpdir(), "leveller-"));
  const [first, second] = ["wages.csv", "wages-later.csv"].map((name) => join(folder, name));
  writeFileSync(first, wages);
  writeFileSync(second, wages.replace("41000", "42000").replace(/103;Cora.*\n/, ""));
  try {
    await withWindow(async (window) => {
      const gross = async () => number(await window.figure("firm.payroll.gross"));
      await until("the start screen", () => window.has("start-sample"));
      await window.drop(first);
      await until("what the columns mean", () => window.has("mapping-right"));
      await window.choose("import-jurisdiction", "none");
      await window.tabTo("mapping-right", 4);
      await window.press("Enter");
      await until("what was said", async () => /Said/.test(await window.words()));
      await window.picture("import-mapped");
      const plan = join(window.home, "wages.leveller");
      await window.type("import-plan-path", plan);
      await window.tabTo("import-take-in");
      await window.press("Enter");
      // 62,000 + 41,000 + 39,000 + 31,000 + 30,500; the hourly rate is asked about.
      assert.equal(await gross(), "203500.00");

      await window.tabTo("problems-toggle");
      await window.press("Enter");
      await window.choose("answer-kind", "hourly");
      await window.tabTo("answer-value");
      await window.press("4", "0");
      await window.press("Enter");
      // 15.50 × 40 × 52 = 32,240.
      await until("the answer", async () => (await gross()) === "235740.00");
      await window.picture("import-mended");
      await window.press("Escape");
      await window.run("document.activeElement.blur()");
      await window.press("Control+z");
      await until("the answer taken back", async () => (await gross()) === "203500.00");

      await window.drop(second);
      await until("what changes", () => window.has("changes"));
      assert.match(await window.text("changes-headline"), /0 rows are new, 1 no longer there, 3 the same/);
      await window.picture("import-newer");
      await window.tabTo("import-take-in");
      await window.press("Enter");
      // 203,500 + 1,000 − 39,000: what was said of the columns is remembered.
      await until("the newer file", async () => (await gross()) === "165500.00");
      await window.run("document.activeElement.blur()");
      await window.press("Control+z");
      await until("the newer file taken back", async () => (await gross()) === "203500.00");
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
