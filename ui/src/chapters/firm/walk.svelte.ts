/**
 * The keyboard and the focus of the people table: one cell is where Tab stops, arrows move it, and the focus goes with
 * it however far the table scrolls. Made while a component is set up.
 */
import { tick } from "svelte";
import type { HTMLAttributes } from "svelte/elements";
import { plan } from "../../plan.svelte";
import { fieldOf } from "./fields";
import { head, type People } from "./people.svelte";

/** Milliseconds within which a second click makes it a double one. */
const double = 250;

export class Walk {
  /** Whether the active cell is not drawn, so that Tab stops at the table. */
  stop = $state(false);
  #people: People;
  #box: HTMLElement | null = null;
  #cell: HTMLElement | null = null;
  /** Whether the focus is in the table, or was in a cell that has gone out of sight. */
  #holds = false;
  #waits = false;
  #asking: ReturnType<typeof setTimeout> | undefined;

  constructor(people: People) {
    this.#people = people;
    $effect(() => {
      void [people.active, people.rows.drawn, people.editing, people.columns];
      void tick().then(() => this.#place());
    });
    $effect(() => () => clearTimeout(this.#asking));
  }

  /** Puts the focus on the active cell. */
  focus(): void {
    this.#holds = true;
    this.#place();
  }

  #place(): void {
    const { row, column } = this.#people.active;
    const { rows } = this.#people;
    // Asked first, as it is dear to look through the page for what is not there.
    const isDrawn = row === head || rows.drawn.some(({ index }) => index === row);
    const place = `tr[data-at="${String(row)}"] > :nth-child(${String(column + 1)})`;
    const cell = isDrawn ? (this.#box?.querySelector<HTMLElement>(place) ?? null) : null;
    if (this.#cell !== cell) this.#cell?.removeAttribute("tabindex");
    this.#cell = cell;
    this.stop = !cell;
    // While it is typed in, its field is where Tab stops.
    if (this.#people.editing) return void cell?.removeAttribute("tabindex");
    if (cell) cell.tabIndex = 0;
    if (!this.#holds) return;
    const now = document.activeElement;
    if (now !== document.body && !this.#box?.contains(now)) return void (this.#holds = false);
    if (cell && !cell.contains(now)) cell.focus({ preventScroll: true });
    else if (!cell && now !== this.#box) this.#wait();
  }

  /** The table itself has the focus until its cell comes into sight again. */
  #wait(): void {
    this.#waits = true;
    this.#box?.focus({ preventScroll: true });
    this.#waits = false;
  }

  /** Returns the place of the cell that something stands in. */
  #at(target: EventTarget | null): { row: number; column: number } | null {
    const cell = target instanceof Element ? target.closest("td, th") : null;
    const row = cell?.closest<HTMLElement>("tr[data-at]");
    if (!(cell instanceof HTMLTableCellElement) || !row) return null;
    return { row: Number(row.dataset["at"]), column: cell.cellIndex };
  }

  /** Presses what the active cell holds. */
  #press(): void {
    this.#cell?.querySelector<HTMLElement>("button, input")?.click();
  }

  #key = (event: KeyboardEvent): void => {
    const people = this.#people;
    const { key, target } = event;
    const ctrl = event.ctrlKey || event.metaKey;
    // What a cell holds answers to its own keys, where it has the focus.
    const inside = target instanceof Element && !!target.closest("button, input");
    if (event.altKey || (inside && (key === "Enter" || key === " "))) return;
    if (this.#move(event, ctrl)) return event.preventDefault();
    const row = people.activeRow;
    if (key === "Escape" && people.chosen.size > 0) {
      people.chooseNone();
      event.stopPropagation();
    } else if (ctrl && key.toLowerCase() === "a") void people.chooseAll();
    else if (key === "Enter" && ctrl) this.#press();
    else if (key === "Enter") {
      if (!people.edit()) this.#press();
    } else if (key === "F2") people.edit();
    else if (key === " " && row) people.toggle(row, people.active.row);
    else if (key === " ") this.#press();
    else if (key.length > 1 || ctrl || !people.edit(key)) return;
    event.preventDefault();
  };

  #move({ key, shiftKey }: KeyboardEvent, ctrl: boolean): boolean {
    const people = this.#people;
    const { row, column } = people.active;
    const page = Math.floor((this.#box?.clientHeight ?? 0) / people.rows.height) - 2;
    const down = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page }[key];
    const right = { ArrowRight: 1, ArrowLeft: -1 }[key];
    const end = { Home: 0, End: Infinity }[key];
    if (down !== undefined) void people.step(row + down, column, shiftKey);
    else if (right !== undefined) void people.step(row, column + right, false);
    else if (end === undefined) return false;
    else if (ctrl) void people.step(end, end, shiftKey);
    else void people.step(row, end, false);
    this.#holds = true;
    return true;
  }

  #click = (event: MouseEvent): void => {
    const at = this.#at(event.target);
    const row = at && this.#people.rows.at(at.row);
    if (!at || !row || at.row === head) return;
    const box = event.target instanceof Element && event.target.closest("input");
    if (event.shiftKey) void this.#people.step(at.row, at.column, true);
    else if (event.ctrlKey || event.metaKey || (box && box.type === "checkbox"))
      this.#people.toggle(row, at.row);
    else if (!(event.target instanceof Element && event.target.closest("button, input")))
      void this.#people.step(at.row, at.column, false).then(() => this.focus());
  };

  /** A click on a figure that can be typed over waits whether another follows. */
  #pause = (event: MouseEvent): void => {
    const figure = event.target instanceof Element && event.target.closest<HTMLElement>(".fig");
    const at = this.#at(event.target);
    if (!figure || !at || !fieldOf(this.#people.columns[at.column]) || event.detail === 0) return;
    event.stopPropagation();
    clearTimeout(this.#asking);
    const address = figure.dataset["address"];
    if (event.detail === 1 && address) this.#asking = setTimeout(() => void plan.inspect(address), double);
  };

  #edit = (event: MouseEvent): void => {
    const at = this.#at(event.target);
    if (!at || at.row === head) return;
    this.#people.go(at.row, at.column);
    this.#people.edit();
  };

  #enter = ({ target }: FocusEvent): void => {
    this.#holds = true;
    const at = this.#at(target);
    const { row, column } = this.#people.active;
    if (at && (at.row !== row || at.column !== column)) this.#people.active = at;
    else if (!at && target === this.#box && !this.#waits) this.#people.go(row, column);
  };

  #leave = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && !this.#box?.contains(relatedTarget)) this.#holds = false;
  };

  /** Whether the clipboard speaks with the table: it has the focus, and nobody types in it. */
  get #speaks(): boolean {
    const now = document.activeElement;
    return !this.#people.editing && !!this.#box?.contains(now) && !now?.matches("input[type='text']");
  }

  copy = (event: ClipboardEvent): void => {
    if (!this.#speaks || !(document.getSelection()?.isCollapsed ?? true)) return;
    event.clipboardData?.setData("text/plain", this.#people.copied());
    event.preventDefault();
  };

  paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData("text/plain");
    if (!this.#speaks || !text) return;
    event.preventDefault();
    void this.#people.paste(text);
  };

  readonly on: HTMLAttributes<HTMLDivElement> = {
    onkeydown: this.#key,
    onclickcapture: this.#pause,
    onclick: this.#click,
    ondblclick: this.#edit,
    // Shift would choose words on the way.
    onmousedown: (event) => event.shiftKey && event.preventDefault(),
    onfocusin: this.#enter,
    onfocusout: this.#leave,
  };

  /** Belongs to what holds the table. */
  attach = (around: HTMLElement): (() => void) => {
    this.#box = around.querySelector<HTMLElement>(".long");
    const elsewhere = ({ target }: PointerEvent) => {
      if (target instanceof Node && !this.#box?.contains(target)) this.#holds = false;
    };
    addEventListener("pointerdown", elsewhere);
    return () => removeEventListener("pointerdown", elsewhere);
  };
}
