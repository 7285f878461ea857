/**
 * The open plan as the window knows it: the last view, the chapter shown, what is under way, what was
 * refused, and the figure being asked about. Every screen reads it; every change goes through it.
 */
import { untrack } from "svelte";
import { backend, type Result } from "./backend";
import type {
  AskRequest,
  BallotChoice,
  Decision,
  ExplanationView,
  FileRoles,
  FilesDone,
  HouseRequest,
  MakeRequest,
  NewPlanRequest,
  Part,
  Refusal,
  RollChange,
  Ruling,
  SettingsRequest,
  View,
} from "./bindings";
import { reading } from "./reading/reading.svelte";
import { keepPlace, placeOf } from "./shared/memory";

/** The chapters in the order of the story. */
export const chapters = [
  "firm",
  "diagnosis",
  "proposal",
  "savings",
  "viability",
  "bylaws",
  "review",
  "report",
] as const;
export type ChapterId = (typeof chapters)[number];

/** Panels that float over the frame; one at a time. */
export type PanelId = "scenarios" | "history" | "settings" | "find" | "";

/** Something that was looked for and is to be brought into sight: by its key, name or id, and what it is called. */
export interface Wanted {
  chapter: ChapterId;
  id: string;
  label: string;
}

/** Where something was done: the chapter, and the part of it that was shown; empty for the first. */
interface Place {
  chapter: ChapterId;
  part: string;
}

class Plan {
  /** The view every screen is drawn from; none on the start screen. */
  view = $state.raw<View | null>(null);
  chapter = $state<ChapterId>("firm");
  /** Which part of a chapter is shown, where it has parts and one was chosen. */
  parts = $state.raw<Partial<Record<ChapterId, string>>>({});
  /** What a chapter is to bring into sight; the part that does clears it. */
  wanted = $state.raw<Wanted | null>(null);
  /** Clause of the rule that is read in the draft rules; empty for the first. */
  clause = $state("");
  /** Id of the words for the work under way; empty when there is none. */
  busy = $state("");
  /** How many answers are on their way while nothing is shut. */
  asking = $state(0);
  refusal = $state.raw<Refusal | null>(null);
  /** Figures asked about, each from the one before; the last is shown. */
  trail = $state.raw<ExplanationView[]>([]);
  /** The scenario they are of. */
  asked = $state("");
  inspecting = $state(false);
  /** Whether the inspector stays open when another screen is shown. */
  stays = $state(false);
  listing = $state(false);
  panel = $state<PanelId>("");
  /** Files that were dropped or chosen and wait to be taken in. */
  offered = $state.raw<FileRoles | null>(null);
  /** What was done with the replies that were taken in last; none before. */
  taken = $state.raw<FilesDone | null>(null);
  /** Whether the view is as another window left the plan, until something is done here. */
  caughtUp = $state(false);

  /** Where the operations of each scenario were done, and undone, latest last. */
  #done = new Map<string, Place[]>();
  #undone = new Map<string, Place[]>();

  get scenario(): string {
    return this.view?.scenario ?? "";
  }

  /** The figure the inspector shows. */
  get explained(): ExplanationView | null {
    return this.trail.at(-1) ?? null;
  }

  /** Runs work the window waits for, with words for it; a refusal is kept to be shown. */
  async work<T>(wording: string, ask: () => Promise<Result<T, Refusal>>): Promise<T | null> {
    if (this.busy) return null;
    this.busy = wording;
    this.refusal = null;
    this.caughtUp = false;
    try {
      const answer = await ask();
      if (answer.status === "ok") return answer.data;
      this.refusal = answer.error;
      return null;
    } finally {
      this.busy = "";
    }
  }

  /** Lets the window say how far an answer is, and stop it, where nothing is shut meanwhile. */
  async watch<T>(answer: Promise<T>): Promise<T> {
    // What asks may do so as it is drawn, and is not drawn anew for that.
    const count = (by: number) => untrack(() => (this.asking += by));
    count(1);
    try {
      return await answer;
    } finally {
      count(-1);
    }
  }

  async #change(wording: string, ask: () => Promise<Result<View, Refusal>>): Promise<boolean> {
    const view = await this.work(wording, ask);
    if (view) this.show(view);
    return view !== null;
  }

  /** Shows a view, and what the figure being asked about has become in it. */
  show(view: View): void {
    const elsewhere = view.scenario !== this.view?.scenario;
    const moved = view.operation !== this.view?.operation || elsewhere;
    if (elsewhere) this.asked = view.scenario;
    this.view = view;
    if (moved) this.taken = null;
    const explained = this.explained;
    if (moved && explained) void this.#explainAnew(explained.figure.address);
  }

  async #open(wording: string, ask: () => Promise<Result<View, Refusal>>): Promise<View | null> {
    const view = await this.work(wording, ask);
    if (!view) return null;
    this.#forget();
    this.view = view;
    return view;
  }

  /** Opens the sample firm, at its beginning. */
  async openSample(): Promise<boolean> {
    return (await this.#open("busy-opening", () => backend.openSample())) !== null;
  }

  /** Opens a plan where it was left. */
  async open(path: string): Promise<boolean> {
    const view = await this.#open("busy-opening", () => backend.openPlan(path));
    if (!view) return false;
    const place = placeOf(view.path);
    const chapter = chapters.find((id) => id === place?.chapter);
    if (chapter && place) {
      this.chapter = chapter;
      this.parts = { [chapter]: place.part };
    }
    return true;
  }

  async create(request: NewPlanRequest): Promise<boolean> {
    return (await this.#open("busy-taking-in", () => backend.createPlan(request))) !== null;
  }

  /** Shows what another window did to the plan since. */
  async catchUp(): Promise<void> {
    if (!this.view || this.busy) return;
    const answer = await this.watch(backend.catchUp(this.scenario));
    if (answer.status === "error") this.refusal = answer.error;
    else if (answer.data) {
      this.show(answer.data);
      this.caughtUp = true;
    }
  }

  /** Whether a copy in another place helps against what was refused. */
  get copyHelps(): boolean {
    const { code } = this.refusal ?? {};
    return (
      code === "plan-removed" ||
      code === "plan-read-only" ||
      code === "plan-disk-full" ||
      code === "plan-storage"
    );
  }

  /** Writes the plan to another file and goes on there. */
  moveToCopy = (path: string): Promise<boolean> =>
    this.#change("busy-keeping-copy", () => backend.moveToCopy(this.scenario, path));

  /** Opens a window of its own, with a plan where one is named. */
  async openWindow(path: string | null): Promise<void> {
    await this.work("busy-opening", () => backend.openWindow(path));
  }

  async close(): Promise<void> {
    await backend.closePlan();
    this.#forget();
    this.view = null;
  }

  #forget(): void {
    this.chapter = "firm";
    this.parts = {};
    this.wanted = null;
    this.clause = "";
    this.refusal = null;
    this.offered = null;
    this.taken = null;
    this.caughtUp = false;
    this.panel = "";
    this.listing = false;
    this.closeInspector();
    this.trail = [];
    this.#done.clear();
    this.#undone.clear();
  }

  go(chapter: ChapterId): void {
    if (chapter !== this.chapter && !this.stays) this.closeInspector();
    this.chapter = chapter;
    this.refusal = null;
    this.#keepPlace();
  }

  /** Goes to a rule of the draft. */
  goToRule(clause: string): void {
    this.clause = clause;
    this.parts = { ...this.parts, bylaws: "draft" };
    this.go("bylaws");
  }

  /** Whether the draft has a rule of this clause. */
  hasRule = (clause: string): boolean => !!this.view?.bylaws?.rules.some((rule) => rule.clause === clause);

  /** Shows another part of the chapter. */
  turn(part: string): void {
    if (part !== (this.parts[this.chapter] ?? "") && !this.stays) this.closeInspector();
    this.parts = { ...this.parts, [this.chapter]: part };
    this.refusal = null;
    this.#keepPlace();
  }

  #keepPlace(): void {
    if (this.view) keepPlace(this.view.path, this.#here);
  }

  /** Goes to where something stands that was looked for, and has it brought into sight. */
  seek(wanted: Wanted, part: string): void {
    this.go(wanted.chapter);
    this.turn(part);
    this.wanted = wanted;
  }

  get #here(): Place {
    return { chapter: this.chapter, part: this.parts[this.chapter] ?? "" };
  }

  /** Asks for a change and notes where it was begun: the person may have gone on to another place by its end. */
  async #act(wording: string, ask: () => Promise<Result<View, Refusal>>): Promise<boolean> {
    const here = this.#here;
    const done = await this.#change(wording, ask);
    if (done) this.#record(here);
    return done;
  }

  /** Does the same where the answer is something else than the view, which is then fetched. */
  async #actApart<T>(wording: string, ask: () => Promise<Result<T, Refusal>>): Promise<T | null> {
    const [here, before] = [this.#here, this.view?.operation];
    const answer = await this.work(wording, ask);
    if (answer === null) return null;
    await this.#refresh(this.scenario);
    if (this.view?.operation !== before) this.#record(here);
    return answer;
  }

  /** Records a decision. One based on an older state is refused; the newer state is then fetched. */
  async decide(decision: Decision): Promise<boolean> {
    const view = this.view;
    if (!view) return false;
    const request = { scenario: view.scenario, decision, based_on: view.operation };
    const done = await this.#act("busy-deciding", () => backend.decide(request));
    if (!done) await this.#refresh(view.scenario);
    return done;
  }

  /** Lets cells be found with councils and holders. From the same start the same cells are found, so it stays one. */
  proposeCells(min: number, max: number): Promise<boolean> {
    const { scenario } = this;
    const request = { scenario, min, max, seed: 1, based_on: this.view?.operation ?? "" };
    return this.#act("busy-proposing-cells", () => backend.proposeCells(request));
  }

  proposeHolders = (): Promise<boolean> =>
    this.#act("busy-proposing-holders", () =>
      backend.proposeHolders(this.scenario, this.view?.operation ?? ""),
    );

  /** Ends the work that is under way: of a search what it has found by then is taken, of files nothing. */
  stopWork = (): Promise<void> => backend.stopWork();

  async #refresh(scenario: string): Promise<void> {
    const newest = await backend.showScenario(scenario);
    if (newest.status === "ok") this.show(newest.data);
  }

  /** Fetches anew what the program said, in the language it speaks now. */
  async retell(): Promise<void> {
    this.refusal = null;
    this.taken = null;
    this.trail = [];
    this.closeInspector();
    if (this.view) await this.#refresh(this.scenario);
  }

  #record(place: Place): void {
    this.#done.set(this.scenario, [...(this.#done.get(this.scenario) ?? []), place]);
    this.#undone.delete(this.scenario);
  }

  /** Takes back the last operation and goes to where it was done. */
  undo = (): Promise<void> => this.#step(backend.undo, this.view?.undo, this.#done, this.#undone);

  redo = (): Promise<void> => this.#step(backend.redo, this.view?.redo, this.#undone, this.#done);

  async #step(
    ask: (scenario: string) => Promise<Result<View, Refusal>>,
    sentence: string | null | undefined,
    from: Map<string, Place[]>,
    to: Map<string, Place[]>,
  ): Promise<void> {
    if (!sentence) return;
    const scenario = this.scenario;
    if (!(await this.#change("busy-deciding", () => ask(scenario)))) return;
    const place = from.get(scenario)?.pop();
    if (!place) return;
    to.set(scenario, [...(to.get(scenario) ?? []), place]);
    this.go(place.chapter);
    this.turn(place.part);
  }

  restore = (operation: string): Promise<boolean> =>
    this.#act("busy-deciding", () => backend.restore(this.scenario, operation));

  showScenario = (id: string): Promise<boolean> =>
    this.#change("busy-opening", () => backend.showScenario(id));

  copyScenario = (id: string, name: string): Promise<boolean> =>
    this.#change("busy-deciding", () => backend.copyScenario(id, name));

  nestScenario = (id: string, name: string): Promise<boolean> =>
    this.#change("busy-deciding", () => backend.nestScenario(id, name));

  renameScenario = (id: string, name: string): Promise<boolean> =>
    this.#change("busy-deciding", () => backend.renameScenario(id, name));

  removeScenario = (id: string): Promise<boolean> =>
    this.#change("busy-deciding", () => backend.removeScenario(id));

  /**
   * Takes files that were dropped on the window, or that the program was started with: a plan is opened, replies of
   * readers are taken into the open plan, others as files for a plan.
   */
  async drop(paths: string[]): Promise<void> {
    const one = paths.find((path) => path.toLowerCase().endsWith(".leveller"));
    if (one && !reading.view) return void (await this.open(one));
    const replies = this.view ? paths.filter((path) => path.toLowerCase().endsWith(".levreply")) : [];
    if (replies.length > 0) {
      this.go("review");
      this.turn("back");
      await this.takeReplies(replies);
    }
    await this.offer(paths.filter((path) => !replies.includes(path)));
  }

  /** Opens a review file in place of the plan. One under a passphrase waits for it. */
  async read(path: string, passphrase = ""): Promise<void> {
    const view = await this.work("busy-opening-review", () => backend.openReview(path, passphrase));
    if (view) {
      this.#forget();
      this.view = null;
      reading.begin(view);
    } else if (this.refusal?.code === "sealed-needs-passphrase") {
      this.refusal = null;
      reading.locked = path;
    } else if (reading.view && !reading.locked) {
      reading.refusal = this.refusal;
      this.refusal = null;
    }
  }

  /** Sorts files that were dropped or chosen, and adds them to those that wait. A review file is opened. */
  async offer(paths: string[]): Promise<void> {
    const review = paths.find((path) => path.toLowerCase().endsWith(".levreview"));
    if (review) return this.read(review);
    // Whoever reads a review file makes no plan.
    if (paths.length === 0 || reading.view) return;
    const waiting = this.offered;
    const there = waiting ? [...waiting.payroll, ...waiting.lines, ...waiting.books] : [];
    const all = [...new Set([...there, ...paths])];
    const sorted = await this.work("busy-reading", () => backend.sortFiles(all));
    if (sorted) this.offered = { ...sorted, corrections: waiting?.corrections ?? [] };
  }

  /** Says anew what the plan is about: name, law, day, currency. */
  settle = (request: SettingsRequest): Promise<boolean> =>
    this.#act("busy-deciding", () => backend.settle(this.scenario, request));

  /** Chooses which parts of the report are printed, and in which order. */
  chooseParts = (parts: Part[]): Promise<boolean> =>
    this.#act("busy-deciding", () => backend.chooseParts(this.scenario, parts));

  /** Says under whose name documents are printed; none: under nobody's. */
  setHouse = (request: HouseRequest | null): Promise<boolean> =>
    this.#act("busy-deciding", () => backend.setHouse(this.scenario, request));

  /** Takes under whose name documents are printed from a template. */
  readHouse = (path: string): Promise<boolean> =>
    this.#act("busy-reading", () => backend.readHouse(this.scenario, path));

  /** Makes review files, and returns where they are. */
  makeReview = (request: MakeRequest): Promise<string[] | null> =>
    this.#actApart("busy-making-review", () => backend.makeReview(this.scenario, request));

  /** Takes replies of readers in; what was refused is kept to be shown. */
  async takeReplies(files: string[]): Promise<void> {
    if (files.length === 0) return;
    const taken = await this.#actApart("busy-reading", () => backend.mergeReplies(files));
    if (taken) this.taken = taken;
  }

  /** Says which key a reader signs with. */
  confirmSigner = (key: string, signer: string): Promise<boolean> =>
    this.#act("busy-deciding", () => backend.confirmSigner(this.scenario, key, signer));

  /** Puts something to the vote. */
  openPoll = (request: AskRequest): Promise<boolean> =>
    this.#act("busy-deciding", () => backend.openPoll(this.scenario, request));

  /** Holds the next round of a poll. */
  openPollAgain = (poll: string, opens: string, closes: string): Promise<boolean> =>
    this.#act("busy-deciding", () => backend.openPollAgain(this.scenario, poll, opens, closes));

  /** Takes over what was read from the papers of a poll, a sheet each, in place of what was before. */
  typeInPaper = (poll: string, sheets: BallotChoice[]): Promise<boolean> =>
    this.#act("busy-deciding", () => backend.typeInPaper(this.scenario, poll, sheets));

  /** Writes down how many papers of a poll were handed out and what changed on its roll, in place of what was before. */
  writeBeside = (poll: string, papers: number | null, changes: RollChange[]): Promise<boolean> =>
    this.#act("busy-deciding", () => backend.writeBeside(this.scenario, poll, papers, changes));

  /** Writes down what those present decided about an objection, and counts again. */
  ruleOn = (poll: string, ruling: Ruling): Promise<boolean> =>
    this.#act("busy-deciding", () => backend.ruleOn(this.scenario, poll, ruling));

  /** Writes down in which order lots were drawn, and counts again. */
  drawLots = (poll: string, order: string[]): Promise<boolean> =>
    this.#act("busy-deciding", () => backend.drawLots(this.scenario, poll, order));

  /** Takes over what tellers opened of a secret poll, in place of what was before. */
  takeOpening = (poll: string, folder: string, opening: string): Promise<boolean> =>
    this.#act("busy-deciding", () => backend.takeOpening(this.scenario, poll, folder, opening));

  /** Closes a poll and counts it. */
  countPoll = (poll: string): Promise<boolean> =>
    this.#act("busy-deciding", () => backend.countPoll(this.scenario, poll));

  /** Says whose name changes are recorded under from now on. */
  sign = (name: string): Promise<boolean> =>
    this.#change("busy-deciding", () => backend.sign(this.scenario, name));

  async takeIn(files: FileRoles): Promise<void> {
    const done = await this.#act("busy-taking-in", () => backend.importFiles(this.scenario, files));
    if (!done) return;
    this.offered = null;
    this.chapter = "firm";
  }

  /** Asks why a figure is what it is, in a scenario, beginning anew. */
  inspect = (address: string, scenario = this.scenario): Promise<void> =>
    this.#explain(address, scenario, []);

  /** Asks about an input of the figure shown. */
  follow = (address: string): Promise<void> => this.#explain(address, this.asked, this.trail);

  back(): void {
    this.trail = this.trail.slice(0, -1);
  }

  async #explain(address: string, scenario: string, before: ExplanationView[]): Promise<void> {
    const answer = await backend.explain(scenario, address);
    if (answer.status === "error") {
      this.refusal = answer.error;
      return;
    }
    this.trail = [...before, answer.data];
    this.asked = scenario;
    this.inspecting = true;
  }

  /** Keeps the figure asked about as the plan now has it, open or shut as it was; one that is no more is let go. */
  async #explainAnew(address: string): Promise<void> {
    const answer = await backend.explain(this.asked, address);
    if (this.explained?.figure.address !== address) return;
    this.trail = answer.status === "ok" ? [answer.data] : [];
    if (answer.status === "error") this.closeInspector();
  }

  closeInspector(): void {
    this.inspecting = false;
    this.stays = false;
  }

  /** Closes the nearest thing that is open, and says whether there was one. */
  closeNearest(): boolean {
    if (this.panel) this.panel = "";
    else if (this.refusal) this.refusal = null;
    else if (this.caughtUp) this.caughtUp = false;
    else if (this.inspecting) this.closeInspector();
    else if (this.listing) this.listing = false;
    else return false;
    return true;
  }
}

export const plan = new Plan();
