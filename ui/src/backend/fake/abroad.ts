/**
 * Recorded answers as another country's law would make them, invented: every figure rests on law nobody has
 * read, rates are left to the firm, and an explanation is long.
 */
import type { Decision, ExplanationView, Figure, OwnFigureView, View } from "../../bindings";
import { percentage } from "../../shared/decimal";

/** What stands beside every figure there. */
export const unverified = "unverified";
const nobodyRead = "Unverified: nobody has read it at its source";
/** As many inputs as a country with many contributions has. */
const inputs = 22;

const isFigure = (value: object): value is Figure => "exact" in value && "mark" in value;

/** Returns an answer with a mark beside every figure that says something. */
export function marked<T>(answer: T): T {
  if (Array.isArray(answer)) return answer.map(marked) as T;
  if (typeof answer !== "object" || answer === null) return answer;
  if (isFigure(answer)) return { ...answer, mark: answer.text ? unverified : "" };
  return Object.fromEntries(Object.entries(answer).map(([name, part]) => [name, marked(part)])) as T;
}

const accidents: OwnFigureView = {
  parameter: "employer.at_mp",
  value: "0.0208",
  percent: true,
  entered: false,
  row: {
    label: "Accidents at work (AT-MP), the firm’s rate",
    value: "2.08%",
    entered: false,
    from: "1 Jan 2026",
    by: null,
    source:
      "Code de la sécurité sociale art. D242-6-2. https://www.urssaf.fr/accueil/employeur/cotisations/liste-cotisations/at-vieillesse-csa-dialoguesocial.html. national mean",
    checked: "Looked at 22 Nov 2026",
  },
};
const healthCover: OwnFigureView = {
  parameter: "employer.mutuelle",
  value: "0",
  percent: false,
  entered: false,
  row: {
    label: "Complementary health cover, the firm’s part",
    value: "€0 a month",
    entered: false,
    from: "1 Jan 2016",
    by: null,
    source: "Code de la sécurité sociale art. L911-7. at least half of what the cover costs",
    checked: nobodyRead,
  },
};

/** Returns a view under that law. */
export function abroad(view: View): View {
  const there = marked(view);
  return { ...there, firm: { ...there.firm, own_figures: [accidents, healthCover] } };
}

/** Returns a view with a figure of the firm's own entered, or taken out. */
export function withOwn(view: View, decision: Extract<Decision, { decision: "own-figure" }>): View {
  const { parameter, value } = decision;
  const own_figures = view.firm.own_figures.map((own) => {
    if (own.parameter !== parameter) return own;
    const before = [accidents, healthCover].find((one) => one.parameter === parameter) ?? own;
    if (value === null) return before;
    const words = own.percent ? `${percentage(value)}%` : `€${value} a month`;
    const row = {
      ...own.row,
      value: words,
      entered: true,
      from: "30 Oct 2026",
      by: view.author,
      checked: "The firm’s own figure, entered in this plan",
    };
    return { ...own, value, entered: true, row };
  });
  return { ...view, firm: { ...view.firm, own_figures } };
}

/** Returns an explanation as that law would make it. */
export function long(explanation: ExplanationView): ExplanationView {
  const there = marked(explanation);
  const many = Array.from({ length: inputs }, () => there.inputs).flat();
  const sources = there.sources.map((row, at) => (at === 0 ? { ...row, checked: nobodyRead } : row));
  return { ...there, inputs: many.slice(0, inputs), sources };
}
