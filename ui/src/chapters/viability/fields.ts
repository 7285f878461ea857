/** Fields of the deal as people type them and as decisions carry them. No sums are done here. */
import type { Borrowing, Competitor, Expected, Funding, Worth } from "../../bindings";
import { smallestUnits, typedAmount } from "../../shared/amount";
import { percentage, signed, typedDecimal, typedPercentage } from "../../shared/decimal";

export type Kind =
  "money" | "signed-money" | "percent" | "signed-percent" | "decimal" | "whole" | "day" | "text";
export type Value = number | string | null;
export interface Field {
  id: string;
  kind: Kind;
  /** Id of its words, where another field of the same name has others. */
  says?: string;
}
export type Draft = Record<string, string>;
export type Values = Record<string, Value>;

const decimals = 4;

/** Reads what is typed: none for an empty field, undefined for what cannot be read. */
export function read(kind: Kind, text: string, places: number): Value | undefined {
  const typed = text.trim();
  if (!typed) return null;
  if (kind === "text" || kind === "day") return typed;
  if (kind === "money") return units(typed, places);
  if (kind === "signed-money") {
    const minus = /^[-−]/.test(typed);
    const found = units(typed.replace(/^[-−]\s*/, ""), places);
    return minus && found ? -found : found;
  }
  if (kind === "whole") return /^\d{1,6}$/.test(typed) ? Number(typed) : undefined;
  if (kind === "percent") return typedPercentage(typed) ?? undefined;
  if (kind === "signed-percent") return signed(typed, typedPercentage) ?? undefined;
  return typedDecimal(typed, decimals) ?? undefined;
}

function units(typed: string, places: number): number | undefined {
  const found = smallestUnits(typed, places);
  return found === null || Number.isNaN(found) ? undefined : found;
}

/** Writes a value as it is typed. */
export function write(kind: Kind, value: Value | undefined, places: number): string {
  if (value === null || value === undefined) return "";
  if (kind === "money") return typedAmount(Number(value), places);
  if (kind === "signed-money") {
    const size = Number(value);
    return size < 0 ? `-${typedAmount(-size, places)}` : typedAmount(size, places);
  }
  const text = String(value);
  if (kind === "percent" || kind === "signed-percent")
    return text.startsWith("-") ? `-${percentage(text.slice(1))}` : percentage(text);
  return text;
}

export function draftOf(fields: Field[], values: Values, places: number): Draft {
  return Object.fromEntries(fields.map(({ id, kind }) => [id, write(kind, values[id], places)]));
}

/** Returns the values typed, and the fields that cannot be read. */
export function valuesOf(fields: Field[], draft: Draft, places: number): [values: Values, unread: string[]] {
  const values: Values = {};
  const unread: string[] = [];
  for (const { id, kind } of fields) {
    const value = read(kind, draft[id] ?? "", places);
    if (value === undefined) unread.push(id);
    else values[id] = value;
  }
  return [values, unread];
}

export const uses: Field[] = [
  { id: "price", kind: "money" },
  { id: "conversion_costs", kind: "money" },
  { id: "working_cash", kind: "money" },
];
export const grants: Field[] = [{ id: "grants", kind: "money" }];
export const shares: Field[] = [
  { id: "members", kind: "whole" },
  { id: "each", kind: "money" },
  { id: "months", kind: "whole" },
];
export const borrowing: Field[] = [
  { id: "amount", kind: "money" },
  { id: "rate", kind: "percent" },
  { id: "years", kind: "whole" },
  { id: "standstill_months", kind: "whole" },
  { id: "on", kind: "day" },
];
export const worth: Field[] = [
  { id: "low", kind: "decimal" },
  { id: "middle", kind: "decimal" },
  { id: "high", kind: "decimal" },
  { id: "owner_at_market", kind: "money" },
  { id: "one_offs", kind: "signed-money" },
  { id: "discount", kind: "percent" },
  { id: "growth", kind: "signed-percent" },
  { id: "years", kind: "whole" },
  { id: "trade_price", kind: "money" },
];
export const expected: Field[] = [
  { id: "sales", kind: "signed-percent" },
  { id: "input_prices", kind: "signed-percent" },
  { id: "pay", kind: "signed-percent" },
  { id: "overheads", kind: "signed-percent" },
  { id: "equipment", kind: "money" },
  { id: "tax", kind: "percent" },
  { id: "loan_repaid", kind: "money" },
  { id: "hire_purchase_repaid", kind: "money" },
];
export const competitor: Field[] = [
  { id: "name", kind: "text" },
  { id: "sales", kind: "money", says: "sales-sum" },
  { id: "payroll", kind: "money" },
  { id: "materials", kind: "money" },
  { id: "other", kind: "money" },
  { id: "units", kind: "decimal" },
  { id: "own_units", kind: "decimal" },
];

export const sources = [
  "grants",
  "member-shares",
  "seller-note",
  "lender",
  "scheme",
  "mutual-credit",
] as const;
export type SourceId = (typeof sources)[number];

/** The fields of a source. */
export function fieldsOf(source: SourceId): Field[] {
  if (source === "grants") return grants;
  return source === "member-shares" ? shares : borrowing;
}

const key = (source: SourceId) => source.replace("-", "_") as Exclude<keyof Funding, "inventory">;

/** What is said of a source now. */
export function saidOf(funding: Funding, source: SourceId): Values {
  if (source === "grants") return { grants: funding.grants ?? null };
  const said = (funding[key(source)] ?? {}) as Values;
  // No standstill is what nobody says.
  return { ...said, standstill_months: said["standstill_months"] || null };
}

/** Returns what is said of all sources with one said anew; a source of which nothing is said is not spoken of. */
export function withSource(funding: Funding, source: SourceId, values: Values): Funding {
  if (source === "grants") return { ...funding, grants: values["grants"] as number | null };
  const nothing = Object.values(values).every((value) => value === null);
  const said =
    source === "member-shares"
      ? values
      : ({ ...values, standstill_months: values["standstill_months"] ?? 0 } as Borrowing);
  return { ...funding, [key(source)]: nothing ? null : said };
}

export function multiplesOf(said: Worth): Values {
  const [low, middle, high] = said.multiples ?? [null, null, null];
  return { ...(said as unknown as Values), low, middle, high };
}

/** Returns what is said of the worth; none where some of the multiples are missing, or do not rise. */
export function worthOf(values: Values): Worth | null {
  const { low, middle, high, ...rest } = values;
  const all = [low, middle, high];
  const given = all.filter((one) => one !== null && one !== undefined).map(String);
  if (given.length === 1 || given.length === 2) return null;
  const [first, second, third] = given;
  if (first !== undefined && second !== undefined && third !== undefined) {
    if (Number(first) > Number(second) || Number(second) > Number(third)) return null;
    return { ...(rest as Worth), multiples: [first, second, third] };
  }
  return { ...(rest as Worth), multiples: null };
}

export const expectedOf = (values: Values): Expected => values as Expected;

/** Returns what is said of the competitor; none while something is missing. */
export function competitorOf(values: Values): Competitor | null {
  const whole = Object.values(values).every((value) => value !== null);
  return whole ? (values as unknown as Competitor) : null;
}
