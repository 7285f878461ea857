// The window asks for no network: traced from its start, no socket appears but those inside this machine.

import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { until, withWindow } from "./webdriver.mjs";

/** The loopback port over which the driver speaks to the window: it names it in the window's environment. */
function automationPort(home) {
  const processes = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  for (const process of processes) {
    let environment;
    try {
      environment = readFileSync(`/proc/${process}/environ`, "utf8").split("\0");
    } catch {
      continue;
    }
    const port = environment
      .map((line) => line.match(/^WEBKIT_INSPECTOR_SERVER=127\.0\.0\.1:(\d+)$/)?.[1])
      .find(Boolean);
    if (port && environment.includes(`HOME=${home}`)) return Number(port);
  }
  throw new Error("the driver does not say over which port it speaks to the window");
}

const payroll = fileURLToPath(new URL("../../data/samples/calder-wray/payroll.csv", import.meta.url));

test("nothing goes to a network on the owner’s way", async () => {
  const folder = mkdtempSync(join(tmpdir(), "leveller-trace-"));
  try {
    let ports;
    const wrap = [
      "strace",
      "-ff",
      "-qq",
      "-e",
      "trace=socket,connect,bind,sendto,sendmsg",
      "-e",
      "signal=none",
    ];
    await withWindow(
      async (window) => {
        ports = [window.port, automationPort(window.home)];
        await until("what the file holds", () => window.has("import-first"));
        await window.type("import-plan-path", join(window.home, "ours.leveller"));
        await window.click("import-take-in");
        for (const chapter of ["savings", "report"]) await window.click(`chapter-${chapter}`);
        for (const id of ["report", "bylaws"]) {
          await window.click(`report-choose-${id}`);
          const pdf = join(window.home, `${id}.pdf`);
          await until("the path", async () => (await window.value("report-path")).endsWith(".pdf"));
          await window.type("report-path", pdf);
          await window.click("report-write");
          await until("the document", () => existsSync(pdf));
        }
      },
      { wrap: [...wrap, "-o", join(folder, "trace")], args: [payroll] },
    );
    const calls = readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"));
    assert.ok(
      calls.some((call) => call.includes("AF_UNIX")),
      "the trace saw nothing at all",
    );

    // A socket of the internet family may be made and never used; an address may not be named, but the driver's.
    // Port 0 is the driver's too: it lets the system choose one.
    const named = calls.filter((call) => /sa_family=AF_INET6?\b/.test(call));
    const drivers = (call) =>
      call.includes('inet_addr("127.0.0.1")') &&
      [0, ...ports].some((port) => call.includes(`htons(${port})`));
    assert.deepEqual(
      named.filter((call) => !drivers(call)),
      [],
      "addresses other than the loopback ports of the test driver",
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
