// What the window itself takes of a frame while 50,000 people are scrolled and while somebody is dragged over the cells: script,
// style, layout and pre-paint of the page's thread, as Chromium traces them over the built pages and the fake backend.
// Thread time, so that other work on the machine counts as little as it can. No peer is measured: a grid without this
// one's keys, figures that are asked about and cells that are typed in would have less to do.
//
// `node benches/scroll.mjs profile` names the functions that take the time; its pages have to be built with `--minify false`
// and named by LEVELLER_PAGES for that.

import { drop, serve } from "../tests/screens/window.mjs";

const ROUNDS = 5;
const FRAMES = 120;
const PROFILE = process.argv.includes("profile");

/** What an event of the trace is part of; what stands in none of them is part of what it stands in. */
const PARTS = {
  script: [
    "FunctionCall",
    "EventDispatch",
    "FireAnimationFrame",
    "TimerFire",
    "RunMicrotasks",
    "MinorGC",
    "MajorGC",
    "HitTest",
  ],
  style: ["UpdateLayoutTree"],
  layout: ["Layout"],
  "pre-paint": ["PrePaint"],
  painting: ["Paint", "Layerize", "Commit"],
};
const partOf = new Map(Object.entries(PARTS).flatMap(([part, names]) => names.map((name) => [name, part])));
const counted = ["script", "style", "layout", "pre-paint"];
const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline", "v8", "v8.execute", "rail"];
const SAMPLES = "disabled-by-default-v8.cpu_profiler";

/** Traces what is done meanwhile. */
async function traced(page, work) {
  const client = await page.context().newCDPSession(page);
  const events = [];
  client.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  const includedCategories = PROFILE ? [...CATEGORIES, SAMPLES] : CATEGORIES;
  await client.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories } });
  await work();
  const complete = new Promise((then) => client.once("Tracing.tracingComplete", then));
  await client.send("Tracing.end");
  await complete;
  await client.detach();
  return events;
}

/** What a frame of the page begins with. */
const BEGINS = "PageAnimator::serviceScriptedAnimations";

/** Returns the milliseconds of each part of each frame in which it moved, from one frame to the next. */
function framesOf(events, moves) {
  const page = events.find(({ args }) => args?.data?.type === moves);
  const own = events.filter((one) => one.ph === "X" && one.pid === page.pid && one.tid === page.tid);
  own.sort((one, other) => one.ts - other.ts || other.dur - one.dur);
  const frames = [];
  const moved = new Set();
  const open = [];
  for (const { name, ts, dur = 0, tdur = 0, args } of own) {
    while (open.length > 0 && open.at(-1).end <= ts) open.pop();
    if (name === BEGINS) frames.push({});
    const outer = open.at(-1);
    const part = partOf.get(name) ?? outer?.part;
    open.push({ end: ts + dur, part });
    const frame = frames.at(-1);
    if (!frame) continue;
    if (args.data?.type === moves) moved.add(frame);
    // Only what is not inside another of the same frame is the outer one's own.
    if (outer?.part) frame[outer.part] -= tdur / 1000;
    if (part) frame[part] = (frame[part] ?? 0) + tdur / 1000;
  }
  // The first and the last are cut off by the trace.
  return frames.slice(1, -1).filter((frame) => moved.has(frame));
}

const rank = (values, share) =>
  [...values].sort((one, other) => one - other)[Math.floor((values.length - 1) * share)] ?? 0;
const ms = (value) => `${value.toFixed(2)} ms`;

function report(name, frames) {
  const sums = frames.map((frame) => counted.reduce((sum, part) => sum + (frame[part] ?? 0), 0));
  console.log(`${name}\t${ms(rank(sums, 0.5))}\tno peer measured\t-`);
  console.log(`${name}-95th\t${ms(rank(sums, 0.95))}\tno peer measured\t-`);
  const mean = (part) => frames.reduce((sum, frame) => sum + (frame[part] ?? 0), 0) / frames.length;
  const means = Object.keys(PARTS).map((part) => `${part} ${ms(mean(part))}`);
  console.error(`${name}: ${frames.length} frames, on average ${means.join(", ")}`);
}

/** Says which functions the samples of a trace are in, by their own time; what the fake backend takes first. */
function profile(name, events) {
  const nodes = new Map();
  const own = new Map();
  let all = 0;
  for (const { id, pid, args } of events.filter((one) => one.name === "ProfileChunk")) {
    const { cpuProfile = {}, timeDeltas = [] } = args.data;
    for (const node of cpuProfile.nodes ?? []) nodes.set(`${pid} ${id} ${node.id}`, node.callFrame);
    (cpuProfile.samples ?? []).forEach((sample, at) => {
      const { functionName, url = "" } = nodes.get(`${pid} ${id} ${sample}`) ?? {};
      if (!functionName || ["(idle)", "(program)", "(root)"].includes(functionName)) return;
      const took = (timeDeltas[at] ?? 0) / 1000;
      const from = url.includes("/fake-") ? "the fake backend" : functionName;
      own.set(from, (own.get(from) ?? 0) + took);
      all += took;
    });
  }
  console.error(`${name}: ${ms(all / FRAMES)} of script a frame by samples`);
  const most = [...own].sort(([, one], [, other]) => other - one).slice(0, 25);
  const fake = ["the fake backend", own.get("the fake backend") ?? 0];
  for (const [from, took] of [fake, ...most]) console.error(`  ${ms(took / FRAMES)}\t${from}`);
}

async function measure(name, page, moves, work) {
  await work(0);
  const frames = [];
  for (let round = 1; round <= (PROFILE ? 1 : ROUNDS); round += 1) {
    const events = await traced(page, () => work(round));
    if (PROFILE) profile(name, events);
    frames.push(...framesOf(events, moves));
  }
  report(name, frames);
}

/** Opens a plan of so many people on a part of a chapter. */
async function open(served, people, chapter, part) {
  const { page } = await served.window();
  await drop(page, `/x/people-${people}.csv`);
  await page.getByTestId("import-take-in").waitFor();
  const currency = page.getByTestId("import-currency");
  if (await currency.isVisible()) await currency.selectOption("GBP");
  await page.getByTestId("import-take-in").click();
  await page.getByTestId(`chapter-${chapter}`).click();
  await page.getByTestId(`${chapter}-part-${part}`).click();
  return page;
}

/** Scrolls by so much in every frame, each round from where no row has come yet. */
async function scroll(page, step, round) {
  await page.getByTestId("people").evaluate(
    async (element, [from, step, frames]) => {
      const frame = () => new Promise((then) => requestAnimationFrame(then));
      for (let at = 0; at < frames; at += 1) {
        element.scrollTop = from + at * step;
        await frame();
      }
    },
    [round * 200_000, step, FRAMES],
  );
}

/** Drags the second person of the first cell over the cells beside and below it, and back to where they were. */
async function drag(page) {
  const from = await page.locator("[data-cell] [data-member]").nth(1).boundingBox();
  const over = await page.getByTestId("cells").boundingBox();
  const [x, y] = [from.x + 30, from.y + 8];
  // As the browser is told by a mouse, and nothing beside it.
  const client = await page.context().newCDPSession(page);
  const mouse = (type, x, y) =>
    client.send("Input.dispatchMouseEvent", { type, x, y, button: "left", buttons: 1, clickCount: 1 });
  await mouse("mousePressed", x, y);
  await page.evaluate(() => {
    const frame = () => (globalThis.ticking = requestAnimationFrame(frame));
    frame();
  });
  for (let at = 0; at < FRAMES; at += 1) {
    const turn = (at / FRAMES) * 2 * Math.PI;
    await mouse(
      "mouseMoved",
      x + (over.width / 3) * (1 - Math.cos(turn)),
      y + 150 * Math.abs(Math.sin(turn)),
    );
  }
  await page.evaluate(() => cancelAnimationFrame(globalThis.ticking));
  await mouse("mouseReleased", x, y);
  await client.detach();
}

const served = await serve();
const table = await open(served, 50_000, "firm", "people");
await table.getByTestId("people-count").filter({ hasText: "50,000" }).waitFor();
for (const [name, step] of Object.entries({ wheel: 100, flick: 400, thumb: 9_000 }))
  await measure(`scroll-${name}-50000`, table, "scroll", (round) => scroll(table, step, round));
await table.close();
const canvas = await open(served, 1_000, "proposal", "cells");
await canvas.getByTestId("cell").first().waitFor();
await measure("drag-cells-1000", canvas, "pointermove", () => drag(canvas));
await served.end();
