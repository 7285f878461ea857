/** What is struck and what is added between two texts: line by line, and word by word where a line is reworded. */

export interface Run {
  kind: "same" | "struck" | "added";
  text: string;
}
/** A line as its runs, in the order they are read. */
export type Line = Run[];

/** Two lists whose lengths multiply to more are not compared: the window has to stay quick. */
const most = 4_000_000;
/** Of the letters of a line, the part that must stay for it to be the same line reworded. */
const enough = 0.4;

interface Step {
  kind: Run["kind"];
  before: string;
  after: string;
}

/** Walks the longest sequence two lists share. Between what is shared, all that is struck comes before all that is added. */
function walk(before: string[], after: string[]): Step[] {
  const same = (at: number, to: number) => before[at]?.trimEnd() === after[to]?.trimEnd();
  const all = (kind: "struck" | "added", texts: string[]): Step[] =>
    texts.map((text) => ({ kind, before: text, after: text }));
  if (before.length * after.length > most) return [...all("struck", before), ...all("added", after)];
  const width = after.length + 1;
  const shared = new Uint32Array((before.length + 1) * width);
  const longest = (at: number, to: number) => shared[at * width + to] ?? 0;
  for (let at = before.length - 1; at >= 0; at -= 1)
    for (let to = after.length - 1; to >= 0; to -= 1)
      shared[at * width + to] = same(at, to)
        ? longest(at + 1, to + 1) + 1
        : Math.max(longest(at + 1, to), longest(at, to + 1));
  const steps: Step[] = [];
  let struck: string[] = [];
  let added: string[] = [];
  const settle = () => {
    steps.push(...all("struck", struck), ...all("added", added));
    struck = [];
    added = [];
  };
  let [at, to] = [0, 0];
  while (at < before.length || to < after.length) {
    if (at < before.length && to < after.length && same(at, to)) {
      settle();
      steps.push({ kind: "same", before: before[at] ?? "", after: after[to] ?? "" });
      at += 1;
      to += 1;
    } else if (to >= after.length || (at < before.length && longest(at + 1, to) >= longest(at, to + 1))) {
      struck.push(before[at] ?? "");
      at += 1;
    } else {
      added.push(after[to] ?? "");
      to += 1;
    }
  }
  settle();
  return steps;
}

/** Returns a line reworded, as runs of words. */
function reworded(before: string, after: string): Line {
  const wordsOf = (text: string) => text.match(/\S+\s*/g) ?? [];
  const runs: Line = [];
  for (const { kind, after: text } of walk(wordsOf(before), wordsOf(after))) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += text;
    else runs.push({ kind, text });
  }
  return runs;
}

const letters = (line: Line, kind: Run["kind"]) =>
  line.filter((run) => run.kind === kind).reduce((sum, { text }) => sum + text.replace(/\s/g, "").length, 0);

/** Returns the lines of both texts, with what is struck and added marked. */
export function difference(before: string, after: string): Line[] {
  const linesOf = (text: string) => text.split("\n").filter((line) => line.trim());
  const lines: Line[] = [];
  let struck: string[] = [];
  let added: string[] = [];
  const settle = () => {
    for (const [at, text] of struck.entries()) {
      const other = added[at];
      const line = other === undefined ? [] : reworded(text, other);
      const kept = letters(line, "same");
      const whole = kept + Math.max(letters(line, "struck"), letters(line, "added"));
      if (other !== undefined && kept >= enough * whole) lines.push(line);
      else {
        lines.push([{ kind: "struck", text }]);
        if (other !== undefined) lines.push([{ kind: "added", text: other }]);
      }
    }
    lines.push(...added.slice(struck.length).map((text): Line => [{ kind: "added", text }]));
    struck = [];
    added = [];
  };
  for (const { kind, before: was, after: is } of walk(linesOf(before), linesOf(after))) {
    if (kind === "struck") struck.push(was);
    else if (kind === "added") added.push(is);
    else {
      settle();
      lines.push([{ kind, text: is }]);
    }
  }
  settle();
  return lines;
}
