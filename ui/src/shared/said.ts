/** Sentences in runs: words, and the figures that stand among them. */
import type { Figure, SaidView } from "../bindings";

/** A part of a sentence; one that is a figure has it. */
export interface Run {
  text: string;
  figure?: Figure;
}

/** Returns a sentence in runs; together they are the sentence. */
export function runs({ text, figures }: SaidView): Run[] {
  const found: Run[] = [];
  let from = 0;
  for (const figure of figures) {
    const at = text.indexOf(figure.text, from);
    if (at < 0) continue;
    if (at > from) found.push({ text: text.slice(from, at) });
    from = at + figure.text.length;
    found.push({ text: text.slice(at, from), figure });
  }
  if (from < text.length) found.push({ text: text.slice(from) });
  return found;
}
