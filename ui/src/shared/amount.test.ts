import { describe, expect, it } from "vitest";
import { smallestUnits, typedAmount } from "./amount";

describe("an amount", () => {
  it("is read as it is typed and written again", () => {
    const pence = (text: string) => smallestUnits(text, 2);
    expect(["13.45", "13,5", "13", " 0.07 ", ""].map(pence)).toEqual([1345, 1350, 1300, 7, null]);
    expect(["x", "1.234", "-3", "1."].map(pence)).toEqual([NaN, NaN, NaN, 100]);
    expect([1345, 7, 1300, null].map((units) => typedAmount(units, 2))).toEqual([
      "13.45",
      "0.07",
      "13.00",
      "",
    ]);
  });

  it("has as many digits behind its point as its currency", () => {
    expect(smallestUnits("1500", 0)).toBe(1500);
    expect(smallestUnits("1500.5", 0)).toBeNaN();
    expect(smallestUnits("1.5", 3)).toBe(1500);
    expect([typedAmount(1500, 0), typedAmount(1500, 3)]).toEqual(["1500", "1.500"]);
  });
});
