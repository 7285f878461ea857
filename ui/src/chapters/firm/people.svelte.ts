/**
 * The people table as somebody works on it: what is looked for, which cell is active, which rows are chosen, what is
 * being typed and what was pasted. Made while a component is set up, as its rows ask anew by themselves.
 */
import { backend } from "../../backend";
import type { PeopleSort, PersonRow, View } from "../../bindings";
import { plan } from "../../plan.svelte";
import { Rows } from "../../shared/rows.svelte";
import { words } from "../../shared/words";
import { chosenOf, renewed, toggled, type Chosen } from "./chosen";
import {
  called,
  columnsOf,
  correction,
  fieldOf,
  joined,
  saysTheSame,
  typedOf,
  unread,
  type Column,
  type Field,
  type Said,
  type Shown,
} from "./fields";
import { changes, linesOf, type Change } from "./pasted";
import { Widths } from "./widths.svelte";

/** Rows that can be chosen or pasted over at once. */
export const most = 1_000;

/** The head of the table, as a row. */
export const head = -1;

interface Editing {
  key: string;
  name: string;
  field: Field;
  typed: string;
  /** What is wrong with what is typed; empty where nothing is known to be. */
  wrong: string;
}

export class People {
  search = $state("");
  unit = $state<string | null>(null);
  sort = $state<PeopleSort>("as-read");
  down = $state(false);
  shown = $state<Shown>("today");
  units = $state.raw<string[]>([]);
  active = $state.raw({ row: 0, column: 1 });
  chosen = $state.raw<Chosen>(chosenOf([]));
  editing = $state.raw<Editing | null>(null);
  pasted = $state.raw<Change[] | null>(null);
  /** Whoever was looked for from elsewhere. */
  marked = $state("");
  /** What was done last; and what is only heard, as it is seen elsewhere. */
  said = $state("");
  heard = $state("");
  readonly widths = new Widths();
  readonly columns: Column[] = $derived(columnsOf(this.shown));
  readonly rows: Rows<PersonRow>;

  /** The row others are chosen from, by Shift. */
  #anchor = 0;
  #keeping = false;
  #view: () => View;

  constructor(view: () => View) {
    this.#view = view;
    this.rows = new Rows(
      async (offset, count) => {
        const { search, unit, sort, down } = this;
        const { scenario } = view();
        const answer = await backend.people({ scenario, offset, count, search, unit, sort, down });
        if (answer.status === "ok") {
          const { units } = answer.data;
          if (units.join() !== this.units.join()) this.units = units;
          this.widths.grow(answer.data.rows);
        }
        return answer;
      },
      () => void [view().operation, view().scenario, this.search, this.unit, this.sort, this.down],
    );
  }

  get decimals(): number {
    return this.#view().decimals;
  }

  get activeRow(): PersonRow | undefined {
    return this.rows.at(this.active.row);
  }

  get activeColumn(): Column | undefined {
    return this.columns[this.active.column];
  }

  /** Looks for something else, from the first row. */
  find(search: string, unit = this.unit): void {
    this.search = search;
    this.unit = unit;
    this.marked = "";
    this.#top();
  }

  /** Sorts by a column: first up, then down, then as the files have it. */
  sortBy(by: PeopleSort): void {
    const again = this.sort === by;
    this.sort = again && this.down ? "as-read" : by;
    this.down = again && !this.down;
    this.#top();
  }

  show(shown: Shown): void {
    this.shown = shown;
    this.active = { ...this.active, column: Math.min(this.active.column, this.columns.length - 1) };
  }

  #top(): void {
    this.editing = null;
    this.active = { ...this.active, row: Math.min(this.active.row, 0) };
    this.#anchor = 0;
    this.rows.rewind();
  }

  /** Goes to a cell, as far as the table reaches. */
  go(row: number, column: number): void {
    this.active = {
      row: Math.max(head, Math.min(row, this.rows.total - 1)),
      column: Math.max(0, Math.min(column, this.columns.length - 1)),
    };
    if (this.active.row > head) this.rows.reveal(this.active.row);
  }

  /** Goes to a cell and chooses what lies between it and where choosing began, or lets that begin here. */
  async step(row: number, column: number, extend: boolean): Promise<void> {
    this.go(row, column);
    if (extend) await this.extend(this.active.row);
    else this.#anchor = Math.max(0, this.active.row);
  }

  async extend(to: number): Promise<void> {
    const [from, end] = [Math.min(this.#anchor, to), Math.max(this.#anchor, to)];
    await this.#choose(Math.max(0, from), end + 1);
  }

  chooseAll = (): Promise<void> => this.#choose(0, this.rows.total);

  async #choose(start: number, end: number): Promise<void> {
    if (end - start > most) {
      this.said = words("people-too-many", { most });
      return;
    }
    const rows = await this.rows.fetch(start, end);
    this.chosen = chosenOf(rows);
    this.heard = words("people-chosen", { count: this.chosen.size });
  }

  toggle(row: PersonRow, index: number): void {
    const chosen = toggled(this.chosen, row);
    if (chosen.size > most) return void (this.said = words("people-too-many", { most }));
    this.chosen = chosen;
    this.#anchor = index;
    this.heard = words("people-chosen", { count: chosen.size });
  }

  chooseNone(): void {
    this.chosen = chosenOf([]);
    this.heard = words("people-chosen", { count: 0 });
  }

  /** Begins to type in the active cell; says whether anything can be said there. */
  edit(typed?: string): boolean {
    const row = this.activeRow;
    const field = fieldOf(this.activeColumn);
    if (!row || !field || plan.busy) return false;
    const { key, name } = row;
    this.editing = { key, name, field, typed: typed ?? typedOf(row, field), wrong: "" };
    return true;
  }

  type(typed: string): void {
    if (this.editing) this.editing = { ...this.editing, typed, wrong: "" };
  }

  giveUp(): void {
    this.editing = null;
  }

  /** Keeps what is typed, and goes on by so many rows and columns. */
  async keep(down: number, right: number): Promise<void> {
    const { editing } = this;
    if (!editing || this.#keeping) return;
    const { key, name, field, typed } = editing;
    const row = this.rows.inSight.find((one) => one.row?.key === key)?.row;
    if (!row || !saysTheSame(row, field, typed, this.decimals)) {
      const post = correction(key, field, typed, this.decimals);
      if (!post) return void (this.editing = { ...editing, wrong: unread(field) });
      this.#keeping = true;
      const wrong = await this.decide([post]);
      this.#keeping = false;
      if (wrong) {
        if (this.editing) this.editing = { ...this.editing, wrong };
        return;
      }
      this.said = words("people-kept", { name, what: called(field), value: typed.trim() });
    }
    this.editing = null;
    if (down || right) this.go(this.active.row + down, this.active.column + right);
  }

  /** Records what is said of posts as one decision; returns why it was refused, empty where it was not. */
  async decide(posts: Said[]): Promise<string> {
    if (await plan.decide({ decision: "corrected", posts: joined(posts) })) {
      void this.#renew();
      return "";
    }
    const { refusal } = plan;
    plan.refusal = null;
    return refusal ? `${refusal.message} ${refusal.remedy}` : words(plan.busy || "people-busy");
  }

  /** Takes the chosen rows as they now are. */
  async #renew(): Promise<void> {
    if (this.chosen.size === 0 || this.rows.total > most) return;
    const rows = await this.rows.fetch(0, this.rows.total);
    this.chosen = renewed(this.chosen, rows);
  }

  /** What the clipboard gets: the chosen rows, else the active cell. */
  copied(): string {
    const columns = this.columns.filter((column) => column !== "choose");
    const line = (row: PersonRow) => columns.map((column) => typedOf(row, column)).join("\t");
    if (this.chosen.size > 0) return [...this.chosen.values()].map(line).join("\n");
    const { activeRow, activeColumn } = this;
    return activeRow && activeColumn ? typedOf(activeRow, activeColumn) : "";
  }

  /** Looks what a table on the clipboard would change from the active cell on. One value goes to all that are chosen. */
  async paste(text: string): Promise<void> {
    const lines = linesOf(text);
    const { row, column } = this.active;
    const toAll = lines.length === 1 && lines[0]?.length === 1 && this.chosen.size > 1;
    if (lines.length > most) return void (this.said = words("people-too-many", { most }));
    const start = Math.max(0, row);
    const rows = toAll ? [...this.chosen.values()] : await this.rows.fetch(start, start + lines.length);
    const all = toAll ? rows.map(() => lines[0] ?? []) : lines;
    const columns = this.columns.slice(Math.max(1, column));
    const found = changes(all, { rows, columns, decimals: this.decimals });
    this.said = found.length === 0 ? words("paste-nothing") : "";
    this.pasted = found.length === 0 ? null : found;
  }

  /** Brings somebody into sight, by their name and key. */
  async seek(key: string, label: string): Promise<void> {
    this.find(label, null);
    const rows = await this.rows.fetch(0, most);
    const at = rows.findIndex((row) => row.key === key);
    if (at < 0) return;
    this.marked = key;
    this.go(at, 1);
  }
}
