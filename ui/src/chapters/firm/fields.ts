/** The columns of the people table: what each is sorted by, how it is copied, and how what is typed in it is read. */
import type { PeopleSort, PersonRow, PostCorrection } from "../../bindings";
import { writtenAmount } from "../../shared/amount";
import { typedDecimal } from "../../shared/decimal";
import { words } from "../../shared/words";

/** Figures shown at once; more would not stand side by side. */
export const figures = {
  today: ["pay", "take_home", "cost", "coordination"],
  after: ["pay", "pay_after", "take_home", "take_home_after"],
  end: ["pay", "redundancy", "notice"],
} as const satisfies Record<string, (keyof PersonRow)[]>;
export type Shown = keyof typeof figures;

type Text = "name" | "title" | "unit" | "manager" | "cell" | "layer" | "posts" | "hours";
export type FigureColumn = (typeof figures)[Shown][number];
/** A column of the table; `choose` holds the boxes that choose a row. */
export type Column = "choose" | Text | FigureColumn;

/** After the change people work in a cell, and answer to nobody. */
export function columnsOf(shown: Shown): Column[] {
  const place: Column[] = shown === "after" ? ["cell"] : ["manager", "layer"];
  return ["choose", "name", "title", "unit", ...place, "posts", "hours", ...figures[shown]];
}

const sorted: Column[] = ["name", "title", "unit", "manager", "layer", "posts", "hours", "pay", "cost"];
export const sortOf = (column: Column) => (sorted.includes(column) ? (column as PeopleSort & Column) : null);

/** What can be said of a post, whatever the files say. */
export const fields = ["title", "unit", "hours", "pay"] as const;
export type Field = (typeof fields)[number];
export const fieldOf = (column: Column | undefined) => fields.find((field) => field === column) ?? null;

export const isFigure = (column: Column): column is FigureColumn =>
  !["choose", "name", "title", "unit", "manager", "cell", "layer", "posts", "hours"].includes(column);

/** What a column is called. */
export const called = (column: Column) =>
  column === "title" ? words("people-post") : words(`people-${column.replaceAll("_", "-")}`);

/** What a cell says, as it is typed: without signs, so that it can be typed again and a spreadsheet can count with it. */
export function typedOf(row: PersonRow, column: Column): string {
  if (column === "choose") return "";
  const value = row[column];
  return typeof value === "string" ? value : value.exact;
}

/** What a cell says, as it is read. */
export function textOf(row: PersonRow, column: Column): string {
  if (column === "choose") return "";
  const value = row[column];
  return typeof value === "string" ? value : value.text;
}

/** Digits behind the point of hours a week. */
const parts = 2;

/** What is said of a post: all of it, none where it stays. */
export type Said = Required<PostCorrection>;

const nothing = { title: null, unit: null, hours_week: null, yearly: null };

/** Returns what is said of a post where this is typed in a field; none where it cannot be read. */
export function correction(key: string, field: Field, typed: string, decimals: number): Said | null {
  const text = typed.trim().replace(/\s+/g, " ");
  if (field === "title" || field === "unit") return { ...nothing, key, [field]: text };
  if (field === "hours") {
    const hours_week = typedDecimal(text, parts);
    return hours_week === null ? null : { ...nothing, key, hours_week };
  }
  const yearly = writtenAmount(text, decimals);
  return yearly === null || Number.isNaN(yearly) ? null : { ...nothing, key, yearly };
}

/** Whether what is typed says what the row says already. */
export function saysTheSame(row: PersonRow, field: Field, typed: string, decimals: number): boolean {
  if (typed.trim() === typedOf(row, field) || typed.trim() === textOf(row, field)) return true;
  const [before, after] = [typedOf(row, field), typed].map((text) =>
    correction(row.key, field, text, decimals),
  );
  return !!before && JSON.stringify(before) === JSON.stringify(after);
}

/** Says what cannot be read in a field, and what can. */
export const unread = (field: Field) =>
  words(field === "hours" ? "people-hours-unread" : "people-pay-unread");

/** Puts what is said of the same post together. */
export function joined(corrections: Said[]): Said[] {
  const by = new Map<string, Said>();
  for (const one of corrections) {
    const before = by.get(one.key) ?? { ...nothing, key: one.key };
    by.set(one.key, {
      key: one.key,
      title: one.title ?? before.title,
      unit: one.unit ?? before.unit,
      hours_week: one.hours_week ?? before.hours_week,
      yearly: one.yearly ?? before.yearly,
    });
  }
  return [...by.values()];
}
