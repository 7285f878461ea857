/**
 * The rows of a long table: only those in sight are drawn, and they come from the program by the window. Made
 * while a component is set up, as it asks anew by itself.
 */
import { tick } from "svelte";
import type { Result } from "../backend";
import type { Refusal } from "../bindings";
import { inSight, mostInSight, windowsFor, windowSize } from "./window";

/** Milliseconds after which what was dragged past in a hurry is asked for. */
const settled = 60;

/** Asks for rows from an offset. */
type Ask<Row> = (offset: number, count: number) => Promise<Result<{ total: number; rows: Row[] }, Refusal>>;

/** One row to draw; its content is on its way where there is none. */
export interface RowInSight<Row> {
  index: number;
  row: Row | undefined;
}

export class Rows<Row> {
  total = $state(0);
  refusal = $state.raw<Refusal | null>(null);
  /** How high a row stands, in pixels. */
  height = $state(30);
  #box = $state.raw<HTMLElement | null>(null);
  #scrolled = $state(0);
  #inside = $state(0);
  #windows = $state.raw<Record<number, Row[]>>({});
  #asked: Record<number, Promise<void>> = {};
  #ask: Ask<Row>;

  // Numbers, so that nothing is drawn anew while the same rows are in sight.
  readonly #range = $derived(inSight(this.#scrolled, this.#inside, this.height, this.total));
  readonly start = $derived(this.#range.start);
  readonly end = $derived(this.#range.end);
  /** Drawn rows are kept: those that leave above come again below. So many are there at most. */
  readonly places = $derived(mostInSight(this.#inside, this.height));
  #drawn: RowInSight<Row>[] = [];
  readonly inSight: RowInSight<Row>[] = $derived.by(() => {
    const before = this.#drawn;
    const first = before[0]?.index ?? 0;
    // What is the same stays the same object, so that nothing of it is looked at.
    this.#drawn = Array.from({ length: this.end - this.start }, (_, at) => {
      const index = this.start + at;
      const [row, old] = [this.at(index), before[index - first]];
      return old && old.row === row ? old : { index, row };
    });
    return this.#drawn;
  });
  /** Pixels of the rows above those drawn, and below them. */
  readonly above = $derived(this.start * this.height);
  readonly below = $derived((this.total - this.end) * this.height);

  /** `state` reads what the rows depend on: when that changes they are asked for anew, and those in sight stay until then. */
  constructor(ask: Ask<Row>, state: () => void) {
    this.#ask = ask;
    $effect(() => {
      state();
      this.#asked = {};
    });
    let before = 0;
    $effect(() => {
      state();
      const { start, end } = this;
      const load = () => windowsFor(start, Math.max(end, 1)).forEach((number) => void this.#load(number));
      const isFast = Math.abs(start - before) > windowSize;
      before = start;
      if (!isFast) return load();
      const timer = setTimeout(load, settled);
      return () => clearTimeout(timer);
    });
  }

  #load(number: number): Promise<void> {
    return (this.#asked[number] ??= this.#fetch(number));
  }

  async #fetch(number: number): Promise<void> {
    const mine = this.#asked;
    const answer = await this.#ask(number * windowSize, windowSize);
    if (mine !== this.#asked) return;
    if (answer.status === "error") {
      this.refusal = answer.error;
      return;
    }
    this.refusal = null;
    this.total = answer.data.total;
    this.#windows = { ...this.#windows, [number]: answer.data.rows };
  }

  /** Returns a row as it came last. */
  at(index: number): Row | undefined {
    return this.#windows[Math.floor(index / windowSize)]?.[index % windowSize];
  }

  /** Returns the rows from `start`, up to and without `end`, in sight or not. */
  async fetch(start: number, end: number): Promise<Row[]> {
    // What the rows depend on may have changed just now.
    await tick();
    await Promise.all(windowsFor(start, end).map((number) => this.#load(number)));
    const rows = Array.from({ length: Math.max(0, end - start) }, (_, at) => this.at(start + at));
    return rows.filter((row) => row !== undefined);
  }

  /** Goes back to the first row. */
  rewind(): void {
    this.#box?.scrollTo(0, 0);
  }

  /** Scrolls as little as brings a row into sight, clear of the head. */
  reveal(index: number): void {
    const box = this.#box;
    if (!box) return;
    const head = box.querySelector("thead")?.clientHeight ?? 0;
    const top = index * this.height;
    const bottom = top + this.height + head - box.clientHeight;
    if (box.scrollTop > top) box.scrollTop = top;
    else if (box.scrollTop < bottom) box.scrollTop = bottom;
  }

  /** Belongs to the element that scrolls; its drawn rows carry `data-row`. */
  attach = (box: HTMLElement): (() => void) => {
    this.#box = box;
    const scroll = () => (this.#scrolled = box.scrollTop);
    const observer = new ResizeObserver(() => {
      this.#inside = box.clientHeight;
      const row = box.querySelector("[data-row]");
      if (row instanceof HTMLElement && row.offsetHeight > 0) this.height = row.offsetHeight;
    });
    box.addEventListener("scroll", scroll, { passive: true });
    observer.observe(box);
    return () => {
      box.removeEventListener("scroll", scroll);
      observer.disconnect();
    };
  };
}
