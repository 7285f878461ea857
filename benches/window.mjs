// The window beside Chromium in `--app` mode on the same pages, in one run and by turns: from nothing to the first screen that
// can be used, memory when nobody does anything, and what has to be downloaded. Then, of ours alone, from one click to the
// sample's saving. An Electron program of this kind was not found; Chromium is what one is made of.
//
// Each start is cold where the machine lets us empty its cache of files (as root), and each is timed with its driver: ours
// with WebKitWebDriver, Chromium with its own protocol.

import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { chromium } from "playwright-core";
import { until, withWindow } from "../tests/desktop/webdriver.mjs";
import { serve } from "../tests/screens/window.mjs";

const ROUNDS = 7;
const SETTLES = 5_000;
const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Empties the cache of files; answers whether it could. */
function chilled() {
  try {
    execFileSync("sync");
    writeFileSync("/proc/sys/vm/drop_caches", "3");
    return true;
  } catch {
    return false;
  }
}

/** Memory of the processes that have a home, in MB: what is shared is shared out among those who share it. */
function memory(home, drivers) {
  let kilobytes = 0;
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      if (
        !readFileSync(join("/proc", pid, "environ"), "utf8")
          .split("\0")
          .includes(`HOME=${home}`)
      )
        continue;
      if (drivers.includes(readFileSync(join("/proc", pid, "comm"), "utf8").trim())) continue;
      const told = readFileSync(join("/proc", pid, "smaps_rollup"), "utf8");
      kilobytes += Number(/^Pss:\s+(\d+)/m.exec(told)?.[1] ?? 0);
    } catch {
      // It ended meanwhile.
    }
  }
  return kilobytes / 1024;
}

async function ours() {
  let found;
  const began = performance.now();
  await withWindow(async (window) => {
    await until("the start screen", () => window.has("start-sample"));
    const start = performance.now() - began;
    await pause(SETTLES);
    // A command line is cut to fifteen letters where it names a process.
    const idle = memory(window.home, ["WebKitWebDriver"]);
    const clicked = performance.now();
    await window.click("start-sample");
    await window.click("chapter-savings");
    await window.text("savings-headline");
    found = { start, idle, saving: performance.now() - clicked };
  });
  return found;
}

async function theirs(origin) {
  const home = mkdtempSync(join(tmpdir(), "leveller-chromium-"));
  const began = performance.now();
  const args = [`--app=${origin}`, `--user-data-dir=${home}`, "--remote-debugging-port=0", "--no-sandbox"];
  const program = spawn(CHROMIUM, [...args, "--no-first-run", "--window-size=1440,900"], {
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, HOME: home },
  });
  try {
    let said = "";
    program.stderr.on("data", (data) => (said += data));
    const address = await until("Chromium", () => /DevTools listening on (ws:\S+)/.exec(said)?.[1]);
    const browser = await chromium.connectOverCDP(address);
    const page = await until("its window", () => browser.contexts()[0]?.pages()[0]);
    await page.getByTestId("start-sample").waitFor();
    const start = performance.now() - began;
    await pause(SETTLES);
    const idle = memory(home, []);
    await browser.close();
    return { start, idle };
  } finally {
    try {
      process.kill(-program.pid, "SIGKILL");
    } catch {
      // It has ended.
    }
    await pause(300);
    rmSync(home, {
      recursive: true,
      force: true,
      maxRetries: 5,
      retryDelay: 200,
    });
  }
}

/** What has to be downloaded of a Debian package that is installed, in MB; none where there is no apt. */
function packed(...names) {
  try {
    return names
      .map((name) => {
        const version = execFileSync("dpkg-query", ["-W", "-f", "${Version}", name], { encoding: "utf8" });
        const told = execFileSync("apt-cache", ["show", `${name}=${version}`], {
          encoding: "utf8",
        });
        return Number(/^Size: (\d+)/m.exec(told)[1]) / 1e6;
      })
      .reduce((sum, one) => sum + one, 0);
  } catch {
    return undefined;
  }
}

/** The package made of the program, in MB. */
function installer() {
  const folder = join(process.env["LEVELLER_DESKTOP"], "..", "bundle", "deb");
  const made = readdirSync(folder).filter((name) => name.endsWith(".deb"));
  const newest = made
    .map((name) => statSync(join(folder, name)))
    .sort((one, other) => other.mtimeMs - one.mtimeMs);
  return newest[0].size / 1e6;
}

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
const served = await serve();
const cold = chilled();
const measured = { ours: [], theirs: [] };
for (let round = 0; round < ROUNDS; round += 1) {
  chilled();
  measured.ours.push(await ours());
  chilled();
  measured.theirs.push(await theirs(served.origin));
}
await served.end();

console.log(`\nwork\tleveller\tpeer\tratio (below 1 is better than the peer)`);
const row = (name, our, their, unit, places) => {
  const peer = their === undefined ? "no peer measured" : `chromium --app ${their.toFixed(places)} ${unit}`;
  const ratio = their === undefined ? "-" : (our / their).toFixed(2);
  console.log(`${name}\t${our.toFixed(places)} ${unit}\t${peer}\t${ratio}`);
};
const of = (side, what) => median(measured[side].map((one) => one[what]));
row(cold ? "start-window-cold" : "start-window-warm", of("ours", "start"), of("theirs", "start"), "ms", 0);
row("idle-memory", of("ours", "idle"), of("theirs", "idle"), "MB", 0);
row("installer", installer(), packed("chromium", "chromium-common"), "MB", 1);
row("sample-to-saving", of("ours", "saving"), undefined, "ms", 0);
