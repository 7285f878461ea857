/** Nothing stands in anybody's way on any screen: light, dark, with text at 200 %, with more contrast and forced colours. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, picture, serve, walk } from "./window.mjs";

let served;
before(async () => (served = await serve()));
after(() => served.end());

/** Of every kind of screen one: what differs from light and dark by colours alone is looked at there. */
const some = ["firm-people", "proposal-cells", "savings", "viability-cash", "bylaws-draft", "review-votes"];

/** How it looks: the window, its media, by which rules it is looked at, and on which screens, if not on all. */
const looks = {
  light: [{}, {}],
  dark: [{ scheme: "dark" }, {}, ["color-contrast"]],
  "text-200": [{ textSize: 32 }, {}, ["scrollable-region-focusable", "target-size"]],
  contrast: [{}, { contrast: "more" }, ["color-contrast"], some],
  "contrast-dark": [{ scheme: "dark" }, { contrast: "more" }, ["color-contrast"], some],
  forced: [{}, { forcedColors: "active" }, ["color-contrast"], some],
};

for (const [look, [window, media, rules, screens]] of Object.entries(looks))
  test(`nothing stands in the way: ${look}`, async () => {
    const { page, faults, close } = await served.window(window);
    await page.emulateMedia(media);
    await page.getByTestId("start-sample").click();
    await page.getByTestId("firm-headline").waitFor();
    const found = [];
    await walk(page, async (name) => {
      await picture(page, `${name}-${look}`);
      if (screens && !screens.includes(name)) return;
      found.push(...(await barriers(page, rules)).map((barrier) => `${name}: ${barrier}`));
    });
    assert.deepEqual(found, []);
    assert.deepEqual(faults, []);
    await close();
  });
