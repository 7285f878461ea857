/**
 * The rows of a long table: only those in sight are drawn, and they come from the program by the window. Made
 * while a component is set up, as it asks anew by itself.
 */
import { tick, untrack } from "svelte";
import type { Result } from "../backend";
import type { Refusal } from "../bindings";
import { inSight, placesFor, windowsFor, windowSize } from "./window";

/** Milliseconds without scrolling after which the table rests. */
const rested = 120;
/** Milliseconds between two steps of what is done bit by bit, so that no frame has much of it. */
const pause = 32;
/** Rows that are given other content or another place at once. */
const few = 4;
/** Rows asked for ahead of those drawn, on both sides. */
const ahead = 50;

/** Asks for rows from an offset. */
type Ask<Row> = (offset: number, count: number) => Promise<Result<{ total: number; rows: Row[] }, Refusal>>;

/** One row to draw; its content is on its way where there is none. */
export interface RowInSight<Row> {
  index: number;
  row: Row | undefined;
}

const modulo = (number: number, by: number): number => ((number % by) + by) % by;

export class Rows<Row> {
  total = $state(0);
  refusal = $state.raw<Refusal | null>(null);
  /** How high a row stands, in pixels. */
  height = $state(30);
  /** Whether it is scrolled sideways. */
  aside = $state(false);
  #box = $state.raw<HTMLElement | null>(null);
  #scrolled = $state(0);
  /** Where the last scrolling led to, and when. */
  #top = 0;
  #moved = -Infinity;
  #down = true;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #inside = $state(0);
  #windows = $state.raw<Record<number, Row[]>>({});
  #asked: Record<number, Promise<void>> = {};
  #ask: Ask<Row>;

  // Numbers, so that nothing is drawn anew while the same rows are in sight.
  readonly #range = $derived(inSight(this.#scrolled, this.#inside, this.height, this.total));
  readonly start = $derived(this.#range.start);
  readonly end = $derived(this.#range.end);
  /** Drawn rows are kept: each has one of so many places, and what leaves above comes again below in the same. */
  readonly places = $derived(placesFor(this.#inside, this.height));
  #before: RowInSight<Row>[] = [];
  readonly inSight: RowInSight<Row>[] = $derived.by(() => {
    const before = this.#before;
    const first = before[0]?.index ?? 0;
    // What is the same stays the same object, so that nothing of it is looked at.
    this.#before = Array.from({ length: this.end - this.start }, (_, at) => {
      const index = this.start + at;
      const [row, old] = [this.at(index), before[index - first]];
      return old && old.row === row ? old : { index, row };
    });
    return this.#before;
  });

  /** Counts the steps in which what was scrolled past in a hurry is drawn; and how many rows the next may draw. */
  #steps = $state(0);
  #left = few;
  /** Whether rows have come that are not drawn yet. */
  #owes = false;
  #drawing = 0;
  #drawn: RowInSight<Row>[] = [];
  /** Which place comes first in the page, and how many of the places there come before that of the first row. */
  #first = $state(0);
  readonly #turned = $derived(
    this.end - this.start < this.places ? 0 : modulo(this.start - this.#first, this.places),
  );
  /**
   * The rows that are drawn, as they follow each other in the page, where each says itself how high it stands. While
   * the table scrolls none is moved there, and once it rests they come in order for who has them read out. A place is
   * taken by another row when that has come, and no more of them in a frame than it has time for.
   */
  readonly drawn: RowInSight<Row>[] = $derived.by(() => {
    void this.#steps;
    const { inSight, places, total } = this;
    if (this.#still() >= rested) this.#left = places;
    this.#owes = false;
    const draw = (one: RowInSight<Row>) => {
      const [place, { index, row }] = [one.index % places, one];
      const old = this.#drawn[place];
      if (!row || (old?.index === index && old.row === row)) return;
      if (this.#left <= 0) return void (this.#owes = true);
      this.#left -= 1;
      this.#drawn[place] = one;
    };
    // What comes into sight stays there longest; what is kept ready beyond comes last.
    const [above, below] = untrack(() => this.#edges(inSight.length));
    const seen = inSight.slice(above, below);
    (this.#down ? seen.reverse() : seen).forEach(draw);
    inSight.slice(below).forEach(draw);
    inSight.slice(0, above).forEach(draw);
    const first = inSight.length < places ? 0 : this.#first;
    return Array.from({ length: places }, (_, at) => (first + at) % places).flatMap((place) => {
      const one = this.#drawn[place];
      return one && one.index < total && one.index % places === place ? [one] : [];
    });
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
    $effect(() => {
      state();
      const reach = Math.max(1, Math.min(this.end + ahead, this.total));
      windowsFor(Math.max(0, this.start - ahead), reach).forEach((number) => void this.#load(number));
    });
    $effect(() => {
      void this.drawn;
      if (this.#owes) this.#drawing ||= requestAnimationFrame(this.#draw);
    });
  }

  /** Returns between which of the drawn rows the edges of the table are. */
  #edges(most: number): [number, number] {
    const above = Math.floor(this.#scrolled / this.height) - this.start;
    return [above, Math.min(most, above + Math.ceil(this.#inside / this.height) + 1)];
  }

  /** Milliseconds since it scrolled last. */
  #still(): number {
    return performance.now() - this.#moved;
  }

  /** Takes over where the table stands. What is dragged past in a hurry is neither drawn nor asked for. */
  #scroll = (): void => {
    if (!this.#box) return;
    const { scrollTop: top, scrollLeft } = this.#box;
    this.aside = scrollLeft > 0;
    const isFast = Math.abs(top - this.#top) > windowSize * this.height;
    this.#down = top > this.#top;
    this.#top = top;
    this.#moved = performance.now();
    this.#left = few;
    if (!isFast) this.#scrolled = top;
    this.#resting ??= setTimeout(this.#rest, rested);
  };

  /** Takes over where a table stands that has come to rest, and puts its rows in order bit by bit. */
  #rest = (): void => {
    const left = rested - this.#still();
    if (left <= 0) {
      this.#scrolled = this.#top;
      this.#order();
    }
    const again = left > 0 || this.#turned > 0;
    this.#resting = again ? setTimeout(this.#rest, Math.max(pause, left)) : undefined;
  };

  /** Draws some more of what was scrolled past, in a frame that does not scroll itself. */
  #draw = (frame: number): void => {
    const waits = this.#moved >= frame;
    this.#drawing = waits ? requestAnimationFrame(this.#draw) : 0;
    if (waits) return;
    this.#left = few;
    this.#steps += 1;
  };

  /** Puts some of the drawn rows in order; not the one that has the focus, which would lose it. */
  #order(): void {
    if (this.#turned === 0) return;
    const back = this.places - this.#turned;
    const held = this.#box?.querySelector<HTMLElement>("[data-row]:focus-within")?.dataset["at"];
    const onward = held === undefined ? this.#turned < back : Number(held) - this.start < back;
    const step = onward ? Math.min(few, this.#turned) : -Math.min(few, back);
    this.#first = modulo(this.#first + step, this.places);
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
    this.#go(0);
  }

  #go(top: number): void {
    if (!this.#box) return;
    this.#box.scrollTop = top;
    this.#scrolled = this.#top = this.#box.scrollTop;
  }

  /** Scrolls as little as brings a row into sight, clear of the head. */
  reveal(index: number): void {
    const box = this.#box;
    if (!box) return;
    const head = box.querySelector("thead")?.clientHeight ?? 0;
    const top = index * this.height;
    const bottom = top + this.height + head - box.clientHeight;
    if (box.scrollTop > top) this.#go(top);
    else if (box.scrollTop < bottom) this.#go(bottom);
  }

  /** Belongs to the element that scrolls; its drawn rows carry `data-row`. */
  attach = (box: HTMLElement): (() => void) => {
    this.#box = box;
    const observer = new ResizeObserver(() => {
      this.#inside = box.clientHeight;
      const row = box.querySelector("[data-row]");
      if (row instanceof HTMLElement && row.offsetHeight > 0) this.height = row.offsetHeight;
    });
    box.addEventListener("scroll", this.#scroll, { passive: true });
    observer.observe(box);
    return () => {
      box.removeEventListener("scroll", this.#scroll);
      observer.disconnect();
      clearTimeout(this.#resting);
      cancelAnimationFrame(this.#drawing);
      this.#resting = undefined;
      this.#drawing = 0;
    };
  };
}
