/**
 * A browser on the user interface with the fake backend behind it: what every screen test needs. Nothing may
 * leave the loopback address, and nothing may be written to the console.
 */
import { createRequire } from "node:module";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { build, preview } from "vite";

const configFile = fileURLToPath(new URL("../../ui/vite.config.ts", import.meta.url));
const screenshots = process.env["SCREENSHOTS"];
/** Where the pages over the fake are built already; else every file of tests builds its own. */
const pages = process.env["LEVELLER_PAGES"];
const browserPath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Returns what the fake answers with, so that a test expects what was recorded. */
export function recorded(name) {
  return JSON.parse(readFileSync(new URL(`../../ui/src/backend/fake/${name}.json`, import.meta.url), "utf8"));
}

/** What the desktop program allows its window; it freezes the prototype of objects as well. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src ipc: http://ipc.localhost; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

/** Builds the window over the fake, serves it, and returns where, how to open windows on it and how to end it all. */
export async function serve() {
  const own = pages ? undefined : mkdtempSync(join(tmpdir(), "leveller-window-"));
  const config = {
    configFile,
    mode: "fake",
    logLevel: "error",
    build: { outDir: pages ?? own, emptyOutDir: true },
  };
  if (own) await build(config);
  const headers = { "Content-Security-Policy": policy };
  const server = await preview({ ...config, preview: { host: "127.0.0.1", port: 0, headers } });
  const origin = `http://127.0.0.1:${server.httpServer.address().port}`;
  const open = new Set();

  /**
   * Opens a window; `textSize` is the size of the system's text in pixels, 16 where nobody changed it. It is that of
   * somebody who has closed the notes of the chapters, unless it is `fresh`.
   */
  async function window({ width = 1440, height = 900, scheme = "light", textSize = 16, fresh = false } = {}) {
    const profile = mkdtempSync(join(tmpdir(), "leveller-screens-"));
    mkdirSync(join(profile, "Default"));
    const webprefs = { default_font_size: textSize };
    writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify({ webkit: { webprefs } }));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: browserPath,
      args: ["--no-sandbox"],
      headless: true,
      viewport: { width, height },
      colorScheme: scheme,
      reducedMotion: "reduce",
    });
    const faults = [];
    const page = context.pages()[0] ?? (await context.newPage());
    page.setDefaultTimeout(30_000);
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !url.startsWith("data:")) faults.push(`left the machine: ${url}`);
    });
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (line) => {
      if (["error", "warning"].includes(line.type())) faults.push(line.text());
    });
    await page.addInitScript(() => Object.freeze(Object.prototype));
    if (!fresh)
      await page.addInitScript(
        (closed) => localStorage.setItem("leveller.notes-closed", JSON.stringify(closed)),
        ["firm", "diagnosis", "proposal", "savings", "viability", "bylaws", "review", "report"],
      );
    await page.goto(origin);
    await page.getByTestId("start-sample").waitFor();
    await page.evaluate(() => document.fonts.ready);
    const close = async () => {
      open.delete(close);
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    };
    open.add(close);
    return { page, faults, close };
  }

  async function end() {
    for (const close of [...open]) await close();
    await server.close();
    if (own) rmSync(own, { recursive: true, force: true });
  }

  return { window, end, origin };
}

/** Writes a picture of a page, or of a part of one, where SCREENSHOTS names a folder or another is given. */
export async function picture(of, name, folder = screenshots) {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await of.screenshot({ path: join(folder, `${name}.png`) });
}

/** The chapters in the order of the story. */
export const chapters = [
  "firm",
  "diagnosis",
  "proposal",
  "savings",
  "viability",
  "bylaws",
  "review",
  "report",
];

/** What of a part comes a moment after the part itself, since it is asked for only then. */
const comesLater = {
  "firm-people": "[data-testid='people'] [data-row] .fig",
  "firm-chart": "[data-testid^='post-']",
  "proposal-change": "[data-mover]",
  "proposal-tasks": "[data-testid='tasks'] [data-row]",
  "proposal-delegates": "[data-testid='rota-even']",
  "review-files": "[data-testid='review-fingerprint']",
  report: "[data-testid='report-page']",
};

/** Goes through every chapter of the open plan and every part of it, opens what is folded there, and looks at it by its name. */
export async function walk(page, look) {
  const shown = async (name) => {
    const later = comesLater[name];
    if (later) await page.locator(later).first().waitFor();
    await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
    await look(name);
  };
  for (const chapter of chapters) {
    await page.getByTestId(`chapter-${chapter}`).click();
    await page.locator(`[data-testid='chapter-${chapter}'][aria-current]`).waitFor();
    const parts = page.locator(`[role='radio'][data-testid^='${chapter}-part-']`);
    if ((await parts.count()) === 0) await shown(chapter);
    for (const part of await parts.evaluateAll((all) => all.map((one) => one.dataset.testid))) {
      await page.getByTestId(part).click();
      await page.locator(`[data-testid='${part}'][aria-checked='true']`).waitFor();
      await shown(part.replace("-part-", "-"));
    }
  }
}

/** Drops files on the window, as the desktop program would be told. */
export async function drop(page, ...paths) {
  await page.evaluate((detail) => dispatchEvent(new CustomEvent("fake-drop", { detail })), paths);
}

/**
 * Returns what is cut off: buttons, headings and figures that stand beyond the window, or whose own words
 * do not fit them, unless they are in something that scrolls sideways.
 */
export function cutOff(page) {
  return page.evaluate(() => {
    const cut = [];
    const seen = (element) => element.checkVisibility() && !element.closest(".vh");
    const scrolls = (element) => {
      for (let box = element.parentElement; box; box = box.parentElement) {
        const { overflowX } = getComputedStyle(box);
        if ((overflowX === "auto" || overflowX === "scroll") && box.scrollWidth > box.clientWidth)
          return true;
      }
      return false;
    };
    for (const element of document.querySelectorAll("button, h1, h2, h3, input, select, .fig, td, th")) {
      if (!seen(element)) continue;
      const { left, right, width } = element.getBoundingClientRect();
      if (width === 0) continue;
      const beyond = right > innerWidth + 1 || left < -1;
      const spills = element.matches("button, td, th") && element.scrollWidth > element.clientWidth + 1;
      if ((beyond || spills) && !scrolls(element))
        cut.push(`${element.tagName} ${element.textContent.trim().slice(0, 40)}`);
    }
    if (document.scrollingElement.scrollWidth > innerWidth) cut.push("the page scrolls sideways");
    const main = document.querySelector(".main");
    if (main && main.scrollWidth > main.clientWidth) cut.push("the chapter scrolls sideways");
    return cut;
  });
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const everything = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Returns what stands in the way of people who see, hear or point differently, as axe finds it by all its rules, or by some. */
export async function barriers(page, rules = everything) {
  await page.evaluate(axe);
  return page.evaluate(async (runOnly) => {
    const { violations } = await globalThis.axe.run(document, { runOnly });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  }, rules);
}

/** Returns the test id of what has the focus. */
export const focused = (page) => page.evaluate(() => document.activeElement?.dataset.testid ?? "");

/** Presses Tab until something has the focus. */
export async function reach(page, testid) {
  for (let press = 0; press < 250; press += 1) {
    if ((await focused(page)) === testid) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${testid}`);
}

/** Goes to something by Tab, and presses a key on it. */
export async function press(page, testid, key = "Enter") {
  await reach(page, testid);
  await page.keyboard.press(key);
}
