import { describe, expect, it } from "vitest";
import { smallestUnits, typedAmount, writtenAmount } from "./amount";

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

  it("is read as people and spreadsheets write it", () => {
    const pence = (text: string) => writtenAmount(text, 2);
    const written = ["£72,000.00", "72.000,50 €", "72,000", "1 234,5", "1’234.50", "1,234,567", "12.5", ""];
    expect(written.map(pence)).toEqual([
      7_200_000,
      7_200_050,
      7_200_000,
      123_450,
      123_450,
      123_456_700,
      1_250,
      null,
    ]);
    expect(["12,34.5", "1,23,456", "x", "-3", "1.234,567"].map(pence)).toEqual([NaN, NaN, NaN, NaN, NaN]);
    expect([writtenAmount("1,500", 0), writtenAmount("1,500", 3)]).toEqual([1_500, 1_500]);
  });
});
