/** A pay policy as it is edited: every field as it is typed, whichever policy is chosen. */
import type { Decision } from "../../bindings";
import { smallestUnits, typedAmount } from "../../shared/amount";

/** The policy a plan keeps, or one that is tried. */
export type PolicyDecision = Extract<Decision, { decision: "pay-policy" }>;

/** The fields of the editor. */
export interface PolicyDraft {
  policy: "keep" | "equal" | "ratio-cap";
  ratio: string;
  floor: string;
  hourly: string;
  benefits_end: boolean;
}

/** Returns the editor's fields for a decision, in a currency with so many decimals. */
export function draftOf(decision: Decision, decimals: number): PolicyDraft {
  const draft: PolicyDraft = { policy: "keep", ratio: "2", floor: "", hourly: "", benefits_end: true };
  if (decision.decision !== "pay-policy" || decision.policy === "keep") return draft;
  if (decision.policy === "equal")
    return {
      ...draft,
      policy: "equal",
      hourly: typedAmount(decision.hourly, decimals),
      benefits_end: decision.benefits_end,
    };
  return {
    ...draft,
    policy: "ratio-cap",
    ratio: decision.ratio,
    floor: typedAmount(decision.floor, decimals),
    benefits_end: decision.benefits_end,
  };
}

/** Returns the decision the fields stand for; none while a rate cannot be read. */
export function decisionOf(draft: PolicyDraft, decimals: number): PolicyDecision | null {
  const { benefits_end } = draft;
  if (draft.policy === "keep") return { decision: "pay-policy", policy: "keep" };
  if (draft.policy === "equal") {
    const hourly = smallestUnits(draft.hourly, decimals);
    return Number.isNaN(hourly) ? null : { decision: "pay-policy", policy: "equal", hourly, benefits_end };
  }
  const floor = smallestUnits(draft.floor, decimals);
  if (Number.isNaN(floor)) return null;
  return { decision: "pay-policy", policy: "ratio-cap", ratio: draft.ratio, floor, benefits_end };
}

/** Whether two drafts come to the same policy. */
export function samePolicy(one: PolicyDraft, other: PolicyDraft, decimals: number): boolean {
  const plain = (draft: PolicyDraft) => {
    const decision = decisionOf(draft, decimals);
    if (decision?.policy === "ratio-cap")
      return JSON.stringify({ ...decision, ratio: Number(decision.ratio) });
    return JSON.stringify(decision);
  };
  return plain(one) === plain(other);
}
