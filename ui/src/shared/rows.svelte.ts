/**
 * The rows of a long table: only those in sight are drawn, and they come from the program by the window. Made
 * while a component is set up, as it asks anew by itself.
 */
import type { Result } from "../backend";
import type { Refusal } from "../bindings";
import { inSight, windowsFor, windowSize } from "./window";

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
  #asked: Record<number, true> = {};
  #ask: Ask<Row>;

  readonly shown = $derived(inSight(this.#scrolled, this.#inside, this.height, this.total));
  readonly inSight: RowInSight<Row>[] = $derived(
    Array.from({ length: this.shown.end - this.shown.start }, (_, at) => {
      const index = this.shown.start + at;
      return { index, row: this.#windows[Math.floor(index / windowSize)]?.[index % windowSize] };
    }),
  );
  /** Pixels of the rows above those drawn, and below them. */
  readonly above = $derived(this.shown.start * this.height);
  readonly below = $derived((this.total - this.shown.end) * this.height);

  /** `state` reads what the rows depend on: when that changes they are asked for anew, and those in sight stay until then. */
  constructor(ask: Ask<Row>, state: () => void) {
    this.#ask = ask;
    $effect(() => {
      state();
      this.#asked = {};
    });
    $effect(() => {
      state();
      for (const number of windowsFor(this.shown.start, Math.max(this.shown.end, 1))) void this.#load(number);
    });
  }

  async #load(number: number): Promise<void> {
    const mine = this.#asked;
    if (mine[number]) return;
    mine[number] = true;
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

  /** Goes back to the first row. */
  rewind(): void {
    this.#box?.scrollTo(0, 0);
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
    box.addEventListener("scroll", scroll);
    observer.observe(box);
    return () => {
      box.removeEventListener("scroll", scroll);
      observer.disconnect();
    };
  };
}
