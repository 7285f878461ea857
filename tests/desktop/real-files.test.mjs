// Real payrolls and structures through the window, where they stand beside the checkout: figures and documents.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { until, withWindow } from "./webdriver.mjs";

const data = fileURLToPath(new URL("../../../shared/data/", import.meta.url));
const there = existsSync(join(data, "EXPECTED.json"));
const entries = {
  "organogram/natural-england-2013-09": "gb",
  "organogram/national-gallery-2013-09": "gb",
  "organogram/pensions-ombudsman-2013-09": "gb",
  "organogram/legal-services-board-2013-09": "gb",
  "public_payroll/illinois-village-hodgkins-2017": "none",
};

/** A plain number of an amount in whatever currency. */
const number = (text) => text.replace(/[^\d.]/g, "");

for (const [entry, jurisdiction] of Object.entries(entries)) {
  test(entry, { skip: !there && "the real files are not at hand" }, async () => {
    const { expected } = JSON.parse(readFileSync(join(data, "EXPECTED.json"), "utf8"));
    const { files, pay_total: total } = expected[entry];
    await withWindow(
      async (window) => {
        await until("what the files hold", () => window.has("import-first"));
        await window.choose("import-jurisdiction", jurisdiction);
        const plan = join(window.home, "plan.leveller");
        await window.type("import-plan-path", plan);
        await window.click("import-take-in");
        assert.equal(number(await window.figure("firm.payroll.gross")), Number(total.value).toFixed(2));
        assert.doesNotMatch(await window.words(), /[⟦⟧]/);

        await window.click("chapter-report");
        await until("the path of the report", async () =>
          (await window.value("report-path")).endsWith(".pdf"),
        );
        const pdf = join(window.home, "report.pdf");
        await window.type("report-path", pdf);
        await window.click("report-write");
        await until("the report", async () => existsSync(pdf) && (await window.has("report-written")));
        const report = execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8" });
        assert.match(
          report,
          jurisdiction === "none"
            ? /Employer\s+charges\s+are\s+not\s+modelled/
            : /dated\s+more\s+than\s+a\s+year\s+before/,
        );
      },
      { args: files.map((file) => join(data, file)) },
    );
  });
}
