/** Files on their way into a plan, and what is said when something does not work. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { drop, picture, recorded, serve } from "./window.mjs";

const look = recorded("look-problems");
const refusals = recorded("refusals");

let served;
before(async () => (served = await serve()));
after(() => served.end());

test("files with problems are shown with what to do, and the plan is made where it is told to", async () => {
  const { page, faults, close } = await served.window();
  await drop(page, "/x/payroll-problems.csv", "/x/staff_list.csv");
  await page.getByTestId("problem").first().waitFor();
  const problems = await page.getByTestId("problem").allTextContents();
  for (const { remedy } of look.problems) assert.ok(problems.some((words) => words.includes(remedy)));
  await page.getByTestId("import-currency").selectOption("GBP");
  await picture(page, "import");

  await page.getByTestId("import-plan-path").fill("/x/taken.leveller");
  const takeIn = page.getByTestId("import-take-in");
  assert.equal((await takeIn.textContent()).trim(), look.take_in);
  await takeIn.click();
  assert.equal(await page.getByTestId("refusal-remedy").textContent(), refusals["plan-exists"].remedy);
  await picture(page, "import-refused");

  await page.getByTestId("import-plan-path").fill("/x/firm.leveller");
  await page.getByTestId("import-plan-path-choose").click();
  assert.equal(await page.getByTestId("import-plan-path").inputValue(), "/x/firm-chosen.leveller");
  await takeIn.click();
  await page.getByTestId("firm-headline").waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test("a large file says how far it is, can be stopped, and read again", async () => {
  const { page, faults, close } = await served.window();
  await drop(page, "/x/large-payroll.csv");
  await page.getByTestId("waiting-what").waitFor();
  assert.equal(await page.getByRole("progressbar").getAttribute("value"), "62");
  await picture(page, "import-waiting");
  await page.getByTestId("waiting-stop").focus();
  await page.keyboard.press("Enter");
  assert.ok((await page.getByTestId("refusal").textContent()).includes(refusals.stopped.remedy));
  assert.ok(await page.getByTestId("import-take-in").isDisabled());
  await picture(page, "import-stopped");
  await page.getByTestId("refusal-again").click();
  await page.getByTestId("import-first").waitFor();
  await page.getByTestId("waiting").waitFor({ state: "detached" });
  assert.ok(await page.getByTestId("import-take-in").isEnabled());
  assert.deepEqual(faults, []);
  await close();
});

test("a file that is no table is refused in place", async () => {
  const { page, faults, close } = await served.window();
  await drop(page, "/x/broken.pdf");
  assert.ok((await page.getByTestId("refusal").textContent()).includes(refusals["import-unusable"].remedy));
  assert.ok(await page.getByTestId("import-take-in").isDisabled());
  assert.deepEqual(faults, []);
  await close();
});

test("a plan of a newer program is refused on the start screen, and the note can be closed", async () => {
  const { page, faults, close } = await served.window();
  await page.getByTestId("recent-plan").nth(1).click();
  assert.equal(await page.getByTestId("refusal-message").textContent(), refusals["plan-newer"].message);
  await picture(page, "refusal");
  await page.getByTestId("refusal-close").click();
  await page.getByTestId("refusal").waitFor({ state: "detached" });
  assert.deepEqual(faults, []);
  await close();
});

test("what columns mean is said by keyboard, and can be saved for others", async () => {
  const { page, faults, close } = await served.window();
  await drop(page, "/x/wages-guess.csv");
  const meanings = page.getByTestId("mapping-meaning");
  await meanings.first().waitFor();
  assert.equal(await page.getByTestId("mapping-right").count(), 5);
  await picture(page, "import-guessed");
  await page.getByTestId("mapping-right").last().focus();
  await page.keyboard.press("Enter");
  await page.getByTestId("mapping-right").nth(4).waitFor({ state: "detached" });
  assert.equal(await meanings.nth(4).inputValue(), "pay-month");
  await picture(page, "import-said");
  await page.getByTestId("save-profile").focus();
  await page.keyboard.press("Enter");
  await page.getByText("wages-guess-chosen.toml").waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test("newer files for an open plan show what they change before anything is written", async () => {
  const { page, faults, close } = await served.window();
  await page.getByTestId("start-sample").click();
  await page.getByTestId("chapter-firm").waitFor();
  await drop(page, "/x/payroll-november.csv");
  await page.getByTestId("changes").waitFor();
  const { changes } = recorded("look-again");
  assert.equal(await page.getByTestId("changes-headline").textContent(), changes.headline);
  const shown = await page.getByTestId("changes").textContent();
  for (const { label, people } of changes.lines) {
    assert.ok(shown.includes(label));
    for (const name of people) assert.ok(shown.includes(name));
  }
  await picture(page, "import-again");
  await page.getByTestId("import-cancel").click();
  await page.getByTestId("firm-headline").waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test("files dropped on an open plan are taken in only when asked", async () => {
  const { page, faults, close } = await served.window();
  await page.getByTestId("start-sample").click();
  await page.getByTestId("chapter-savings").click();
  await drop(page, "/x/payroll-november.csv");
  await page.getByTestId("changes").waitFor();
  await page.getByTestId("import-take-in").click();
  await page.getByTestId("changes").waitFor({ state: "detached" });
  assert.equal(await page.getByTestId("chapter-firm").getAttribute("aria-current"), "page");
  assert.deepEqual(faults, []);
  await close();
});
