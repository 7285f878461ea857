/** A pay policy as it is edited: every field as it is typed, whichever policy is chosen. */
import type { Decision, PayPolicy } from "../../bindings";
import { smallestUnits, typedAmount } from "../../shared/amount";
import { percentage, typedPercentage } from "../../shared/decimal";

/** The policy a plan keeps, or one that is tried. */
export type PolicyDecision = Extract<Decision, { decision: "pay-policy" }>;
export type PolicyId = PayPolicy["policy"];

/** The policies in the order they are offered. */
export const policies = [
  "keep",
  "ratio-cap",
  "banded",
  "equal",
  "hours",
  "need",
] as const satisfies PolicyId[];

/** The fields of the editor. */
export interface PolicyDraft {
  policy: PolicyId;
  ratio: string;
  floor: string;
  hourly: string;
  bands: string;
  budget: string;
  dependant: string;
  /** In per cent. */
  housing: string;
  disability: string;
  benefits_end: boolean;
}

const empty: PolicyDraft = {
  policy: "keep",
  ratio: "2",
  floor: "",
  hourly: "",
  bands: "4",
  budget: "",
  dependant: "",
  housing: "",
  disability: "",
  benefits_end: true,
};

/** Returns the editor's fields for a decision, in a currency with so many decimals. */
export function draftOf(decision: Decision, decimals: number): PolicyDraft {
  if (decision.decision !== "pay-policy" || decision.policy === "keep") return { ...empty };
  const typed = (units: number | null) => typedAmount(units, decimals);
  const { policy, benefits_end } = decision;
  const draft = { ...empty, policy, benefits_end };
  switch (decision.policy) {
    case "equal":
      return { ...draft, hourly: typed(decision.hourly) };
    case "ratio-cap":
      return { ...draft, ratio: decision.ratio, floor: typed(decision.floor) };
    case "banded":
      return {
        ...draft,
        bands: String(decision.bands),
        ratio: decision.ratio,
        floor: typed(decision.floor),
      };
    case "hours":
      return { ...draft, budget: typed(decision.budget) };
    case "need":
      return {
        ...draft,
        budget: typed(decision.budget),
        dependant: typed(decision.dependant),
        housing: percentage(decision.housing),
        disability: typed(decision.disability),
      };
  }
}

/** Returns the decision the fields stand for; none while one of those the policy has cannot be read. */
export function decisionOf(draft: PolicyDraft, decimals: number): PolicyDecision | null {
  const { policy, ratio, benefits_end } = draft;
  const amount = (field: "floor" | "hourly" | "budget" | "dependant" | "disability") =>
    smallestUnits(draft[field], decimals);
  const read = (decision: PolicyDecision) =>
    Object.values(decision).some((value) => Number.isNaN(value)) ? null : decision;
  switch (policy) {
    case "keep":
      return { decision: "pay-policy", policy };
    case "equal":
      return read({ decision: "pay-policy", policy, hourly: amount("hourly"), benefits_end });
    case "ratio-cap":
      return read({ decision: "pay-policy", policy, ratio, floor: amount("floor"), benefits_end });
    case "banded": {
      const bands = /^[1-9]\d{0,2}$/.test(draft.bands.trim()) ? Number(draft.bands) : NaN;
      return read({ decision: "pay-policy", policy, bands, ratio, floor: amount("floor"), benefits_end });
    }
    case "hours":
      return read({ decision: "pay-policy", policy, budget: amount("budget"), benefits_end });
    case "need": {
      const housing = typedPercentage(draft.housing || "0");
      const [dependant, disability] = [amount("dependant") ?? 0, amount("disability") ?? 0];
      if (housing === null) return null;
      const needs = { dependant, housing, disability };
      return read({ decision: "pay-policy", policy, budget: amount("budget"), ...needs, benefits_end });
    }
  }
}

/** Whether two drafts come to the same policy. */
export function samePolicy(one: PolicyDraft, other: PolicyDraft, decimals: number): boolean {
  const plain = (draft: PolicyDraft) => {
    const decision = decisionOf(draft, decimals);
    return JSON.stringify(
      decision && "ratio" in decision ? { ...decision, ratio: Number(decision.ratio) } : decision,
    );
  };
  return plain(one) === plain(other);
}
