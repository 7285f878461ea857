/** How wide the columns of the people table are: as their longest words. A column that was wide once stays so. */
import type { PersonRow } from "../../bindings";
import { called, columnsOf, figures, isFigure, textOf, type Column, type Shown } from "./fields";

/** Ems of a cell beside its words: its padding, and the double line before the figures. */
const beside = 1.35;
const line = 0.25;
/** The words of a head are smaller than those of a cell. */
const ofHead = 0.93;
const most = 3;
/** Words are measured at this size, so that what comes out is ems. */
const size = 100;
const weights = { text: 400, strong: 650 };

const draws = typeof CanvasRenderingContext2D !== "undefined";
const brush = draws ? document.createElement("canvas").getContext("2d") : null;

/** How wide a digit is that stands in a column, which a canvas does not know. */
let digit = 0;
function ofDigit(): number {
  if (digit > 0) return digit;
  const probe = document.createElement("span");
  probe.textContent = "0";
  probe.style.cssText = `position: absolute; font-size: ${String(size)}px; font-variant-numeric: tabular-nums`;
  document.body.append(probe);
  digit = probe.getBoundingClientRect().width / size;
  probe.remove();
  return digit;
}

/** The family words are set in, which is dear to ask for. */
let family = "";

/** Returns how wide words are, in ems; about so where nothing can be drawn. */
function ems(words: string, weight: number): number {
  if (!brush) return words.length * 0.6;
  family ||= getComputedStyle(document.body).fontFamily;
  brush.font = `${String(weight)} ${String(size)}px ${family}`;
  const digits = words.match(/\d/g)?.length ?? 0;
  return brush.measureText(words.replace(/\d/g, "")).width / size + digits * ofDigit();
}

/** All that a cell says. */
function said(row: PersonRow, column: Column): string {
  if (column === "manager") return row.line ? `${row.manager} ${row.line}  ` : row.manager;
  const mark = isFigure(column) ? row[column].mark : "";
  return mark ? `${textOf(row, column)} ${mark}` : textOf(row, column);
}

/** The texts with the most letters, and more than there were so far; the widest is one of them. */
const longest = (texts: string[], letters: number) =>
  [...new Set(texts)]
    .filter((text) => text.length > letters)
    .sort((one, other) => other.length - one.length)
    .slice(0, most);

/** All columns with words, each once. */
const all = (Object.keys(figures) as Shown[]).flatMap(columnsOf);
const columns = all.filter((column, at) => column !== "choose" && all.indexOf(column) === at);

export class Widths {
  #ems = $state.raw<Partial<Record<Column, number>>>({});
  /** Most letters of a text that was measured. */
  #letters: Partial<Record<Column, number>> = {};

  /** Makes room for these rows. */
  grow(rows: PersonRow[]): void {
    const grown = { ...this.#ems };
    let more = false;
    for (const column of columns) {
      const texts = longest(
        rows.map((row) => said(row, column)),
        this.#letters[column] ?? -1,
      );
      if (texts[0] === undefined) continue;
      this.#letters[column] = texts[0].length;
      const before = grown[column] ?? ems(called(column), weights.strong) * ofHead;
      const weight = column === "name" ? weights.strong : weights.text;
      grown[column] = Math.max(before, ...texts.map((text) => ems(text, weight)));
      more = true;
    }
    if (more) this.#ems = grown;
  }

  /** Returns the columns for a grid, and how wide they are together at least. */
  of(shown: Column[]): { widths: string; least: string } {
    const first = shown.find(isFigure);
    const each = shown
      .slice(1)
      .map((column) => (this.#ems[column] ?? 0) + beside + (column === first ? line : 0));
    const text = each.map((one) => `minmax(${one.toFixed(2)}em, ${one.toFixed(2)}fr)`);
    return {
      widths: ["var(--m-hit)", ...text].join(" "),
      least: `calc(var(--m-hit) + ${each.reduce((sum, one) => sum + one, 0).toFixed(2)}em)`,
    };
  }
}
