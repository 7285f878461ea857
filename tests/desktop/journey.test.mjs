// The owner's way in the real window: a payroll in, a saving read, both documents printed and read back.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { leveller, printed, until, withWindow } from "./webdriver.mjs";

const sample = fileURLToPath(new URL("../../data/samples/calder-wray/", import.meta.url));
const expected = JSON.parse(readFileSync(new URL("../sample/expected.json", import.meta.url), "utf8"));

/** Pence of an amount as shown or as the command line writes it. */
const pence = (text) => Number(text.replace(/[£,]/g, "").replace("−", "-").replace(".", ""));

test("a payroll becomes a plan, a saving and two documents", async () => {
  const files = ["payroll.csv", "reporting-lines.csv"].map((name) => join(sample, name));
  await withWindow(
    async (window) => {
      await until("what the files hold", async () => (await window.text("import-take-in")).includes("42"));
      await window.picture("import");
      const plan = join(window.home, "ours.leveller");
      await window.type("import-plan-path", plan);
      await window.click("import-take-in");

      await window.click("chapter-savings");
      const saving = await window.text("savings-headline");
      const shown = JSON.parse(leveller("show", plan, "savings", "--json")).closures[0];
      assert.equal(pence(saving), pence(shown.saving), "the window and the command line show one saving");
      await window.click("savings-headline");
      assert.equal(await window.text("inspector-figure"), saving, "the figure explains itself");

      await window.click("chapter-firm");
      await window.ask("firm.payroll.charges");
      await until("the statute", async () =>
        (await window.text("inspector")).includes("Social Security Contributions and Benefits Act 1992 s.9"),
      );

      await window.click("chapter-report");
      for (const id of ["report", "bylaws"]) {
        const pdf = join(window.home, `${id}.pdf`);
        await window.print(id, pdf);
        assert.match(printed(pdf), id === "report" ? new RegExp(saving) : /Draft for a lawyer/);
      }
      await window.choose("report-since", "form:uk_clg_coop");
      const changed = join(window.home, "changed.pdf");
      await window.print("bylaws", changed);
      assert.match(printed(changed), /what changed since the draft for Company limited by guarantee/);
    },
    { args: files },
  );
});

test("the sample firm is one click away and shows the figures worked by hand", async () => {
  await withWindow(async (window) => {
    await until("the start screen", () => window.has("start-sample"));
    await window.picture("start");
    await window.click("start-sample");
    for (const chapter of ["firm", "diagnosis", "proposal", "bylaws", "report", "savings"]) {
      await window.click(`chapter-${chapter}`);
      await until(`words of ${chapter}`, async () => (await window.words()).length > 400);
      if (chapter === "report") await until("the pages", () => window.has("report-page"));
      assert.doesNotMatch(await window.words(), /[⟦⟧]/, `${chapter} shows a word nobody wrote`);
      await window.picture(chapter);
    }
    const [closure] = expected.scenarios[0].closures;
    assert.equal(pence(await window.text("savings-headline")), pence(closure.saving));

    await window.click("chapter-proposal");
    await window.click("proposal-part-pay");
    await window.click("policy-keep");
    await window.click("policy-keep-tried");
    await window.click("chapter-savings");
    const drawings = closure.parts.find(({ id }) => id === "owner-drawings").amount;
    await until(
      "the saving without a cap",
      async () => pence(await window.text("savings-headline")) === pence(drawings),
    );
    await window.click("undo");
    await until("the chapter it was done in", () => window.has("pay-policy"));
    await window.click("chapter-savings");
    await until(
      "the saving as before",
      async () => pence(await window.text("savings-headline")) === pence(closure.saving),
    );
  });
});

test("a file that is no payroll is refused in words, and the window goes on", async () => {
  const folder = mkdtempSync(join(tmpdir(), "leveller-broken-"));
  const broken = join(folder, "broken.csv");
  writeFileSync(broken, "%PDF-1.7\n%âãÏÓ\n");
  try {
    await withWindow(
      async (window) => {
        const refusal = await window.text("refusal");
        assert.match(refusal, /No row of these files can be used/);
        await window.click("import-cancel");
        await window.click("start-sample");
        await until("the sample firm", () => window.has("chapter-savings"));
      },
      { args: [broken] },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a question about a row is answered where it is asked", async () => {
  const folder = mkdtempSync(join(tmpdir(), "leveller-question-"));
  const payroll = join(folder, "payroll.csv");
  writeFileSync(payroll, "id,name,annual salary (£)\n1,Ada Thorne,30000.00\n2,Ben Frost,15.50\n");
  try {
    await withWindow(
      async (window) => {
        await until("what the file holds", () => window.has("import-first"));
        await window.type("import-plan-path", join(window.home, "asked.leveller"));
        await window.click("import-take-in");
        assert.equal(await window.figure("firm.payroll.gross"), "£30,000.00");
        await window.click("problems-toggle");
        await window.choose("answer-kind", "hourly");
        await window.type("answer-value", "40");
        await window.picture("answer");
        await window.click("answer-settle");
        // 15.50 × 40 hours × 52 weeks = 32,240.00
        await until("both paid", async () => (await window.figure("firm.payroll.gross")) === "£62,240.00");
      },
      { args: [payroll] },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
