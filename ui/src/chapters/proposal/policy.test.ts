import { describe, expect, it } from "vitest";
import { decisionOf, draftOf, policies, samePolicy, type PolicyDecision } from "./policy";

const ends = { decision: "pay-policy", benefits_end: false } as const;
const kept: PolicyDecision[] = [
  { decision: "pay-policy", policy: "keep" },
  { ...ends, policy: "ratio-cap", ratio: "1.5", floor: 1345 },
  { ...ends, policy: "banded", bands: 4, ratio: "1.41", floor: null },
  { ...ends, policy: "equal", hourly: null },
  { ...ends, policy: "hours", budget: 150_000_000 },
  { ...ends, policy: "need", budget: null, dependant: 240_000, housing: "0.25", disability: 0 },
];

describe("a pay policy", () => {
  it("comes back from a decision as it went in, whichever it is", () => {
    expect(kept.map(({ policy }) => policy)).toEqual(policies);
    for (const decision of kept) expect(decisionOf(draftOf(decision, 2), 2)).toEqual(decision);
  });

  it("is none while a field of its own cannot be read, and does not mind the fields of others", () => {
    const fields = ["floor", "hourly", "bands", "budget", "dependant", "housing", "disability"] as const;
    const unread = Object.fromEntries(
      policies.map((policy) => {
        const [draft] = kept.filter((one) => one.policy === policy).map((one) => draftOf(one, 2));
        return [policy, fields.filter((field) => draft && !decisionOf({ ...draft, [field]: "much" }, 2))];
      }),
    );
    expect(unread).toEqual({
      keep: [],
      "ratio-cap": ["floor"],
      banded: ["floor", "bands"],
      equal: ["hourly"],
      hours: ["budget"],
      need: ["budget", "dependant", "housing", "disability"],
    });
  });

  it("is worth nothing for a need whose field is empty", () => {
    const [need] = kept.filter(({ policy }) => policy === "need");
    const draft = need && draftOf(need, 2);
    expect(draft && decisionOf({ ...draft, dependant: "", housing: "" }, 2)).toEqual({
      ...need,
      dependant: 0,
      housing: "0",
    });
  });

  it("is the same whichever way its ratio is written", () => {
    for (const policy of ["ratio-cap", "banded"] as const) {
      const draft = { ...draftOf({ decision: "pay-policy", policy: "keep" }, 2), policy, ratio: "1.50" };
      expect(samePolicy(draft, { ...draft, ratio: "1.5" }, 2)).toBe(true);
      expect(samePolicy(draft, { ...draft, ratio: "1.6" }, 2)).toBe(false);
    }
  });
});
