import { describe, expect, it } from "vitest";
import { decisionOf, draftOf, minorUnits, samePolicy, typedRate } from "./policy";

describe("a pay policy", () => {
  it("reads an hourly rate and writes it again", () => {
    expect(["13.45", "13,5", "13", " 0.07 ", ""].map(minorUnits)).toEqual([1345, 1350, 1300, 7, null]);
    expect(["x", "1.234", "-3", "1."].map(minorUnits)).toEqual([NaN, NaN, NaN, 100]);
    expect([1345, 7, 1300, null].map(typedRate)).toEqual(["13.45", "0.07", "13.00", ""]);
  });

  it("comes back from a decision as it went in", () => {
    const decision = {
      decision: "pay-policy",
      policy: "ratio-cap",
      ratio: "1.5",
      floor: 1345,
      benefits_end: false,
    } as const;
    expect(decisionOf(draftOf(decision))).toEqual(decision);
    expect(decisionOf({ ...draftOf(decision), floor: "much" })).toBeNull();
  });

  it("is the same whichever way its ratio is written", () => {
    const draft = draftOf({
      decision: "pay-policy",
      policy: "ratio-cap",
      ratio: "1.50",
      floor: null,
      benefits_end: true,
    });
    expect(samePolicy(draft, { ...draft, ratio: "1.5" })).toBe(true);
    expect(samePolicy(draft, { ...draft, ratio: "1.6" })).toBe(false);
  });
});
