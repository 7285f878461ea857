/** What a spreadsheet put on the clipboard, and what it would change in the people table. */
import type { PersonRow } from "../../bindings";
import { words } from "../../shared/words";
import {
  called,
  correction,
  fieldOf,
  saysTheSame,
  textOf,
  typedOf,
  unread,
  type Column,
  type Said,
} from "./fields";

/** Returns the lines of a table on the clipboard, each in its cells. Cells in quotes may hold lines of their own. */
export function linesOf(text: string): string[][] {
  const lines: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/gy;
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    const [, written = "", end = ""] = found;
    const whole = /^"(.*)"$/s.exec(written)?.[1]?.replaceAll('""', '"') ?? written;
    lines.at(-1)?.push(whole);
    if (end === "") break;
    if (end !== "\t") lines.push([]);
  }
  // A spreadsheet ends its last line too.
  const last = lines.at(-1);
  if (lines.length > 1 && last?.length === 1 && last[0] === "") lines.pop();
  return lines;
}

/** One cell that would change, or cannot. */
export interface Change {
  id: string;
  who: string;
  what: string;
  before: string;
  after: string;
  /** Why it is not taken; empty where it is. */
  why: string;
  correction: Said | null;
}

interface Onto {
  /** The rows from the active cell down. */
  rows: PersonRow[];
  /** The columns from the active cell to the right. */
  columns: Column[];
  decimals: number;
}

/** Whether a cell that cannot be changed here is pasted as it is. */
const isSame = (row: PersonRow, column: Column, text: string) =>
  [typedOf(row, column), textOf(row, column)].includes(text.trim());

/** Returns what would change, in the order of the rows; what stays as it is is left out. */
export function changes(lines: string[][], { rows, columns, decimals }: Onto): Change[] {
  return lines.flatMap((cells, down) =>
    cells.flatMap((text, across): Change[] => {
      const row = rows[down];
      const column = columns[across];
      const id = `${String(down)} ${String(across)}`;
      const after = text.trim();
      const change = { id, who: row?.name ?? "", what: column ? called(column) : "", before: "", after };
      if (!row || !column)
        return after
          ? [{ ...change, why: words(row ? "paste-no-column" : "paste-no-row"), correction: null }]
          : [];
      const field = fieldOf(column);
      const shown = { ...change, before: textOf(row, column) };
      if (!field)
        return column === "choose" || isSame(row, column, text)
          ? []
          : [{ ...shown, why: words("paste-not-here"), correction: null }];
      if (saysTheSame(row, field, text, decimals)) return [];
      const read = correction(row.key, field, text, decimals);
      return [{ ...shown, why: read ? "" : unread(field), correction: read }];
    }),
  );
}
