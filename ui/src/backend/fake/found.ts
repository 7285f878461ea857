/** What the fake finds by words: people, cells, tasks, rules and figures of what is recorded, ten of each kind at most. */
import type { ExplanationView, FoundKind, FoundView, PersonRow, TaskRow, View } from "../../bindings";

const most = 10;

interface Sought {
  view: View;
  people: PersonRow[];
  tasks: TaskRow[];
  explanations: Record<string, ExplanationView>;
}

/** Returns what carries all the words, kind by kind; a task of several posts once. */
export function found(text: string, { view, people, tasks, explanations }: Sought): FoundView[] {
  const sought = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (sought.length === 0) return [];
  const of = (kind: FoundKind, all: Omit<FoundView, "kind">[]): FoundView[] =>
    [...new Map(all.map((one) => [one.id, one])).values()]
      .filter(({ label, detail }) =>
        sought.every((word) => `${label} ${detail}`.toLowerCase().includes(word)),
      )
      .slice(0, most)
      .map((one) => ({ kind, ...one }));
  return [
    ...of(
      "person",
      people.map(({ key, name, title, unit }) => ({ id: key, label: name, detail: `${title}, ${unit}` })),
    ),
    ...of(
      "cell",
      view.proposal.cells.map(({ name, size }) => ({ id: name, label: name, detail: size.text })),
    ),
    ...of(
      "task",
      tasks.map(({ task, name, held_by }) => ({ id: task, label: name, detail: held_by })),
    ),
    ...of(
      "rule",
      (view.bylaws?.rules ?? []).map(({ clause, number, title }) => ({
        id: clause,
        label: `${number} ${title}`,
        detail: "",
      })),
    ),
    ...of(
      "figure",
      Object.values(explanations).map(({ label, figure }) => ({
        id: figure.address,
        label,
        detail: figure.text,
      })),
    ),
  ];
}
