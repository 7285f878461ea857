// Real payrolls and structures through the window, where they stand beside the checkout: figures and documents.

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { number, real, skip } from "./real.mjs";
import { printed, until, withWindow } from "./webdriver.mjs";

const entries = {
  "organogram/natural-england-2013-09": "gb",
  "organogram/national-gallery-2013-09": "gb",
  "organogram/pensions-ombudsman-2013-09": "gb",
  "organogram/legal-services-board-2013-09": "gb",
  "public_payroll/illinois-village-hodgkins-2017": "none",
};

for (const [entry, jurisdiction] of Object.entries(entries)) {
  test(entry, { skip }, async () => {
    const { files, pay_total: total } = real(entry);
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
        const report = join(window.home, "report.pdf");
        await window.print("report", report);
        assert.match(
          printed(report),
          jurisdiction === "none" ? /Employer charges are not modelled/ : /dated more than a year before/,
        );
      },
      { args: files },
    );
  });
}
