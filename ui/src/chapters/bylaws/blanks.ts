/** Which blank of a rule a run of its words stands for. */
import type { BlankView, RuleView, RunView } from "../../bindings";

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** Returns the blank behind each run of a rule that can be filled: a filled one by its value, an open one by its words, else the next still free. */
export function blanksOf(rule: RuleView, known: BlankView[]): Map<RunView, BlankView> {
  const free = known.filter((blank) => blank.clause === rule.clause);
  const runs = rule.paragraphs.flatMap((paragraph) => paragraph.runs);
  const found = new Map<RunView, BlankView>();
  for (const run of runs) {
    if (run.kind !== "blank" && run.kind !== "filled") continue;
    const blank =
      run.kind === "filled"
        ? free.find(({ value }) => value !== "" && run.text.includes(value))
        : (free.find(({ label, value }) => value === "" && same(label, run.text)) ??
          free.find(({ value }) => value === ""));
    if (!blank) continue;
    found.set(run, blank);
    free.splice(free.indexOf(blank), 1);
  }
  return found;
}
