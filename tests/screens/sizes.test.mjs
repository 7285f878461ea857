/** Every screen in the smallest window, in the dark, and with text at 200 %: nothing is cut off. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { cutOff, drop, picture, recorded, serve } from "./window.mjs";

const people = recorded("people").rows;

let served;
before(async () => (served = await serve()));
after(() => served.end());

const sizes = {
  small: { width: 1024, height: 700 },
  dark: { scheme: "dark" },
  "text-200": { textSize: 32 },
  "text-200-small": { width: 1024, height: 700, textSize: 32 },
};

for (const [size, window] of Object.entries(sizes)) {
  test(`nothing is cut off: ${size}`, async () => {
    const { page, faults, close } = await served.window(window);
    const check = async (screen) => {
      await picture(page, `${screen}-${size}`);
      assert.deepEqual(await cutOff(page), [], screen);
    };
    await check("start");
    await drop(page, "/x/payroll-problems.csv", "/x/staff_list.csv");
    await page.getByTestId("problem").first().waitFor();
    await check("import");
    await page.getByTestId("import-cancel").click();
    await page.getByTestId("start-sample").click();
    await page.getByTestId("firm-headline").waitFor();
    for (const chapter of ["firm", "diagnosis", "proposal", "savings", "bylaws", "report"]) {
      await page.getByTestId(`chapter-${chapter}`).click();
      await check(chapter);
    }
    await page.getByTestId("report-page").first().waitFor();
    await page.getByTestId("chapter-firm").click();
    await page.getByTestId("firm-part-people").click();
    await page.getByText(people[0].name).first().waitFor();
    await check("people");
    await page.getByTestId("chapter-savings").click();
    await page.getByTestId("savings-headline").click();
    await page.getByTestId("inspector").waitFor();
    await check("inspector");
    await page.getByTestId("inspector-close").click();
    await page.getByTestId("problems-toggle").click();
    await check("problems");
    await page.getByTestId("problems-toggle").click();
    await page.getByTestId("scenarios").click();
    await check("scenarios");
    await page.keyboard.press("Escape");
    await page.getByTestId("history").click();
    await page.getByTestId(`history-restore-${recorded("history").at(-1).id}`).waitFor();
    await check("history");
    assert.deepEqual(faults, []);
    await close();
  });
}

test("what is scrolled to in a long table is fetched and drawn", async () => {
  const { page, faults, close } = await served.window();
  await page.getByTestId("start-sample").click();
  await page.getByTestId("firm-part-people").click();
  const table = page.getByTestId("people");
  await table.getByText(people[0].name).first().waitFor();
  await table.evaluate((box) => box.scrollTo(0, box.scrollHeight));
  await table.getByRole("rowheader", { name: people.at(-1).name }).waitFor();
  assert.deepEqual(faults, []);
  await close();
});
