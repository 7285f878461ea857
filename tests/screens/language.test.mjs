/** Every language of the window: chosen at once, nothing cut off, nothing left in English. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { barriers, cutOff, picture, serve, walk } from "./window.mjs";

let served;
before(async () => (served = await serve()));
after(() => served.end());

/** Returns a message of one line as its file has it. */
function message(language, id) {
  const path = new URL(`../../data/language/${language}/interface.ftl`, import.meta.url);
  const line = readFileSync(path, "utf8")
    .split("\n")
    .find((one) => one.startsWith(`${id} = `));
  return line.slice(id.length + 3);
}

for (const language of ["es", "fr", "it"]) {
  test(`the window speaks ${language}`, async () => {
    const { page, faults, close } = await served.window({ width: 1024, height: 700 });
    await page.getByTestId("language").selectOption(language);
    await page.getByRole("heading", { level: 1, name: message(language, "start-question") }).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), language);
    const check = async (screen) => {
      await picture(page, `${screen}-${language}`);
      assert.deepEqual(await cutOff(page), [], screen);
    };
    await check("start");
    assert.deepEqual(await barriers(page), []);
    await page.getByTestId("start-sample").click();
    await page.getByTestId("firm-headline").waitFor();
    await walk(page, async (screen) => {
      const [chapter] = screen.split("-");
      const name = message(language, `shell-chapter-${chapter}`);
      await page.getByRole("heading", { level: 1, name }).waitFor();
      await check(screen);
    });
    assert.deepEqual(faults, []);
    await close();
  });
}

test("a language chosen over a plan stays with it, and the plan stays where it was", async () => {
  const { page, faults, close } = await served.window();
  await page.getByTestId("start-sample").click();
  await page.getByTestId("chapter-savings").click();
  await page.getByTestId("settings").click();
  await page.getByTestId("language").selectOption("fr");
  await page.getByRole("heading", { level: 1, name: message("fr", "shell-chapter-savings") }).waitFor();
  await page.getByTestId("language").selectOption("en");
  await page.getByRole("heading", { level: 1, name: message("en", "shell-chapter-savings") }).waitFor();
  assert.deepEqual(faults, []);
  await close();
});
