/** A pay policy as it is edited: every field as it is typed, whichever policy is chosen. */
import type { Decision } from "../../bindings";

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

/** Digits of an hourly rate behind its point. */
const places = 2;

/** Returns the minor units an hourly rate stands for; none for an empty field, NaN for what is no rate. */
export function minorUnits(text: string): number | null {
  const typed = text.trim();
  if (!typed) return null;
  const [, whole, part = ""] = /^(\d{1,7})(?:[.,](\d{0,2}))?$/.exec(typed) ?? [];
  return whole === undefined ? NaN : Number(whole + part.padEnd(places, "0"));
}

/** Returns an hourly rate as it is typed. */
export function typedRate(minor: number | null): string {
  if (minor === null) return "";
  const digits = String(minor).padStart(places + 1, "0");
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Returns the editor's fields for a decision. */
export function draftOf(decision: Decision): PolicyDraft {
  const draft: PolicyDraft = { policy: "keep", ratio: "2", floor: "", hourly: "", benefits_end: true };
  if (decision.decision !== "pay-policy" || decision.policy === "keep") return draft;
  if (decision.policy === "equal")
    return {
      ...draft,
      policy: "equal",
      hourly: typedRate(decision.hourly),
      benefits_end: decision.benefits_end,
    };
  return {
    ...draft,
    policy: "ratio-cap",
    ratio: decision.ratio,
    floor: typedRate(decision.floor),
    benefits_end: decision.benefits_end,
  };
}

/** Returns the decision the fields stand for; none while a rate cannot be read. */
export function decisionOf(draft: PolicyDraft): PolicyDecision | null {
  const { benefits_end } = draft;
  if (draft.policy === "keep") return { decision: "pay-policy", policy: "keep" };
  if (draft.policy === "equal") {
    const hourly = minorUnits(draft.hourly);
    return Number.isNaN(hourly) ? null : { decision: "pay-policy", policy: "equal", hourly, benefits_end };
  }
  const floor = minorUnits(draft.floor);
  if (Number.isNaN(floor)) return null;
  return { decision: "pay-policy", policy: "ratio-cap", ratio: draft.ratio, floor, benefits_end };
}

/** Whether two drafts come to the same policy. */
export function samePolicy(one: PolicyDraft, other: PolicyDraft): boolean {
  const plain = (draft: PolicyDraft) => {
    const decision = decisionOf(draft);
    if (decision?.policy === "ratio-cap")
      return JSON.stringify({ ...decision, ratio: Number(decision.ratio) });
    return JSON.stringify(decision);
  };
  return plain(one) === plain(other);
}
