/** Tellers of a secret vote, by keys alone: they make the key, list the box, open it, and everybody checks. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, cutOff, drop, focused, picture, press, reach, serve } from "./window.mjs";

let served;
before(async () => (served = await serve()));
after(() => served.end());

async function write(page, testid, text) {
  await reach(page, testid);
  await page.keyboard.type(text);
}

/** Goes on to the next task with the arrow. */
async function next(page, from, to) {
  await press(page, `tellers-task-${from}`, "ArrowRight");
  assert.equal(await focused(page), `tellers-task-${to}`);
}

for (const scheme of ["light", "dark"])
  test(`tellers make the key, list and open the box, and anybody checks: ${scheme}`, async () => {
    const { page, faults, close } = await served.window({ scheme });
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const fine = async (name) => {
      await picture(page, `tellers-${name}-${scheme}`);
      assert.deepEqual(await barriers(page), [], name);
      assert.deepEqual(await cutOff(page), [], name);
    };
    await press(page, "start-tellers");
    await page.getByTestId("tellers-title").waitFor();
    assert.equal(await focused(page), "tellers-title");
    await fine("key-none");

    assert.equal(await page.getByTestId("tellers-make").isDisabled(), true);
    await reach(page, "tellers-count");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    assert.equal(await page.getByTestId("make-key").locator("fieldset").count(), 3);
    await write(page, "tellers-least", "0");
    await page.getByTestId("tellers-lacks").getByText("Two shares at least").waitFor();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("2");
    for (const teller of [1, 2, 3]) {
      await write(page, `teller-${teller}`, `words of teller ${teller}`);
      await write(page, `teller-${teller}-again`, `words of teller ${teller}${teller === 3 ? "!" : ""}`);
    }
    assert.equal(await page.getByTestId("teller-3-again").getAttribute("aria-invalid"), "true");
    await page.getByTestId("tellers-lacks").getByText("twice").waitFor();
    await fine("key-differs");
    await page.keyboard.press("Backspace");
    await press(page, "tellers-folder-choose");
    await press(page, "tellers-make");
    await page.getByTestId("tellers-public").getByText("tellers.json").waitFor();
    assert.equal(await focused(page), "tellers-made");
    assert.equal(await page.getByTestId("teller-1").count(), 0, "no passphrase is left behind");
    await fine("key");

    await page.keyboard.press("Control+Home");
    await page.getByTestId("tellers-task-key").focus();
    await next(page, "key", "list");
    assert.equal(await page.getByTestId("list-make").isDisabled(), true);
    await fine("list-none");
    await press(page, "ballots-choose");
    await page.getByTestId("ballots-count").getByText("4").waitFor();
    await drop(page, "/media/box/Ballot by mail.levballot", "/media/box/notes.txt");
    await page.getByTestId("ballots-count").getByText("5").waitFor();
    await press(page, "list-make");
    const hashes = (await page.getByTestId("list-hashes").inputValue()).split("\n");
    assert.equal(hashes.length, 5);
    await press(page, "list-copy");
    await page.getByTestId("list-copied").getByText("Copied").waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), hashes.join("\n"));
    await fine("list");
    // Another ballot makes another list, so the old one is not left to be published.
    await drop(page, "/media/box/damaged.levballot");
    await page.getByTestId("list-hashes").waitFor({ state: "detached" });
    await page.getByTestId("list-make").focus();
    await press(page, "list-make");
    await page.getByTestId("refusal").waitFor();
    await fine("list-refused");
    await page.keyboard.press("Escape");
    await page.getByTestId("refusal").waitFor({ state: "detached" });
    await page.getByTestId("ballots-empty").focus();
    await press(page, "ballots-empty");
    assert.equal(await focused(page), "ballots-choose");
    await page.keyboard.press("Enter");

    await page.getByTestId("tellers-task-list").focus();
    await next(page, "list", "open");
    await page.getByTestId("ballots-count").getByText("4").waitFor();
    await write(page, "open-poll", "/media/box/poll.json");
    assert.equal(await page.getByTestId("open-path").inputValue(), "/media/box/opening.json");
    await press(page, "shares-choose");
    await press(page, "share-3-out");
    assert.equal(await focused(page), "shares-choose");
    for (const share of [1, 2]) await write(page, `share-${share}`, `words of teller ${share}`);
    await fine("open-shares");
    await press(page, "open-now");
    await page.getByTestId("refusal").getByText("3 are needed").waitFor();
    await page.keyboard.press("Escape");
    await page.getByTestId("shares-choose").focus();
    await press(page, "shares-choose");
    await write(page, "share-3", "words of teller 3");
    await press(page, "open-now");
    await page.getByTestId("opening-counted").getByText("27").waitFor();
    assert.equal(await page.getByTestId("opening-refused").locator("tbody tr").count(), 2);
    assert.equal(await focused(page), "opening");
    assert.equal(await page.getByTestId("share-1").count(), 0, "no passphrase is left behind");
    await fine("open");

    await page.getByTestId("tellers-task-open").focus();
    await next(page, "open", "check");
    assert.equal(await page.getByTestId("check-poll").inputValue(), "/media/box/poll.json");
    assert.equal(await page.getByTestId("check-opening-file").inputValue(), "/media/box/opening.json");
    await write(page, "check-issued", "/media/box/issued-short.json");
    await press(page, "check-now");
    await page.getByTestId("refusal").getByText("26 tokens").waitFor();
    await fine("check-refused");
    await page.getByTestId("check-issued").fill("/media/box/issued.json");
    await page.getByTestId("check-now").click();
    await page.getByTestId("opening-said").waitFor();
    assert.equal(await page.getByTestId("opening-refused").locator("tbody tr").count(), 2);
    await page.getByTestId("check-opening-file").fill("/media/box/clean.json");
    await page.getByTestId("opening").waitFor({ state: "detached" });
    await page.getByTestId("check-now").click();
    await page.getByTestId("opening-refused-none").waitFor();
    await fine("check");

    await page.keyboard.press("Escape");
    await page.getByTestId("start-tellers").waitFor();
    assert.equal(await focused(page), "start-tellers");
    await page.keyboard.press("Enter");
    await press(page, "tellers-back");
    await page.getByTestId("start-tellers").waitFor();
    // What is dropped is taken for a plan again, and comes back to the start.
    await drop(page, "/x/payroll.csv");
    await page.getByTestId("import-cancel").waitFor();
    assert.deepEqual(faults, []);
    await close();
  });

for (const [size, options] of Object.entries({
  small: { width: 1024, height: 700 },
  "text-200": { width: 1024, height: 700, textSize: 32 },
}))
  test(`nothing of the tellers is cut off: ${size}`, async () => {
    const { page, faults, close } = await served.window(options);
    await page.getByTestId("start-tellers").click();
    for (const task of ["key", "list", "open", "check"]) {
      await page.getByTestId(`tellers-task-${task}`).click();
      if (task === "list") await page.getByTestId("ballots-choose").click();
      if (task === "list") await page.getByTestId("list-make").click();
      if (task === "open") await page.getByTestId("shares-choose").click();
      await picture(page, `tellers-${task}-${size}`);
      assert.deepEqual(await cutOff(page), [], task);
    }
    assert.deepEqual(faults, []);
    await close();
  });
