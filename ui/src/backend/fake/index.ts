/**
 * A backend without a program behind it, for browser and unit tests. It answers from recorded views
 * (the JSON files beside it, each of a type of the contract) and keeps just enough state to be walked
 * through: decisions, undo and redo, scenarios. Words in a path choose what goes wrong: `problems` gives a
 * look with problems, `broken`, `newer`, `taken` and `nowhere` are refused. Settled under the law of another
 * country, the plan is what `abroad.ts` makes of it.
 */
import type {
  DealView,
  DocumentId,
  Decision,
  DecisionRequest,
  ExplanationView,
  ImportLook,
  NewPlanRequest,
  OperationView,
  PageView,
  PagesView,
  PeopleWindow,
  Refusal,
  Rota,
  RotaView,
  CompareView,
  DecidedView,
  SavingsDetail,
  SlidView,
  TasksWindow,
  View,
} from "../../bindings";
import type { Backend, Result } from "..";
import { abroad, long, marked, withOwn } from "./abroad";
import { isOfCash, withCash } from "./cash";
import dealBareJson from "./deal-bare.json";
import { withFunding } from "./deal";
import { elsewhere, explained } from "./explained";
import explanationsJson from "./explanations.json";
import * as firm from "./firm";
import { found } from "./found";
import historyJson from "./history.json";
import lookJson from "./look.json";
import lookAgainJson from "./look-again.json";
import lookGuessedJson from "./look-guessed.json";
import lookProblemsJson from "./look-problems.json";
import lookSaidJson from "./look-said.json";
import pagesJson from "./pages.json";
import peopleJson from "./people.json";
import { after, cellsRefused, windowOf, withCells, withHolders, withNewcomer, type Kept } from "./proposal";
import { readingCommands } from "./reading";
import { recentCommands } from "./recent";
import refusalsJson from "./refusals.json";
import reviewExplanationsJson from "./review-explanations.json";
import { beginReview, keepReview, reviewAt, reviewCommands, takenUp } from "./review";
import { secretCommands } from "./secret";
import rotaJson from "./rota.json";
import comparedJson from "./compared.json";
import decidedJson from "./decided.json";
import slidJson from "./slid.json";
import savingsDetailJson from "./savings-detail.json";
import tasksJson from "./tasks.json";
import viewJson from "./view.json";
import triedJson from "./view-tried.json";

const recorded = {
  view: viewJson as unknown as View,
  tried: triedJson as unknown as View,
  look: lookJson as ImportLook,
  dealBare: dealBareJson as unknown as DealView,
  lookAgain: lookAgainJson as ImportLook,
  lookGuessed: lookGuessedJson as ImportLook,
  lookProblems: lookProblemsJson as ImportLook,
  lookSaid: lookSaidJson as ImportLook,
  people: peopleJson as PeopleWindow,
  history: historyJson as OperationView[],
  pages: pagesJson as Record<DocumentId, { pages: PagesView; next: PageView[] }>,
  explanations: { ...explanationsJson, ...reviewExplanationsJson } as Record<string, ExplanationView>,
  refusals: refusalsJson as Record<string, Refusal>,
  rota: rotaJson as RotaView,
  savingsDetail: savingsDetailJson as SavingsDetail,
  slid: slidJson as SlidView,
  compared: comparedJson as CompareView,
  decided: decidedJson as DecidedView[],
  tasks: tasksJson as TasksWindow,
};

const ok = <T>(data: T): Promise<Result<T, Refusal>> => Promise.resolve({ status: "ok", data });
const refuse = <T>(code: string): Promise<Result<T, Refusal>> => {
  const error = recorded.refusals[code] ?? { code, message: code, remedy: code, problems: [] };
  return Promise.resolve({ status: "error", error });
};

/** A state of the plan: its view, and the ledger and the rotas that are asked for beside it. */
interface State {
  view: View;
  tasks: TasksWindow["rows"];
  rotas: Rota[];
  /** Everybody, as corrected and lined up by now. */
  staff: firm.Staff;
}
const first: State = {
  view: recorded.view,
  tasks: recorded.tasks.rows,
  rotas: recorded.rota.settings,
  staff: firm.staffOf(recorded.people.rows),
};
let { view, tasks, rotas, staff } = first;
/** What operations are called, by their numbers. */
let named: Record<string, string> = {};
const history = (): OperationView[] =>
  recorded.history.map((one) => ({ ...one, name: named[one.id] || null }));
let undone: State[] = [];
let done: State[] = [];
let count = 100;
/** Most characters a name may have. */
const LONGEST_NAME = 80;
/** Milliseconds a search takes that nobody stops. */
const searching = 1500;
let stop: () => void = () => undefined;
/** What is under way; empty for nothing. */
let working = "";

/** Returns the view with a blank filled. */
function withBlank(
  from: View,
  { clause, blank, value, kept }: Extract<Decision, { decision: "blank" }>,
): View {
  if (!from.bylaws) return from;
  const address = `${clause}.${blank}`;
  const plan = from.bylaws.blanks.find((one) => one.clause === clause && one.blank === blank)?.plan;
  const shown = value || plan || "";
  const rules = from.bylaws.rules.map((rule) => ({
    ...rule,
    paragraphs: rule.paragraphs.map((paragraph) => ({
      ...paragraph,
      runs: paragraph.runs.map((run) =>
        run.blank === address ? { kind: "filled", text: shown, blank: address } : run,
      ),
    })),
  }));
  const blanks = from.bylaws.blanks.map((one) =>
    one.clause === clause && one.blank === blank
      ? {
          ...one,
          said: value,
          shown,
          origin: value ? "said" : "plan",
          moved: !!one.plan && shown !== one.plan && !kept,
          kept: kept?.reason ?? "",
        }
      : one,
  );
  return { ...from, bylaws: { ...from.bylaws, rules, blanks } };
}

/** Whether a view is under the law of another country than the one recorded. */
const isAbroad = (of: View) => !of.jurisdiction.startsWith(recorded.view.jurisdiction);

/** Returns a state with another proposal and ledger. */
const keeping = ({ proposal, tasks, rotas }: Kept): State => ({
  view: { ...view, proposal },
  tasks,
  rotas,
  staff,
});
/** Returns what is kept now. */
const keptNow = (): Kept => ({ proposal: view.proposal, tasks, rotas });

function applied(decision: Decision): State {
  const same: State = { view, tasks, rotas, staff };
  if (isOfCash(decision)) return { ...same, view: withCash(view, decision, recorded.view.viability.cash) };
  if (decision.decision === "corrected")
    return { ...same, staff: firm.withCorrections(staff, decision.posts) };
  if (decision.decision === "funding") {
    const told = [recorded.view.viability.deal, recorded.dealBare];
    return { ...same, view: withFunding(view, decision, told) };
  }
  const answered =
    decision.decision === "answer" ? [decision.key] : decision.decision === "answers" ? decision.keys : [];
  const mended = view.problems.filter(
    ({ answers, fixes, key }) =>
      !(answers.length > 0 && answered.includes(key ?? "")) &&
      !fixes.some((fix) => JSON.stringify(fix.decision) === JSON.stringify(decision)),
  );
  const lined =
    decision.decision === "reports-to" ? firm.withLine(staff, decision.key, decision.manager) : staff;
  if (mended.length < view.problems.length || lined !== staff)
    return { ...same, view: { ...view, problems: mended }, staff: lined };
  if (decision.decision === "own-figure") return { ...same, view: withOwn(view, decision) };
  if (decision.decision === "employment-allowance") {
    const { before, after: afterwards } = decision;
    const allowance = { before, after: afterwards, excluded: false };
    return { ...same, view: { ...view, firm: { ...view.firm, allowance } } };
  }
  if (decision.decision === "blank") return { ...same, view: withBlank(view, decision) };
  if (decision.decision === "pay-policy") {
    const { policy, pay } = recorded.tried.proposal;
    const proposal = { ...view.proposal, policy, pay, pay_policy: decision };
    return { ...same, view: { ...view, savings: recorded.tried.savings, proposal } };
  }
  return keeping(after(keptNow(), decision));
}

/** Makes a state the newest, with the sentence an undo of it would carry. */
function record(next: View | State, sentence: string): Promise<Result<View, Refusal>> {
  const state = "tasks" in next ? next : { view: next, tasks, rotas, staff };
  const review = reviewAt(done.length);
  done = [...done, { view, tasks, rotas, staff }];
  keepReview(done.length, review);
  undone = [];
  view = { ...state.view, operation: String(++count), undo: sentence, redo: null, author: view.author };
  ({ tasks, rotas, staff } = state);
  return ok(view);
}

function open(path = first.view.path): Promise<Result<View, Refusal>> {
  ({ view, tasks, rotas, staff } = first);
  view = { ...view, path };
  // A view that no program makes, so that a part of the window cannot be drawn.
  if (path.includes("broken")) view = { ...view, viability: {} as View["viability"] };
  if (path.includes("newcomer")) view = { ...view, proposal: withNewcomer(view.proposal) };
  named = {};
  done = [];
  undone = [];
  beginReview();
  return ok(view);
}

const sentence = (decision: Decision) =>
  decision.decision === "move-to-cell" ? `${decision.key} → ${decision.cell}` : decision.decision;

/** Does some work that takes long; returns whether it was stopped. */
async function stoppedAt(what: string): Promise<boolean> {
  working = what;
  const stopped = await new Promise<boolean>((end) => {
    stop = () => end(true);
    setTimeout(() => end(false), searching);
  });
  working = "";
  return stopped;
}

/** Takes long over a plan with `slow` in its name; returns whether it was stopped. */
const slow = async (what: string) => view.path.includes("slow") && (await stoppedAt(what));

/** Writes what is printed: a long while on a slow disk, and not at all where there is no such folder. */
async function written(path: string): Promise<Result<string, Refusal>> {
  if (path.includes("nowhere")) return refuse("file-unwritable");
  if (path.includes("slow") && (await stoppedAt("setting"))) return refuse("stopped");
  return ok(path);
}

const has = (paths: string[], word: string) => paths.some((path) => path.includes(word));

/** Returns the firm of a payroll: `problems` in its name puts faults into the lines, `people-500` makes it as large. */
function firmOf(payroll: string[]): firm.Staff {
  const people = /people-(\d+)/.exec(payroll.join())?.[1];
  const { staff: recordedStaff } = first;
  if (people) return firm.many(recordedStaff, Number(people));
  return has(payroll, "problems") ? firm.troubled(recordedStaff) : recordedStaff;
}

export const fake: Backend = {
  ...recentCommands,
  speak: () => ok(null),
  openWindow: (path) => (path?.includes("newer") ? refuse("plan-newer") : ok(null)),
  chooseFiles: (purpose, suggestion) => {
    const chosen = {
      payroll: ["/home/owner/Calder_Wray_Payroll_2026-10.csv", "/home/owner/staff_list_oct.csv"],
      "plan-to-open": ["/home/owner/Documents/calder-wray.leveller"],
      "plan-to-write": [suggestion.replace(/(\.leveller)?$/, "-chosen.leveller")],
      "pdf-to-write": [suggestion.replace(/(\.pdf)?$/, "-chosen.pdf")],
      "profile-to-write": [suggestion.replace(/(\.toml)?$/, "-chosen.toml")],
      "logo-to-read": ["/home/owner/Pictures/tern-and-tide.png"],
      "articles-to-read": ["/home/owner/Documents/draft-rules-returned.docx"],
      "house-to-read": ["/home/owner/Documents/tern-and-tide.json"],
      "house-to-write": [suggestion.replace(/(\.json)?$/, "-chosen.json")],
      "calendar-to-write": [suggestion.replace(/(\.ics)?$/, "-chosen.ics")],
      "review-to-open": ["/home/owner/Downloads/Review, P023.levreview"],
      "reply-to-write": [suggestion.replace(/(\.levreply)?$/, "-chosen.levreply")],
      "replies-to-read": [
        "/home/owner/Downloads/Reply, P021.levreply",
        "/home/owner/Downloads/Reply, P022.levreply",
      ],
      "record-to-write": [suggestion.replace(/(\.json)?$/, "-chosen.json")],
      "vote-file-to-read": [`/home/owner/Documents/Vote/${suggestion.split("/").at(-1) || "poll.json"}`],
      "vote-file-to-write": [suggestion.replace(/(\.json)?$/, "-chosen.json")],
      "token-requests-to-read": ["P021", "P022", "P023, twice"].map(
        (key) => `/home/owner/Downloads/Request for vote 1, ${key}.json`,
      ),
      "ballot-to-write": [suggestion.replace(/(\.levballot)?$/, "-chosen.levballot")],
      "ballots-to-read": [1, 2, 3, 4].map((at) => `/media/box/Ballot for vote 1 (${at}).levballot`),
      "shares-to-read": [1, 2, 3].map((at) => `/media/stick/teller-${at}.levshare`),
      folder: ["/home/owner/Documents/To hand out"],
    };
    return Promise.resolve(chosen[purpose]);
  },
  sortFiles: (paths) => {
    const role = (path: string) =>
      path.includes("staff") ? "lines" : path.includes("balance") ? "books" : "payroll";
    const of = (wanted: string) => paths.filter((path) => role(path) === wanted);
    return ok({
      payroll: of("payroll"),
      lines: of("lines"),
      books: of("books"),
      corrections: [],
      learned: [],
    });
  },
  saveProfile: (_files, path) => ok(path),
  lookAgain: (_scenario, { payroll }) =>
    has(payroll, "broken") ? refuse("import-unusable") : ok(recorded.lookAgain),
  look: async (request: NewPlanRequest) => {
    const { payroll, corrections } = request.files;
    if (has(payroll, "large")) {
      if (await stoppedAt("rows")) return refuse("stopped");
    }
    if (has(payroll, "broken") || payroll.length === 0) return refuse("import-unusable");
    const guessed = corrections.length > 0 ? recorded.lookSaid : recorded.lookGuessed;
    const look = has(payroll, "guess")
      ? guessed
      : has(payroll, "problems")
        ? recorded.lookProblems
        : recorded.look;
    const { name, plan, currency } = request;
    return ok({
      ...look,
      name: name || look.name,
      plan: plan || look.plan,
      currency: currency || look.currency,
    });
  },
  createPlan: (request) => {
    if (request.plan.includes("taken")) return refuse("plan-exists");
    void open(request.plan);
    // What is wrong with the files is wrong in the plan.
    if (has(request.files.payroll, "problems"))
      view = { ...view, problems: [...recorded.lookProblems.problems, ...view.problems] };
    staff = firmOf(request.files.payroll);
    view = { ...view, proposal: firm.cellsOf(view.proposal, staff.rows.length) };
    return ok(view);
  },
  openSample: () => open(),
  openPlan: (path) => (path.includes("newer") ? refuse("plan-newer") : open(path)),
  /** A plan of two windows was changed in the other one. */
  catchUp: () =>
    view.path.includes("two-windows") && done.length === 0 ? record(view, "elsewhere") : ok(null),
  moveToCopy: (_scenario, path) => {
    view = { ...view, path };
    return ok(view);
  },
  closePlan: () => Promise.resolve(),
  showScenario: (scenario) => {
    view = { ...view, scenario };
    return ok(view);
  },
  people: (request) => {
    const shown = firm.peopleOf(staff, request);
    return ok(isAbroad(view) ? marked(shown) : shown);
  },
  chart: (_scenario, from, layers) => ok(firm.chartOf(staff, from, layers)),
  preview: async ({ decision }: DecisionRequest) =>
    (await slow("figures")) ? refuse("stopped") : ok(applied(decision).view),
  decide: ({ decision, based_on }: DecisionRequest) => {
    if (based_on !== view.operation) return refuse("decision-stale");
    if (view.path.includes("removed")) return refuse("plan-removed");
    const refusal = decision.decision === "corrected" && firm.correctionRefused(decision.posts);
    if (refusal) return Promise.resolve({ status: "error", error: refusal });
    const answer = record(applied(decision), sentence(decision));
    keepReview(done.length, takenUp(reviewAt(done.length), decision));
    return answer;
  },
  tasks: (request) => ok(windowOf(tasks, request)),
  compare: async () => ((await slow("figures")) ? refuse("stopped") : ok(recorded.compared)),
  decided: () => ok(recorded.decided),
  slide: () => ok(recorded.slid),
  savingsDetail: () => ok(recorded.savingsDetail),
  rota: (_scenario, cell) => ok({ ...recorded.rota, settings: rotas.filter((one) => one.cell === cell) }),
  writeRota: (_scenario, _cell, _weeks, path) =>
    path.includes("nowhere") ? refuse("file-unwritable") : ok(path),
  proposeCells: async ({ min, max }) => {
    const refusal = cellsRefused(min);
    if (refusal) return { status: "error", error: refusal };
    await new Promise<void>((end) => {
      stop = end;
      setTimeout(end, searching);
    });
    return record(keeping(withCells(keptNow(), min, max)), "cells");
  },
  proposeHolders: () => record(keeping(withHolders(keptNow())), "task-holders"),
  stopWork: () => Promise.resolve(stop()),
  working: () => Promise.resolve(working ? { percent: 62, what: working, file: "" } : null),
  undo: () => {
    const before = done.at(-1);
    if (!before) return refuse("nothing-to-undo");
    done = done.slice(0, -1);
    undone = [...undone, { view, tasks, rotas, staff }];
    view = { ...before.view, operation: String(++count), redo: view.undo, author: view.author };
    ({ tasks, rotas, staff } = before);
    return ok(view);
  },
  redo: () => {
    const next = undone.at(-1);
    if (!next) return refuse("nothing-to-redo");
    undone = undone.slice(0, -1);
    done = [...done, { view, tasks, rotas, staff }];
    const { author } = view;
    view = { ...next.view, operation: String(++count), redo: undone.at(-1)?.view.undo ?? null, author };
    ({ tasks, rotas, staff } = next);
    return ok(view);
  },
  restore: (_scenario, operation) => record(recorded.view, operation),
  history: () => ok(history()),
  namePoint: (operation, name) => {
    named = { ...named, [operation]: name.trim() };
    return ok(history());
  },
  search: (_scenario, text) =>
    ok(found(text, { view, people: staff.rows, tasks, explanations: recorded.explanations })),
  nestScenario: (scenario, name) => {
    const source = view.scenarios.find((one) => one.id === scenario);
    if (!source) return refuse("scenario-unknown");
    const nested = { ...source, id: `nested-${++count}`, name, parent: scenario };
    return record({ ...view, scenarios: [...view.scenarios, nested], scenario: nested.id }, name);
  },
  copyScenario: (scenario, name) => {
    const source = view.scenarios.find((one) => one.id === scenario);
    if (!source) return refuse("scenario-unknown");
    const copy = { ...source, id: `copy-${++count}`, name };
    return record({ ...view, scenarios: [...view.scenarios, copy], scenario: copy.id }, name);
  },
  renameScenario: (scenario, name) => {
    const scenarios = view.scenarios.map((one) => (one.id === scenario ? { ...one, name } : one));
    return record({ ...view, scenarios }, name);
  },
  removeScenario: (scenario) => {
    const scenarios = view.scenarios.filter((one) => one.id !== scenario);
    const [first] = scenarios;
    return first ? record({ ...view, scenarios, scenario: first.id }, scenario) : refuse("scenario-last");
  },
  importFiles: (_scenario, { payroll, lines, books }) =>
    has([...payroll, ...lines, ...books], "broken")
      ? refuse("import-unusable")
      : record(view, payroll.join()),
  settle: (_scenario, { name, jurisdiction }) => {
    const settled = { ...view, name: name || view.name, jurisdiction: jurisdiction || view.jurisdiction };
    return record(isAbroad(settled) ? abroad(settled) : settled, name);
  },
  sign: (_scenario, name) => {
    if ([...name.trim()].length > LONGEST_NAME) return refuse("author-too-long");
    view = { ...view, author: name.trim() || null };
    return ok(view);
  },
  explain: (scenario, address) => {
    const known = explained(address, { ...recorded, view, chart: firm.chartOf(staff, null, 99) });
    if (!known) return refuse("figure-unknown");
    if (scenario !== view.scenario) return ok(elsewhere(known, scenario, view, recorded.compared));
    return ok(isAbroad(view) ? long(known) : known);
  },
  pages: async ({ document, edition }) => {
    if (await slow("setting")) return refuse("stopped");
    const { pages } = recorded.pages[document];
    const redacted = pages.path.replace(/[^/]*, /, "Redacted, ");
    return ok(edition === "full" ? pages : { ...pages, path: redacted });
  },
  // A few pages are recorded: the others look like the last of them.
  page: ({ document }, number) => {
    const { pages, next } = recorded.pages[document];
    return ok((number === 1 ? pages.first : (next[number - 2] ?? next.at(-1))) ?? null);
  },
  print: (_request, path) => written(path),
  redline: (_request, _against, path) => written(path),
  // The first rule, with a word that came and one that went.
  redlined: () => {
    const rules = view.bylaws?.rules.slice(0, 2) ?? [];
    const run = (kind: string, text: string) => ({ kind, text, blank: "" });
    const lines = rules.flatMap(({ number, title }, at) => [
      { level: 1, number, runs: [run("text", title)], changed: false },
      at === 0
        ? {
            level: 2,
            number: `${number}.1`,
            runs: [run("text", "The cooperative "), run("deleted", "may"), run("inserted", "must")],
            changed: true,
          }
        : { level: 2, number: `${number}.1`, runs: [run("text", "As before.")], changed: false },
    ]);
    return ok({ since: "operation 1", changed: 1, lines });
  },
  // A draft with one rule changed by somebody invented.
  returned: () => {
    const rule = view.bylaws?.rules[0];
    if (!rule) return ok([]);
    const run = (kind: string, text: string) => ({ kind, text, blank: "" });
    const paragraphs = [[run("text", "The cooperative "), run("deleted", "may"), run("inserted", "must")]];
    const { clause, title, written: worded } = rule;
    return ok([
      { clause, rule: title, by: "Rosa Lind", paragraphs, worded, reason: "as proposed by Rosa Lind" },
    ]);
  },
  exportTables: (_edition, _scenario, _format, path) => written(path),
  chooseParts: (_scenario, parts) => {
    const all = view.prints.parts;
    const chosen = parts.flatMap((id) => all.filter((part) => part.id === id));
    const rest = all.filter((part) => !parts.includes(part.id));
    const required = rest.filter((part) => part.required);
    const printed = [...chosen, ...required].map((part) => ({ ...part, printed: true }));
    const others = rest.filter((part) => !part.required).map((part) => ({ ...part, printed: false }));
    return record({ ...view, prints: { ...view.prints, parts: [...printed, ...others] } }, "parts");
  },
  setHouse: (_scenario, request) => {
    if (request && /^#e/i.test(request.accent)) return refuse("house-accent-pale");
    const logo = request?.logo === null ? (view.prints.house?.logo ?? false) : !!request?.logo;
    const house = request && { ...request, logo };
    return record({ ...view, prints: { ...view.prints, house } }, "house");
  },
  readHouse: () => {
    const house = { name: "Tern & Tide Advisers", accent: "#1a5276", disclaimer: "No advice.", logo: true };
    return record({ ...view, prints: { ...view.prints, house } }, "house");
  },
  saveHouse: (path) => ok(path),
  ...reviewCommands({ depth: () => done.length, view: () => view, record, slow }),
  ...readingCommands,
  ...secretCommands,
  onDrop: (handler) => {
    const drop = (event: Event) => handler((event as CustomEvent<string[]>).detail);
    window.addEventListener("fake-drop", drop);
    return () => window.removeEventListener("fake-drop", drop);
  },
};
