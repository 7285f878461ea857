// The worker's way in the real window, by keyboard alone: a review file read, objected to, voted on and replied to.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { until, withWindow } from "./webdriver.mjs";

const folder = mkdtempSync(join(tmpdir(), "leveller-worker-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const plan = join(folder, "ours.leveller");
const leveller = (...args) => execFileSync(process.env.LEVELLER_CLI, args, { encoding: "utf8", cwd: folder });

/** A day so many days from today, as the program reads days. */
const day = (from) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);

test("a worker reads, objects, votes and replies by keyboard alone", async () => {
  leveller("sample", plan);
  const ask = join(folder, "ask.json");
  const question = "Do we adopt the draft rules?";
  const days = { called: day(-20), opens: day(-1), closes: day(5) };
  writeFileSync(ask, JSON.stringify({ subject: "adopt-rules", question, ...days, openness: "confidential" }));
  leveller("review", "poll", plan, ask);
  const made = ["--for", "P021", "--open", "productivity", "--keys", "owner.levkey"];
  leveller("review", "make", plan, "out", ...made);
  const [file] = readdirSync(join(folder, "out"));
  const reply = join(folder, "out", file.replace(/levreview$/, "levreply"));

  await withWindow(
    async (window) => {
      const press = (id, key = "Enter") => window.tabAndPress(id, key);
      const type = (text) => window.press(...text);
      await until("the review file", () => window.has("reading-firm"));
      await window.picture("reading-mine");
      await press("mine-0-after");
      await until("why", () => window.has("why-formula"));
      await press("why-close");

      await press("part-rules");
      await press("rule-object");
      await until("the words of an objection", () => window.has("say-text"));
      await window.tabTo("say-text");
      await type("Too far for nights.");
      await window.tabTo("say-change");
      await type("Open it in the evening.");
      await press("say-keep");
      await until("the objection kept", async () =>
        (await window.text("reading-kept")).startsWith("1 thing"),
      );
      await window.picture("reading-rules");

      await press("part-votes");
      await until("the vote", () => window.has("poll-1"));
      await press("ballot-stand-consent", "Space");
      await press("ballot-vote-for", "Space");
      await press("ballot-keep");
      await until("the vote kept", async () => (await window.text("reading-kept")).startsWith("2 thing"));
      await window.picture("reading-votes");

      await press("part-reply");
      await press("reply-write");
      await until("the reply", async () => existsSync(reply) && (await window.has("reply-written")));
      await window.picture("reading-reply");
    },
    { args: [join(folder, "out", file)] },
  );

  const merged = JSON.parse(leveller("review", "merge", plan, reply, "--json"));
  assert.deepEqual(merged.left_out, []);
  const [objection, ballot] = merged.said.map(({ said }) => said);
  assert.equal(objection.change, "Open it in the evening.");
  assert.deepEqual(ballot.choice, { choice: "consensus", stand: { stand: "consent" }, vote: "for" });
  assert.match(leveller("review", "poll", plan), /\t1\/42/);
});
