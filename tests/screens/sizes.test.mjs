/** Every screen in the smallest window, in the dark, and with text at 200 %: nothing is cut off. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { cutOff, drop, picture, recorded, serve, walk } from "./window.mjs";

const people = recorded("people").rows;
const tried = recorded("view-tried");
const [row] = recorded("tasks").rows;
const task = `${row.task}-${row.from}`;

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
    /** What else a part shows once something in it is chosen. */
    const deeper = {
      "proposal-tasks": async () => {
        await page.getByTestId(`task-give-${task}`).click();
        await check("proposal-task");
        await page.getByTestId("tasks-side-functions").click();
        await check("proposal-functions");
      },
      "proposal-delegates": async () => {
        await page.getByTestId("seat-give").first().click();
        await check("proposal-mandate");
      },
      "proposal-pay": async () => {
        for (const policy of ["banded", "hours", "need"]) {
          await page.getByTestId(`policy-${policy}`).click();
          await check(`proposal-pay-${policy}`);
        }
      },
    };
    await walk(page, async (screen) => {
      await check(screen);
      await deeper[screen]?.();
    });
    await page.getByTestId("chapter-proposal").click();
    await page.getByTestId("proposal-part-cells").click();
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
    await page.keyboard.press("Escape");

    // Under another law every figure has its mark, and the firm's own rates are asked for.
    await page.getByTestId("settings").click();
    await page.getByTestId("settings-jurisdiction").selectOption("fr");
    await check("settings");
    await page.getByTestId("settings-keep").click();
    await page.getByTestId("settings-panel").waitFor({ state: "detached" });
    for (const chapter of ["firm", "diagnosis", "savings", "proposal"]) {
      await page.getByTestId(`chapter-${chapter}`).click();
      await check(`${chapter}-marked`);
    }
    await page.getByTestId("proposal-part-structures").click();
    await check("proposal-structures-marked");
    await page.getByTestId("proposal-part-pay").click();
    await page.getByTestId("policy-ratio").fill(tried.proposal.pay_policy.ratio);
    await page.getByTestId("policy-tried-share").getByText(tried.savings.closures[0].share.text).waitFor();
    await check("proposal-tried-marked");
    await page.getByTestId("policy-put-back").click();
    await page.getByTestId("proposal-part-cells").click();
    await page.getByTestId(`member-${people[0].key}`).click();
    await page.getByTestId("person").waitFor();
    await check("proposal-person-marked");
    await page.getByTestId("chapter-firm").click();
    await page.getByTestId("firm-part-payroll").click();
    await page.getByTestId("own-employer.at_mp-enter").click();
    await check("own-figure-marked");
    await page.getByTestId("firm-part-people").click();
    await page.getByText(people[0].name).first().waitFor();
    await page.getByTestId("people-columns-after").click();
    await check("people-marked");
    await page.locator(`[data-address="${people[0].take_home.address}"]`).first().click();
    await page.getByTestId("inspector").waitFor();
    await check("inspector-marked");
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
