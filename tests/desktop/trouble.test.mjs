// What goes wrong with a plan's file while the real window has it open: on disks made for it, with real faults of the system.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { leveller, until, withWindow } from "./webdriver.mjs";

const namespace = process.getuid() === 0 ? ["-m"] : ["-rm"];
/** Whether a process can have disks of its own here. */
const mounts = spawnSync("unshare", [...namespace, "mount", "-t", "tmpfs", "none", tmpdir()]).status === 0;
const skip = !mounts && "no disk can be mounted here (unshare and mount)";
/** Bytes a disk holds more than the plan: too few for a change. */
const ROOM = 4096;
/** Where SQLite keeps the number of a plan's layout. */
const LAYOUT = 60;

let folder;
let sample;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "leveller-trouble-"));
  sample = join(folder, "sample.leveller");
  leveller("sample", sample);
});
after(() => rmSync(folder, { recursive: true }));

/** A command line that runs another with a small disk at a place, on which the plan is, made ready by `then`. */
function onDisk(place, bytes, then = "") {
  const script = `mount -t tmpfs -o size=${bytes} none ${place} && cp ${sample} ${place}/ours.leveller ${then} && exec "$@"`;
  return ["unshare", ...namespace, "sh", "-c", script, "sh"];
}

/** Changes the plan as its owner would. */
async function change(window) {
  // What was tried before is let go by leaving it.
  await window.click("chapter-savings");
  await window.click("chapter-proposal");
  await window.click("proposal-part-pay");
  await window.click("policy-keep");
  await window.click("policy-keep-tried");
}

/** Keeps a copy where the window offers it, changes that, and looks at it from outside. */
async function goesOnInACopy(window) {
  const copy = join(window.home, "copy.leveller");
  await window.type("keep-copy-path", copy);
  await window.click("keep-copy");
  await until("the refusal to go", async () => !(await window.has("refusal")));
  await change(window);
  await until("the change", async () => {
    const done = JSON.parse(leveller("history", copy, "--json"));
    return (done.operations ?? done).length === 2;
  });
  leveller("check", copy);
}

const disks = {
  "a disk that can only be read": {
    disk: (place) => onDisk(place, "64m", `&& mount -o remount,ro ${place}`),
    said: /cannot be written to/,
  },
  "a full disk": {
    disk: (place) => onDisk(place, Math.ceil(statSync(sample).size / ROOM) * ROOM + ROOM),
    said: /disk the plan is on is full/,
  },
};
for (const [name, { disk, said }] of Object.entries(disks))
  test(
    `a plan on ${name} is shown, its changes are refused in words, and it goes on in a copy`,
    { skip },
    async () => {
      const place = mkdtempSync(join(folder, "disk-"));
      await withWindow(
        async (window) => {
          await until("the plan", () => window.has("firm-headline"));
          await window.click("chapter-savings");
          const saving = await window.text("savings-headline");
          await change(window);
          assert.match(await window.text("refusal-message"), said);
          await window.picture(`trouble-${name.replaceAll(" ", "-")}`);
          await window.click("chapter-savings");
          assert.equal(await window.text("savings-headline"), saving, "what was not done is not shown");
          await change(window);
          await goesOnInACopy(window);
        },
        { wrap: disk(place), args: [join(place, "ours.leveller")] },
      );
    },
  );

test("a plan removed while open goes on in a copy, with all that was done", async () => {
  const path = join(folder, "removed.leveller");
  copyFileSync(sample, path);
  await withWindow(
    async (window) => {
      await until("the plan", () => window.has("firm-headline"));
      renameSync(path, join(folder, "elsewhere.leveller"));
      await change(window);
      assert.match(await window.text("refusal-message"), /moved or removed/);
      await goesOnInACopy(window);
    },
    { args: [path] },
  );
});

test("two windows on one plan: neither writes over the other, and each shows what the other did", async () => {
  const path = join(folder, "shared.leveller");
  copyFileSync(sample, path);
  const operations = () => {
    const done = JSON.parse(leveller("history", path, "--json"));
    return (done.operations ?? done).length;
  };
  await withWindow(
    async (one) => {
      await until("the plan", () => one.has("firm-headline"));
      await withWindow(
        async (other) => {
          await until("the plan", () => other.has("firm-headline"));
          await change(other);
          await until("the change on disk", () => operations() === 2);
          await change(one);
          assert.match(await one.text("refusal-message"), /Another window changed this plan/);
          assert.equal(operations(), 2, "what was not asked for is not done");
          await one.click("undo");
          await until("the undo on disk", () => operations() === 3);
          await other.run("dispatchEvent(new Event('focus'))");
          await until("what the other did", async () =>
            (await other.text("caught-up")).includes("Another window changed this plan"),
          );
        },
        { args: [path] },
      );
    },
    { args: [path] },
  );
});

test("a plan of a newer program is refused, and its file stays as it is", async () => {
  const path = join(folder, "newer.leveller");
  copyFileSync(sample, path);
  const bytes = readFileSync(path);
  bytes.writeUInt32BE(99, LAYOUT);
  writeFileSync(path, bytes);
  await withWindow(
    async (window) => {
      assert.match(await window.text("refusal-message"), /newer Leveller/);
      await window.click("start-sample");
      await until("the sample", () => window.has("firm-headline"));
    },
    { args: [path] },
  );
  assert.deepEqual(readFileSync(path), bytes);
});
