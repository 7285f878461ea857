/** The deal as decisions about its money leave it: what the program said of the sample, and without price and lender. */
import type { Borrowing, DealView, Decision, Funding, View } from "../../bindings";

/** Terms by name in one order, whatever order they were said in. */
const terms: (keyof Borrowing)[] = ["amount", "rate", "years", "standstill_months", "on"];
const same = (one: Funding, other: Funding, what: keyof Funding) =>
  JSON.stringify(one[what] ?? null, terms) === JSON.stringify(other[what] ?? null, terms);

/** Returns a view after a decision about money. Between what is recorded, only what is typed moves. */
export function withFunding(
  view: View,
  funding: Extract<Decision, { decision: "funding" }>,
  recorded: (DealView | null)[],
): View {
  const { deal } = view.viability;
  const told = recorded.find(
    (one) => one && same(one.funding, funding, "price") && same(one.funding, funding, "lender"),
  );
  if (!deal) return view;
  return { ...view, viability: { ...view.viability, deal: { ...(told ?? deal), funding } } };
}
