/** Thirteen weeks of cash as decisions about them leave them, invented: recorded figures stay, entries and actions move. */
import type {
  CashItemView,
  CashView,
  Decision,
  RedWeekView,
  TakenView,
  ThirteenWeeks,
  View,
} from "../../bindings";
import { typedAmount } from "../../shared/amount";

type Told = Extract<
  Decision,
  { decision: "cash-action" | "cash-item" | "account-head" | "start" | "own-figure" }
>;

/** Whether a decision is about the weeks or the books. */
export const isOfCash = (decision: Decision): boolean =>
  ["cash-action", "cash-item", "account-head", "start"].includes(decision.decision) ||
  (decision.decision === "own-figure" && decision.parameter.startsWith("assumption."));

/** Returns a view after a decision about the weeks or the books. `recorded`: as it was before any. */
export function withCash(view: View, made: Decision, recorded: CashView): View {
  const decision = made as Told;
  const { cash } = view.viability;
  if (decision.decision === "account-head") {
    const { account, head } = decision;
    const before = recorded.accounts.find((one) => one.id === account)?.head ?? "";
    const accounts = cash.accounts.map((one) =>
      one.id === account ? { ...one, head: head ?? before, decided: head !== null } : one,
    );
    return { ...view, viability: { ...view.viability, cash: { ...cash, accounts } } };
  }
  const weeks = cash.weeks && recorded.weeks && told(cash.weeks, decision, recorded.weeks, view.decimals);
  return { ...view, viability: { ...view.viability, cash: { ...cash, weeks } } };
}

function told(
  weeks: ThirteenWeeks,
  decision: Exclude<Told, { decision: "account-head" }>,
  recorded: ThirteenWeeks,
  decimals: number,
): ThirteenWeeks {
  switch (decision.decision) {
    case "start":
      return { ...weeks, start: decision.on ?? "", start_day: decision.on ?? "" };
    case "own-figure": {
      const { parameter, value } = decision;
      const before = recorded.own.find((one) => one.parameter === parameter);
      const own = weeks.own.map((one) => {
        if (one.parameter !== parameter) return one;
        return value === null
          ? (before ?? one)
          : { ...one, value, entered: true, row: { ...one.row, value } };
      });
      return { ...weeks, own };
    }
    case "cash-item": {
      const { id, item } = decision;
      const others = weeks.items.filter((one) => one.id !== id);
      if (!item) return { ...weeks, items: others };
      const kind = weeks.kinds.find((one) => one.id === item.kind)?.name ?? item.kind;
      const text = typedAmount(item.amount, decimals);
      const figure = { address: "", exact: text, text, mark: "" };
      const entered: CashItemView = { id, item, kind, when: item.on, figure };
      return { ...weeks, items: [...others, entered] };
    }
    case "cash-action": {
      const { action, week, on } = decision;
      const taken = weeks.taken.filter((one) => one.week !== week || one.action !== action);
      const red: RedWeekView | undefined = recorded.red.find((one) => one.week === week);
      if (!red) return weeks;
      if (!on)
        return { ...weeks, taken, red: [...weeks.red, red].sort((one, other) => one.week - other.week) };
      const put: TakenView = { week, name: red.name, action, what: red.what, costs: red.costs };
      return { ...weeks, taken: [...taken, put], red: weeks.red.filter((one) => one.week !== week) };
    }
  }
}
