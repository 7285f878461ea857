/**
 * Why a figure is what it is, as recorded. Of people and of weeks there are many, all explained alike, so that none and one
 * are recorded: the others borrow the words, and show their own figure.
 */
import type { CompareView, ExplanationView, Figure, PeopleWindow, TasksWindow, View } from "../../bindings";
import { words } from "../../shared/words";

interface Recorded {
  view: View;
  people: PeopleWindow;
  tasks: TasksWindow;
  explanations: Record<string, ExplanationView>;
}

/** Returns the figure of an address, wherever it stands. */
function figureIn(within: unknown, address: string): Figure | undefined {
  if (typeof within !== "object" || within === null) return undefined;
  if ("address" in within && within.address === address && "exact" in within) return within as Figure;
  for (const part of Object.values(within)) {
    const figure = figureIn(part, address);
    if (figure) return figure;
  }
  return undefined;
}

/** The address a figure borrows its words from; empty where it borrows none. */
function lender(address: string): string {
  if (address.startsWith("proposal.task.")) return "proposal.tasks.today";
  const [of, , row] = /^(?:person\.[^.]+|cash\.(plan|as-is)(?:\.\d+)?)\.([\w-]+)$/.exec(address) ?? [];
  if (!of) return "";
  if (address.startsWith("person.")) return "firm.payroll.charges";
  return `cash.plan.8.${row === "lowest" || row === "red-weeks" ? "closing" : row}`;
}

const pounds = new Intl.NumberFormat("en-GB", { style: "currency", currency: "GBP" });

/** Returns a figure of a week, which its table rounds, to the last. */
const whole = (figure: Figure): Figure => ({
  ...figure,
  text: pounds.format(Number(figure.exact)).replace("-", "−"),
});

/** Returns an explanation as another scenario has it, as far as its figure is told beside this one's. */
export function elsewhere(
  of: ExplanationView,
  scenario: string,
  view: View,
  compared: CompareView,
): ExplanationView {
  const at = view.scenarios.findIndex(({ id }) => id === scenario);
  const one = view.scenarios[at];
  const told = [one, compared.rows.map(({ figures }) => figures[at])];
  return {
    ...of,
    figure: figureIn(told, of.figure.address) ?? of.figure,
    scenario: one?.name ?? of.scenario,
  };
}

export function explained(
  address: string,
  { view, people, tasks, explanations }: Recorded,
): ExplanationView | undefined {
  const known = explanations[address];
  if (known) return known;
  const borrowed = explanations[lender(address)];
  const within = address.startsWith("person.") ? people : address.startsWith("proposal.task.") ? tasks : view;
  const figure = borrowed && figureIn(within, address);
  if (!figure) return undefined;
  if (within === tasks || address.endsWith(".red-weeks")) return { ...borrowed, figure };
  if (within === view) return { ...borrowed, figure: whole(figure) };
  return { ...borrowed, label: words(`people-${address.split(".").at(-1) ?? ""}`), figure };
}
