/** The rows that are chosen, by key. */
import type { PersonRow } from "../../bindings";

export type Chosen = ReadonlyMap<string, PersonRow>;

export const chosenOf = (rows: PersonRow[]): Chosen => new Map(rows.map((row) => [row.key, row]));

/** Returns them with a row, or without it where it was among them. */
export function toggled(chosen: Chosen, row: PersonRow): Chosen {
  const next = new Map(chosen);
  if (!next.delete(row.key)) next.set(row.key, row);
  return next;
}

/** Returns them as they now are, where that is known. */
export function renewed(chosen: Chosen, rows: PersonRow[]): Chosen {
  const now = chosenOf(rows);
  return chosenOf([...chosen.values()].map((row) => now.get(row.key) ?? row));
}
