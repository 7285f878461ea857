/**
 * The open plan as the window knows it: the last view, the chapter shown, what is under way, what was
 * refused, and the figure being asked about. Every screen reads it; every change goes through it.
 */
import { backend, type Result } from "./backend";
import type {
  Decision,
  ExplanationView,
  FileRoles,
  NewPlanRequest,
  Refusal,
  SettingsRequest,
  View,
} from "./bindings";

/** The chapters in the order of the story. */
export const chapters = ["firm", "diagnosis", "proposal", "savings", "bylaws", "report"] as const;
export type ChapterId = (typeof chapters)[number];

/** Panels that float over the frame; one at a time. */
export type PanelId = "scenarios" | "history" | "settings" | "";

class Plan {
  /** The view every screen is drawn from; none on the start screen. */
  view = $state.raw<View | null>(null);
  chapter = $state<ChapterId>("firm");
  /** Id of the words for the work under way; empty when there is none. */
  busy = $state("");
  refusal = $state.raw<Refusal | null>(null);
  /** Figures asked about, each from the one before; the last is shown. */
  trail = $state.raw<ExplanationView[]>([]);
  inspecting = $state(false);
  listing = $state(false);
  panel = $state<PanelId>("");
  /** Files that were dropped or chosen and wait to be taken in. */
  offered = $state.raw<FileRoles | null>(null);

  /** Chapters in which the operations of each scenario were done, and undone, latest last. */
  #done = new Map<string, ChapterId[]>();
  #undone = new Map<string, ChapterId[]>();

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
    try {
      const answer = await ask();
      if (answer.status === "ok") return answer.data;
      this.refusal = answer.error;
      return null;
    } finally {
      this.busy = "";
    }
  }

  async #change(wording: string, ask: () => Promise<Result<View, Refusal>>): Promise<boolean> {
    const view = await this.work(wording, ask);
    if (view) this.show(view);
    return view !== null;
  }

  /** Shows a view, and what the figure being asked about has become in it. */
  show(view: View): void {
    const moved = view.operation !== this.view?.operation || view.scenario !== this.view.scenario;
    this.view = view;
    const explained = this.explained;
    if (moved && explained) void this.#explainAnew(explained.figure.address);
  }

  async #open(wording: string, ask: () => Promise<Result<View, Refusal>>): Promise<boolean> {
    const view = await this.work(wording, ask);
    if (!view) return false;
    this.#forget();
    this.view = view;
    return true;
  }

  openSample = (): Promise<boolean> => this.#open("busy-opening", () => backend.openSample());

  open = (path: string): Promise<boolean> => this.#open("busy-opening", () => backend.openPlan(path));

  create = (request: NewPlanRequest): Promise<boolean> =>
    this.#open("busy-taking-in", () => backend.createPlan(request));

  async close(): Promise<void> {
    await backend.closePlan();
    this.#forget();
    this.view = null;
  }

  #forget(): void {
    this.chapter = "firm";
    this.refusal = null;
    this.offered = null;
    this.panel = "";
    this.listing = false;
    this.closeInspector();
    this.trail = [];
    this.#done.clear();
    this.#undone.clear();
  }

  go(chapter: ChapterId): void {
    this.chapter = chapter;
    this.refusal = null;
  }

  /** Records a decision. One based on an older state is refused; the newer state is then fetched. */
  async decide(decision: Decision): Promise<boolean> {
    const view = this.view;
    if (!view) return false;
    const request = { scenario: view.scenario, decision, based_on: view.operation };
    const { chapter } = this;
    const done = await this.#change("busy-deciding", () => backend.decide(request));
    if (done) this.#record(chapter);
    else await this.#refresh(view.scenario);
    return done;
  }

  async #refresh(scenario: string): Promise<void> {
    const newest = await backend.showScenario(scenario);
    if (newest.status === "ok") this.show(newest.data);
  }

  /** Notes the chapter an operation was begun in: the person may have gone on to another by now. */
  #record(chapter: ChapterId): void {
    this.#done.set(this.scenario, [...(this.#done.get(this.scenario) ?? []), chapter]);
    this.#undone.delete(this.scenario);
  }

  /** Takes back the last operation and goes to the chapter it was done in. */
  undo = (): Promise<void> => this.#step(backend.undo, this.view?.undo, this.#done, this.#undone);

  redo = (): Promise<void> => this.#step(backend.redo, this.view?.redo, this.#undone, this.#done);

  async #step(
    ask: (scenario: string) => Promise<Result<View, Refusal>>,
    sentence: string | null | undefined,
    from: Map<string, ChapterId[]>,
    to: Map<string, ChapterId[]>,
  ): Promise<void> {
    if (!sentence) return;
    const scenario = this.scenario;
    if (!(await this.#change("busy-deciding", () => ask(scenario)))) return;
    const chapter = from.get(scenario)?.pop();
    if (!chapter) return;
    to.set(scenario, [...(to.get(scenario) ?? []), chapter]);
    this.go(chapter);
  }

  async restore(operation: string): Promise<void> {
    const { chapter } = this;
    const done = await this.#change("busy-deciding", () => backend.restore(this.scenario, operation));
    if (done) this.#record(chapter);
  }

  showScenario = (id: string): Promise<boolean> =>
    this.#change("busy-opening", () => backend.showScenario(id));

  copyScenario = (id: string, name: string): Promise<boolean> =>
    this.#change("busy-deciding", () => backend.copyScenario(id, name));

  renameScenario = (id: string, name: string): Promise<boolean> =>
    this.#change("busy-deciding", () => backend.renameScenario(id, name));

  removeScenario = (id: string): Promise<boolean> =>
    this.#change("busy-deciding", () => backend.removeScenario(id));

  /** Begins with the files the program was started with: a plan to open, or payrolls to look at. */
  async begin(files: string[]): Promise<void> {
    const one = files.find((file) => file.endsWith(".leveller"));
    if (one) await this.open(one);
    else await this.offer(files);
  }

  /** Sorts files that were dropped or chosen, and adds them to those that wait. */
  async offer(paths: string[]): Promise<void> {
    if (paths.length === 0) return;
    const waiting = this.offered;
    const all = [...new Set([...(waiting?.payroll ?? []), ...(waiting?.lines ?? []), ...paths])];
    const sorted = await this.work("busy-reading", () => backend.sortFiles(all));
    if (sorted) this.offered = sorted;
  }

  /** Says anew what the plan is about: name, law, day, currency. */
  async settle(request: SettingsRequest): Promise<boolean> {
    const { chapter } = this;
    const done = await this.#change("busy-deciding", () => backend.settle(this.scenario, request));
    if (done) this.#record(chapter);
    return done;
  }

  async takeIn(files: FileRoles): Promise<void> {
    const { chapter } = this;
    const done = await this.#change("busy-taking-in", () =>
      backend.importFiles(this.scenario, files.payroll, files.lines),
    );
    if (!done) return;
    this.offered = null;
    this.#record(chapter);
    this.chapter = "firm";
  }

  /** Asks why a figure is what it is, beginning anew. */
  inspect = (address: string): Promise<void> => this.#explain(address, []);

  /** Asks about an input of the figure shown. */
  follow = (address: string): Promise<void> => this.#explain(address, this.trail);

  back(): void {
    this.trail = this.trail.slice(0, -1);
  }

  async #explain(address: string, before: ExplanationView[]): Promise<void> {
    const answer = await backend.explain(this.scenario, address);
    if (answer.status === "error") {
      this.refusal = answer.error;
      return;
    }
    this.trail = [...before, answer.data];
    this.inspecting = true;
  }

  /** Keeps the figure asked about as the plan now has it, open or shut as it was; one that is no more is let go. */
  async #explainAnew(address: string): Promise<void> {
    const answer = await backend.explain(this.scenario, address);
    if (this.explained?.figure.address !== address) return;
    this.trail = answer.status === "ok" ? [answer.data] : [];
    if (answer.status === "error") this.closeInspector();
  }

  closeInspector(): void {
    this.inspecting = false;
  }

  /** Closes the nearest thing that is open, and says whether there was one. */
  closeNearest(): boolean {
    if (this.panel) this.panel = "";
    else if (this.refusal) this.refusal = null;
    else if (this.inspecting) this.closeInspector();
    else if (this.listing) this.listing = false;
    else return false;
    return true;
  }
}

export const plan = new Plan();
