/** How wide the columns of the people table are: as their longest words. A column that was wide once stays so. */
import type { PersonRow } from "../../bindings";
import { called, columnsOf, figures, isFigure, sortOf, textOf, type Column, type Shown } from "./fields";

/** Ems of a cell beside its words: its padding, and the double line before the figures. */
const beside = 1.35;
const line = 0.25;
/** The words of a head are smaller than those of a cell; an arrow may stand before them. */
const ofHead = 0.93;
const arrow = 0.9;
/** Words are measured at this size, so that what comes out is ems. */
const size = 100;
const weights = { text: 400, head: 500, strong: 650 };

const brush = document.createElement("canvas").getContext("2d");

/** Returns how wide words are, in ems; about so where nothing can be drawn. */
function ems(words: string, weight: number): number {
  if (!brush) return words.length * 0.6;
  brush.font = `${String(weight)} ${String(size)}px ${getComputedStyle(document.body).fontFamily}`;
  // Figures stand in columns, all as wide as the widest.
  return brush.measureText(words.replace(/\d/g, "0")).width / size;
}

/** All that a cell says. */
function said(row: PersonRow, column: Column): string {
  if (column === "manager") return row.line ? `${row.manager} ${row.line}  ` : row.manager;
  const mark = isFigure(column) ? row[column].mark : "";
  return mark ? `${textOf(row, column)} ${mark}` : textOf(row, column);
}

const longest = (texts: string[]) =>
  texts.reduce((before, text) => (text.length > before.length ? text : before), "");

export class Widths {
  #ems = $state.raw<Partial<Record<Column, number>>>({});

  /** Makes room for these rows. */
  grow(rows: PersonRow[]): void {
    const columns = new Set((Object.keys(figures) as Shown[]).flatMap(columnsOf));
    columns.delete("choose");
    const grown = { ...this.#ems };
    for (const column of columns) {
      const head = ems(called(column), weights.head) * ofHead + (sortOf(column) ? arrow : 0);
      const weight = column === "name" ? weights.strong : weights.text;
      const cell = ems(longest(rows.map((row) => said(row, column))), weight);
      grown[column] = Math.max(grown[column] ?? head, cell);
    }
    this.#ems = grown;
  }

  /** Returns the columns for a grid, and how wide they are together at least. */
  of(columns: Column[]): { widths: string; least: string } {
    const first = columns.find(isFigure);
    const each = columns
      .slice(1)
      .map((column) => (this.#ems[column] ?? 0) + beside + (column === first ? line : 0));
    const text = each.map((one) => `minmax(${one.toFixed(2)}em, ${one.toFixed(2)}fr)`);
    return {
      widths: ["var(--m-hit)", ...text].join(" "),
      least: `calc(var(--m-hit) + ${each.reduce((sum, one) => sum + one, 0).toFixed(2)}em)`,
    };
  }
}
