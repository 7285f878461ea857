// A small client of the W3C WebDriver protocol for the real window, and what the tests here share.

import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
/** How long anything is waited for, in milliseconds: a busy machine is slow, a fault stays one. */
const PATIENCE = 60_000;

/** What the command line answers. */
export const leveller = (...args) => execFileSync(process.env.LEVELLER_CLI, args, { encoding: "utf8" });

/** The words of a printed PDF, in one line. */
export const printed = (pdf) =>
  execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8" }).replaceAll(/\s+/g, " ");

async function freePort() {
  const server = createServer();
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Waits until something answers other than nothing or an error. */
export async function until(what, look) {
  const end = Date.now() + PATIENCE;
  let fault;
  while (Date.now() < end) {
    try {
      const found = await look();
      if (found) return found;
    } catch (error) {
      fault = error;
    }
    await pause(50);
  }
  throw new Error(`waited in vain for ${what}${fault ? `: ${fault.message}` : ""}`);
}

/**
 * Opens the window with a home of its own and hands it to `work`; closes everything afterwards.
 * `wrap` goes before the driver's command line: a tracer, say. `args` are the window's own.
 */
export async function withWindow(work, { wrap = [], args: files = [] } = {}) {
  const home = mkdtempSync(join(tmpdir(), "leveller-window-"));
  const port = await freePort();
  const log = openSync(join(home, "driver.log"), "w");
  const [command, ...args] = [...wrap, "WebKitWebDriver", `--port=${port}`, "--host=127.0.0.1"];
  const driver = spawn(command, args, {
    // In a group of its own: the window can outlive its session and is ended with the group.
    detached: true,
    stdio: ["ignore", log, log],
    env: {
      ...process.env,
      HOME: home,
      XDG_DATA_HOME: join(home, "data"),
      XDG_CONFIG_HOME: join(home, "config"),
      XDG_CACHE_HOME: join(home, "cache"),
      TAURI_AUTOMATION: "true",
      TAURI_WEBVIEW_AUTOMATION: "true",
      WEBKIT_DISABLE_COMPOSITING_MODE: "1",
      NO_AT_BRIDGE: "1",
      TZ: "UTC",
    },
  });
  const ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  let session;
  try {
    await until("the driver", () => ask("GET", "/status"));
    const options = { binary: process.env.LEVELLER_DESKTOP, args: files };
    const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": options } };
    const { sessionId } = await ask("POST", "/session", { capabilities });
    session = sessionId;
    const call = (method, path, body) => ask(method, `/session/${session}${path}`, body);
    await work(page(call, home, port));
  } finally {
    if (session) await ask("DELETE", `/session/${session}`).catch(() => {});
    for (const signal of ["SIGTERM", "SIGKILL"]) {
      try {
        process.kill(-driver.pid, signal);
        await pause(300);
      } catch {
        break;
      }
    }
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Keys by name, as WebDriver writes them. */
const key = {
  Tab: "\uE004",
  Enter: "\uE007",
  Escape: "\uE00C",
  Left: "\uE012",
  Right: "\uE014",
  Down: "\uE015",
  F6: "\uE036",
  F8: "\uE038",
  Space: " ",
  Control: "\uE009",
  Alt: "\uE00A",
  Shift: "\uE008",
};
/** What the window listens for while files are dragged over it: they enter, move, are let go of, leave. */
const DROP_EVENTS = 4;
/** More places than any screen lets the tab key come to. */
const TABS = 400;

/** What a test does to the page: everything by test id, the way a person would. */
function page(call, home, port) {
  const first = (selector) =>
    until(selector, () => call("POST", "/element", { using: "css selector", value: selector }));
  const find = (id) => first(`[data-testid="${id}"]`);
  const path = async (id, rest) => `/element/${(await find(id))[ELEMENT]}${rest}`;
  const run = (script, ...args) => call("POST", "/execute/sync", { script, args });
  return {
    home,
    /** The loopback port the driver listens on. */
    port,
    run,
    /** Clicks it once it is there and may be clicked. */
    click: async (id) =>
      until(`a click on “${id}”`, async () => {
        const at = await path(id, "");
        if (!(await call("GET", `${at}/enabled`))) return false;
        await call("POST", `${at}/click`, {});
        return true;
      }),
    /** The words in it. */
    text: async (id) => call("GET", await path(id, "/text")),
    /** The value of a field. */
    value: async (id) => call("GET", await path(id, "/property/value")),
    /** The figure at an address, as shown. */
    figure: async (address) => {
      const found = await first(`[data-address="${address}"]`);
      return call("GET", `/element/${found[ELEMENT]}/text`);
    },
    /** All figures within it, as shown. */
    figures: async (id) => {
      await find(id);
      const script = `const within = document.querySelector('[data-testid="' + arguments[0] + '"]');
        return [...within.querySelectorAll("[data-address]")].map((one) => one.textContent.trim());`;
      return run(script, id);
    },
    /** Asks why the figure at an address is what it is. */
    ask: async (address) => {
      const found = await first(`[data-address="${address}"]`);
      await call("POST", `/element/${found[ELEMENT]}/click`, {});
    },
    /** Chooses an option of a list. */
    choose: async (id, value) => {
      await find(id);
      const script = `const list = document.querySelector('[data-testid="' + arguments[0] + '"]');
        list.value = arguments[1]; list.dispatchEvent(new Event('change', { bubbles: true }));`;
      await run(script, id, value);
    },
    /** Whether it is there now. */
    has: async (id) =>
      run(`return document.querySelector('[data-testid="' + arguments[0] + '"]') !== null`, id),
    /** Puts words into a field in place of what it holds. */
    type: async (id, text) => {
      await call("POST", await path(id, "/clear"), {});
      await call("POST", await path(id, "/value"), { text });
    },
    /** Presses keys one after another, each let go again: letters, or names of `key`, held ones before a plus. */
    press: async (...keys) => {
      for (const one of keys) {
        const names = one.length > 1 ? one.split("+") : [one];
        const [value, ...held] = names.map((name) => key[name] ?? name).reverse();
        const actions = [
          ...held.map((value) => ({ type: "keyDown", value })),
          { type: "keyDown", value },
          { type: "keyUp", value },
          ...held.map((value) => ({ type: "keyUp", value })),
        ];
        await call("POST", "/actions", { actions: [{ type: "key", id: "keyboard", actions }] });
      }
    },
    /** Goes on with the tab key until what has the test id is in focus; `at` of several, from 0. */
    tabTo: async (id, at = 0) => {
      const focused = `const all = [...document.querySelectorAll('[data-testid="' + arguments[0] + '"]')];
        return all.indexOf(document.activeElement) === arguments[1];`;
      const { press } = page(call, home, port);
      for (let tries = 0; tries < TABS; tries += 1) {
        if (await run(focused, id, at)) return;
        await press("Tab");
      }
      throw new Error(`the tab key never comes to “${id}”, ${at}`);
    },
    /** Goes to what has the test id by the tab key, and presses keys on it. */
    tabAndPress: async (id, ...keys) => {
      const { press, tabTo } = page(call, home, port);
      await tabTo(id);
      await press(...keys);
    },
    /** Writes a document in the format its path ends in, and waits until the window says it is there. */
    print: async (id, to) => {
      const { click, text, type, value } = page(call, home, port);
      const ending = extname(to);
      await click(`report-choose-${id}`);
      await click(`report-format-${ending.slice(1)}`);
      await until("the path of the document", async () => (await value("report-path")).endsWith(ending));
      await type("report-path", to);
      await click("report-write");
      await until(to, async () => existsSync(to) && (await text("report-written")) === to);
    },
    /** Drops files on the window: what the host says when a person lets go of them over it. */
    drop: async (...paths) => {
      const listening = "return window.__TAURI_INTERNALS__.callbacks.size >= arguments[0]";
      await until("the window to listen for files", () => run(listening, DROP_EVENTS));
      const script = `const { callbacks, runCallback } = window.__TAURI_INTERNALS__;
        const payload = { paths: arguments[0], position: { x: 9, y: 9 } };
        for (const id of [...callbacks.keys()]) runCallback(id, { event: "tauri://drag-drop", id: 0, payload });`;
      await run(script, paths);
    },
    /** All words on the screen. */
    words: () => run("return document.body.innerText"),
    /** A picture of the screen, where SCREENSHOTS names a folder for it; needs ImageMagick. */
    picture: async (name) => {
      if (!process.env.SCREENSHOTS) return;
      await pause(500);
      execFileSync("import", ["-silent", "-window", "root", join(process.env.SCREENSHOTS, `${name}.png`)]);
    },
  };
}
