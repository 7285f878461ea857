// How long the window takes: from starting the program to the start screen, and from one click to the sample's saving.
// No peer is measured: the programs that come near open no plan of this kind.

import { until, withWindow } from "../tests/desktop/webdriver.mjs";

const ROUNDS = 7;
const times = { "start-window": [], "sample-to-saving": [] };

for (let round = 0; round < ROUNDS; round++) {
  const began = performance.now();
  await withWindow(async (window) => {
    await until("the start screen", () => window.has("start-sample"));
    const started = performance.now();
    await window.click("start-sample");
    await window.click("chapter-savings");
    await window.text("savings-headline");
    times["start-window"].push(started - began);
    times["sample-to-saving"].push(performance.now() - started);
  });
}
for (const [name, measured] of Object.entries(times)) {
  const median = measured.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)];
  console.log(`${name}\t${median.toFixed(0)} ms\tno peer measured\t-`);
}
