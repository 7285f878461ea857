/** What the palette offers, and what choosing it does: places of the window, actions, scenarios, and what was found. */
import { backend } from "../backend";
import type { FoundKind, FoundView, View } from "../bindings";
import { chapters, plan, type ChapterId } from "../plan.svelte";
import { parts } from "../shared/parts";
import { words } from "../shared/words";
import { notes } from "./notes.svelte";

export interface Entry {
  id: string;
  label: string;
  /** What tells it from others, in quiet ink. */
  detail: string;
  /** The key that does the same. */
  keys?: string;
  run: () => unknown;
}

/** Entries under a head. */
export interface Group {
  id: "chapters" | "actions" | "scenarios" | FoundKind;
  entries: Entry[];
}

/** Goes to a chapter as a click on it would, focus and all. */
type Go = (chapter: ChapterId) => Promise<void>;

const partWords = {
  firm: (id: string) => words(`firm-part-${id}`),
  proposal: (id: string) => words(`proposal-part-${id}`),
  viability: (id: string) => words(`viability-part-${id}`),
  bylaws: (id: string) => words(`bylaws-part-${id}`),
  review: (id: string) => words(`review-part-${id}`),
  report: (id: string) => words(`report-document-${id}`),
};

function partsOf(chapter: ChapterId, go: Go): Entry[] {
  if (!(chapter in parts)) return [];
  const one = chapter as keyof typeof parts;
  const turn = async (part: string) => {
    await go(chapter);
    plan.turn(part);
  };
  return parts[one].map((id) => ({
    id: `part-${chapter}-${id}`,
    label: partWords[one](id),
    detail: words(`shell-chapter-${chapter}`),
    run: () => turn(id),
  }));
}

/** The chapters, or with something typed the chapters and their parts. */
function places(go: Go, typed: boolean): Entry[] {
  return chapters.flatMap((id, at) => [
    {
      id: `chapter-${id}`,
      label: words(`shell-chapter-${id}`),
      detail: "",
      keys: words("find-key-chapter", { number: at + 1 }),
      run: () => go(id),
    },
    ...(typed ? partsOf(id, go) : []),
  ]);
}

async function importFiles() {
  await plan.offer(await backend.chooseFiles("payroll", ""));
}

async function keepCopy(view: View) {
  const [path] = await backend.chooseFiles("plan-to-write", view.path);
  if (path) await plan.moveToCopy(path);
}

function actions(view: View, go: Go): Entry[] {
  const action = (id: string, label: string, run: () => unknown, detail = ""): Entry => ({
    id: `action-${id}`,
    label,
    detail,
    run,
  });
  const undo = view.undo && action("undo", words("find-undo"), () => plan.undo(), view.undo);
  const redo = view.redo && action("redo", words("find-redo"), () => plan.redo(), view.redo);
  return [
    ...(undo ? [undo] : []),
    ...(redo ? [redo] : []),
    action("print", words("find-print"), () => go("report")),
    action("history", words("history-title"), () => (plan.panel = "history")),
    action("scenarios", words("scenarios-title"), () => (plan.panel = "scenarios")),
    action("settings", words("find-settings"), () => (plan.panel = "settings")),
    {
      ...action("problems", words("find-problems"), () => (plan.listing = true)),
      keys: words("key-problems"),
    },
    action("import", words("find-import"), importFiles),
    action(
      "note",
      words("find-note"),
      () => notes.show(plan.chapter),
      words(`shell-chapter-${plan.chapter}`),
    ),
    action("copy", words("keep-copy"), () => keepCopy(view)),
    action("window", words("find-window"), () => plan.openWindow(null)),
    action("close", words("shell-close"), () => plan.close()),
  ];
}

const scenarios = (view: View): Entry[] =>
  view.scenarios
    .filter(({ id }) => id !== view.scenario)
    .map(({ id, name, share }) => ({
      id: `scenario-${id}`,
      label: name,
      detail: `${share.text} ${share.mark}`.trim(),
      run: () => plan.showScenario(id),
    }));

/** Goes to what was found. */
async function visit({ kind, id, label }: FoundView, go: Go): Promise<void> {
  if (kind === "figure") {
    await plan.inspect(id);
    return;
  }
  await go(kind === "person" ? "firm" : kind === "rule" ? "bylaws" : "proposal");
  if (kind === "rule") plan.seek({ chapter: "bylaws", id, label }, "draft");
  else if (kind === "person") plan.seek({ chapter: "firm", id, label }, "people");
  else plan.seek({ chapter: "proposal", id, label }, kind === "cell" ? "cells" : "tasks");
}

const kinds = ["person", "cell", "task", "rule", "figure"] as const satisfies FoundKind[];

/** Returns what there is to choose for what is typed, each group that has something. */
export function groups(view: View, typed: string, found: FoundView[], go: Go): Group[] {
  const split = (text: string) => text.toLowerCase().split(/\s+/).filter(Boolean);
  const sought = split(typed);
  /** Places and actions are few: letters inside their words would only stand before what is sought in the plan. */
  const fits = ({ label, detail }: Entry) => {
    const all = split(`${label} ${detail}`);
    return sought.every((begin) => all.some((word) => word.startsWith(begin)));
  };
  /** What is called as it was typed comes before what only begins so. */
  const named = ({ label }: Entry) => label.toLowerCase() === typed.trim().toLowerCase();
  const near = places(go, sought.length > 0).filter(fits);
  const all: Group[] = [
    {
      id: "chapters",
      entries: near.toSorted((one, other) => Number(named(other)) - Number(named(one))),
    },
    { id: "actions", entries: actions(view, go).filter(fits) },
    { id: "scenarios", entries: scenarios(view).filter(fits) },
    ...kinds.map((kind) => ({
      id: kind,
      entries: found
        .filter((one) => one.kind === kind)
        .map((one) => ({
          id: `${kind}-${one.id}`,
          label: one.label,
          detail: one.detail,
          run: () => visit(one, go),
        })),
    })),
  ];
  return all.filter(({ entries }) => entries.length > 0);
}
