/**
 * Why a figure is what it is, as recorded. Of people and of weeks there are many, all explained alike, so that none and one
 * are recorded: the others borrow the words, and show their own figure.
 */
import type {
  CompareView,
  ExplanationView,
  Figure,
  PeopleWindow,
  ReportingChart,
  TasksWindow,
  View,
} from "../../bindings";
import { words } from "../../shared/words";

interface Recorded {
  view: View;
  people: PeopleWindow;
  tasks: TasksWindow;
  chart: ReportingChart;
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

/** Returns how many stand below a post of the chart, directly or in all. */
function countIn({ posts }: ReportingChart, address: string): Figure | undefined {
  const [, key, what] = /^person\.(.+)\.(reports|below)$/.exec(address) ?? [];
  const post = posts.find((one) => one.key === key);
  const count = String(what === "below" ? post?.below : post?.reports);
  return post && { address, text: count, exact: count, mark: "" };
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
  { view, people, tasks, chart, explanations }: Recorded,
): ExplanationView | undefined {
  const known = explanations[address];
  if (known) return known;
  const borrowed = explanations[lender(address)];
  const within = address.startsWith("person.") ? people : address.startsWith("proposal.task.") ? tasks : view;
  const figure = borrowed && (countIn(chart, address) ?? figureIn(within, address));
  if (!figure) return undefined;
  if (within === tasks || address.endsWith(".red-weeks")) return { ...borrowed, figure };
  if (within === view) return { ...borrowed, figure: whole(figure) };
  return { ...borrowed, label: words(`people-${address.split(".").at(-1) ?? ""}`), figure };
}
