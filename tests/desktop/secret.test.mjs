// A secret vote in the real window: tellers make their key, a voter asks, casts and finds their ballot; the rest by the command line.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { until, withWindow } from "./webdriver.mjs";

const folder = mkdtempSync(join(tmpdir(), "leveller-secret-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const at = (...names) => join(folder, ...names);
const plan = at("ours.leveller");
const leveller = (...args) => execFileSync(process.env.LEVELLER_CLI, args, { encoding: "utf8", cwd: folder });
const written = (name, text) => {
  writeFileSync(at(name), text);
  return at(name);
};

/** A day so many days from today, as the program reads days. */
const day = (from) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);

test("tellers make a key, a voter asks, casts and finds their own ballot", async () => {
  leveller("sample", plan);
  const question = "Does the treasurer leave the committee?";
  const days = { called: day(-20), opens: day(-1), closes: day(5) };
  const ask = { subject: "remove-from-board", question, ...days, openness: "secret" };
  leveller("review", "poll", plan, written("ask.json", JSON.stringify(ask)));
  leveller("review", "make", plan, "out", "--for", "P021", "--keys", "owner.levkey");
  const [file] = readdirSync(at("out"));
  const review = at("out", file);
  const reply = review.replace(/levreview$/, "levreply");

  await withWindow(async (window) => {
    await window.click("start-tellers");
    await until("the tellers’ screen", () => window.has("make-key"));
    await window.type("tellers-least", "2");
    await window.type("tellers-count", "2");
    for (const teller of [1, 2]) {
      await window.type(`teller-${teller}`, `teller ${teller} alone`);
      await window.type(`teller-${teller}-again`, `teller ${teller} alone`);
    }
    await window.type("tellers-folder", at("tellers"));
    await window.click("tellers-make");
    await until("the key", () => window.has("tellers-made"));
    await window.picture("tellers-made");
    await window.press("Escape");

    // The plan learns by a reply which key the voter signs with.
    await window.drop(review);
    await until("the review file", () => window.has("reading-firm"));
    await window.click("part-rules");
    await window.click("rule-object");
    await window.type("say-text", "Too far for nights.");
    await window.type("say-change", "Open it in the evening.");
    await window.click("say-keep");
    await window.click("part-reply");
    await window.click("reply-write");
    await until("the reply", async () => existsSync(reply) && (await window.has("reply-written")));
    leveller("review", "merge", plan, reply);
    const owner = written("owner.txt", "the owner alone\n");
    const registry = ["registry", "--passphrase-file", owner, "--keys", "owner.levkey"];
    const [digits] = leveller("ballot", "poll", plan, "1", "tellers/tellers.json", ...registry).split("\n");

    await window.click("part-votes");
    await window.type("secret-file", at("registry", "poll.json"));
    await window.type("secret-own", "seven green doors");
    await window.type("secret-own-again", "seven green doors");
    const request = await window.value("secret-request-path");
    await window.click("secret-ask-now");
    await until("the digits", () => window.has("secret-digits"));
    const shown = await window.text("secret-digits");
    assert.equal(shown.replaceAll(/\s/g, ""), digits.replaceAll(/\s/g, ""), "the digits of the wall");
    leveller("ballot", "issue", "registry", request, "--passphrase-file", owner);

    await window.type("secret-token", at("registry", "token-P021.json"));
    await window.tabTo("secret-cast-own");
    await window.press(..."seven green doors");
    const ballot = await window.value("secret-ballot-path");
    await window.tabTo("ballot-vote-for");
    await window.press("Space");
    await window.tabTo("ballot-keep");
    await window.press("Enter");
    await until("the ballot", () => window.has("secret-hash"));
    await window.picture("secret-made");
    assert.equal(leveller("ballot", "list", ballot).trim(), await window.text("secret-hash"));

    const shares = [1, 2].flatMap((teller) => {
      const words = written(`t${teller}.txt`, `teller ${teller} alone\n`);
      return ["--share", `tellers/teller-${teller}.levshare`, "--passphrase-file", words];
    });
    copyFileSync(at("registry", "poll.json"), at("poll.json"));
    leveller("ballot", "open", "poll.json", "opening.json", ballot, ...shares);
    await window.tabTo("secret-opening");
    await window.press(...at("opening.json"));
    await window.tabTo("secret-find-own");
    await window.press(..."seven green doors");
    await window.tabTo("secret-find-now");
    await window.press("Enter");
    await until("the voter’s own ballot", () => window.has("secret-found"));
    await window.picture("secret-found");
  });

  leveller("ballot", "take", plan, "1", "registry", "opening.json");
  leveller("review", "tally", plan, "1", "--on", day(6), "--record", "record.json");
  const record = JSON.parse(readFileSync(at("record.json"), "utf8"));
  assert.equal(record.issued, 1);
  assert.deepEqual(record.result.counted.counted, 1);
  assert.equal(record.result.count.for, 1);
});
