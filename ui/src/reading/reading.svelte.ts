/**
 * The review file a reader has open: what it says, the part shown, the figure being asked about, and what the reader
 * has said so far. Whatever is said is kept on this machine at once, one change after another.
 */
import { backend } from "../backend";
import type { PublishedFigure, ReadingView, Refusal, Said } from "../bindings";
import { placeOf } from "./said";

/** The parts of a review file in the order they are read. */
export const parts = ["mine", "plan", "rules", "others", "votes", "documents", "reply"] as const;
export type PartId = (typeof parts)[number];

/** Words that are typed: a comment or a reason, and what would meet an objection. */
interface Draft {
  text: string;
  change: string;
}

/** How far a reader is with a secret vote. It holds neither their choice nor their passphrase. */
export interface SecretSteps {
  /** What everybody got of the poll. */
  file: string;
  /** Digits to compare with those on the wall; empty before a token was asked for. */
  digits: string;
  /** What was sent to ask for it. */
  request: string;
  /** The ballot, and its hash; empty before it was made. */
  ballot: string;
  hash: string;
}

class Reading {
  view = $state.raw<ReadingView | null>(null);
  /** The file that waits for its passphrase; empty for none. */
  locked = $state("");
  part = $state<PartId>("mine");
  /** Clause of the rule that is read; empty for the first. */
  clause = $state("");
  /** Id of the words for the work under way; empty when there is none. */
  busy = $state("");
  refusal = $state.raw<Refusal | null>(null);
  /** Addresses of figures asked about, each from the one before; the last is shown. */
  trail = $state.raw<string[]>([]);
  /** Whether it is told how the maker is compared. */
  checking = $state(false);
  /** How often something was kept since the file was opened: each time is told. */
  kept = $state(0);
  /** Who replies, where the file is for everybody. */
  key = $state("");

  /** What is typed and not kept yet, by what it is about: it is there when the reader comes back to it. */
  drafts = $state<Record<string, Draft>>({});

  /** How far secret votes are, by poll: it is there when the reader comes back to it. */
  secrets = $state<Record<string, SecretSteps>>({});

  /** Where things stand that no reply can hold yet, because they were first said after the last one was written. */
  #fresh = new Set<string>();
  #last: Promise<unknown> = Promise.resolve();
  /** Rises with each file, so that an answer about another file is let go. */
  #file = 0;

  /** The figure that is explained. */
  get explained(): PublishedFigure | undefined {
    const address = this.trail.at(-1);
    return address === undefined ? undefined : this.figure(address);
  }

  figure(address: string): PublishedFigure | undefined {
    const { mine, figures = [], counts = [] } = this.view ?? {};
    return [...(mine?.figures ?? []), ...figures, ...counts].find((one) => one.address === address);
  }

  /** Shows a file that was opened. */
  begin(view: ReadingView): void {
    this.#forget();
    this.view = view;
    this.part = view.mine ? "mine" : "plan";
    const given = view.said.find((one) => one.said === "delegation");
    this.key = view.mine?.key ?? given?.from ?? "";
  }

  async close(): Promise<void> {
    await this.#last;
    await backend.closeReview();
    this.#forget();
  }

  #forget(): void {
    this.#file += 1;
    this.#fresh.clear();
    this.view = null;
    this.locked = "";
    this.clause = "";
    this.refusal = null;
    this.trail = [];
    this.checking = false;
    this.kept = 0;
    this.drafts = {};
    this.secrets = {};
  }

  go(part: PartId): void {
    this.part = part;
    this.refusal = null;
  }

  /** Goes to a rule. */
  read(clause: string): void {
    this.clause = clause;
    this.go("rules");
  }

  /** Asks why a figure is what it is, beginning anew. */
  inspect(address: string): void {
    this.trail = [address];
  }

  /** Asks about an input of the figure shown. */
  follow(address: string): void {
    this.trail = [...this.trail, address];
  }

  back(): void {
    this.trail = this.trail.slice(0, -1);
  }

  /** Closes the nearest thing that is open, and says whether there was one. */
  closeNearest(): boolean {
    if (this.checking) this.checking = false;
    else if (this.refusal) this.refusal = null;
    else if (this.trail.length > 0) this.trail = [];
    else return false;
    return true;
  }

  /** Runs work on the file after what is under way, with words for it; a refusal is kept to be shown. */
  #work(wording: string, ask: (view: ReadingView) => ReturnType<typeof backend.keepSaid>): Promise<boolean> {
    const file = this.#file;
    const next = this.#last.then(async () => {
      if (!this.view || file !== this.#file) return false;
      this.busy = wording;
      try {
        const answer = await ask(this.view);
        if (file !== this.#file) return false;
        this.refusal = answer.status === "error" ? answer.error : null;
        if (answer.status === "ok") this.view = answer.data;
        return answer.status === "ok";
      } finally {
        this.busy = "";
      }
    });
    this.#last = next.catch(() => undefined);
    return next;
  }

  /** Runs work beside what is said, one thing at a time; what is refused is told where it was asked. */
  async apart<T>(ask: () => Promise<T>): Promise<T | null> {
    if (this.busy) return null;
    this.busy = "busy-secret";
    try {
      return await ask();
    } finally {
      this.busy = "";
    }
  }

  /** Fetches the file anew, after something was done beside it. */
  renew = (): Promise<boolean> => this.#work("", (view) => backend.keepSaid(view.said));

  async #change(of: (said: Said[], view: ReadingView) => Said[]): Promise<boolean> {
    const kept = await this.#work("", (view) => backend.keepSaid(of(view.said, view)));
    if (kept) this.kept += 1;
    return kept;
  }

  /** Says something. A second word on the same thing stands in place of the first. */
  say(one: Said): Promise<boolean> {
    const place = placeOf(one);
    return this.#change((said) => {
      const at = said.findIndex((other) => placeOf(other) === place);
      if (at >= 0) return said.with(at, one);
      this.#fresh.add(place);
      return [...said, one];
    });
  }

  /** Whether a reply that was written may hold it: what is not known to be new is taken to be in one. */
  isOut(one: Said): boolean {
    return (this.view?.written ?? 0) > 0 && !this.#fresh.has(placeOf(one));
  }

  /** Whether it can be unsaid. A vote that is out can be given anew, and not taken away; what is taken back stays so. */
  canTakeOut(one: Said): boolean {
    if (!this.isOut(one)) return true;
    if (one.said === "recall" || one.said === "delegation") return !one.withdrawn;
    return !["ballot", "stood", "taken-back"].includes(one.said);
  }

  /** Unsays something. What is in a reply already is taken back in the next one. */
  takeOut(one: Said): Promise<boolean> {
    const place = placeOf(one);
    return this.#change((said, view) => {
      const at = said.findIndex((other) => placeOf(other) === place);
      if (at < 0) return said;
      if (!this.isOut(one)) {
        this.#fresh.delete(place);
        return said.toSpliced(at, 1);
      }
      if (one.said === "delegation") return said.with(at, { ...one, withdrawn: view.today });
      if (one.said === "recall") return said.with(at, { ...one, withdrawn: true });
      return "id" in one ? said.with(at, { said: "taken-back", id: one.id }) : said;
    });
  }

  /** Writes all that was said as a reply. */
  async write(path: string): Promise<boolean> {
    const { key } = this;
    // In a file for everybody the key may be said after a vote was given away: that is given by who replies.
    const givenBy = (one: Said): Said => (one.said === "delegation" ? { ...one, from: key } : one);
    const wrong = this.view?.said.some((one) => one.said === "delegation" && one.from !== key);
    if (wrong && !(await this.#change((said) => said.map(givenBy)))) return false;
    const done = await this.#work("busy-writing-reply", () => backend.writeReply(path, key));
    if (done) this.#fresh.clear();
    return done;
  }
}

export const reading = new Reading();
