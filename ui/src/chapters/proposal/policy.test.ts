import { describe, expect, it } from "vitest";
import { decisionOf, draftOf, samePolicy } from "./policy";

describe("a pay policy", () => {
  it("comes back from a decision as it went in", () => {
    const decision = {
      decision: "pay-policy",
      policy: "ratio-cap",
      ratio: "1.5",
      floor: 1345,
      benefits_end: false,
    } as const;
    expect(decisionOf(draftOf(decision, 2), 2)).toEqual(decision);
    expect(decisionOf({ ...draftOf(decision, 2), floor: "much" }, 2)).toBeNull();
  });

  it("is the same whichever way its ratio is written", () => {
    const draft = draftOf(
      {
        decision: "pay-policy",
        policy: "ratio-cap",
        ratio: "1.50",
        floor: null,
        benefits_end: true,
      },
      2,
    );
    expect(samePolicy(draft, { ...draft, ratio: "1.5" }, 2)).toBe(true);
    expect(samePolicy(draft, { ...draft, ratio: "1.6" }, 2)).toBe(false);
  });
});
