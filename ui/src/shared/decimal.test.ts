import { describe, expect, it } from "vitest";
import { percentage, typedDecimal, typedPercentage } from "./decimal";

describe("a typed percentage", () => {
  it("becomes a share by moving its point, and comes back", () => {
    const typed = ["1,31", "1.31", "2.08 %", "100", "0", "12,5", "0.1", "30", "0,000001", "123456789012.1"];
    const shares = [
      "0.0131",
      "0.0131",
      "0.0208",
      "1",
      "0",
      "0.125",
      "0.001",
      "0.3",
      "0.00000001",
      "1234567890.121",
    ];
    expect(typed.map(typedPercentage)).toEqual(shares);
    expect(["0.0131", "0.0208", "1", "0", "0.125", "0.3"].map(percentage)).toEqual([
      "1.31",
      "2.08",
      "100",
      "0",
      "12.5",
      "30",
    ]);
  });

  it("that cannot be read is none", () => {
    const unread = ["", " ", "x", "1.2.3", "1,2,3", "-1", "1e2", "%", ",5", "1234567890123"];
    expect(unread.map(typedPercentage)).toEqual(unread.map(() => null));
  });
});

describe("a typed amount", () => {
  it("keeps its digits, with a comma or a point", () => {
    const amount = (text: string) => typedDecimal(text, 2);
    expect(["12,50", "12.5", "35", " 0.07 "].map(amount)).toEqual(["12.5", "12.5", "35", "0.07"]);
    // A comma that parts thousands is not taken for one that parts decimals.
    expect(["1,200", "1.234,56", "ten", ""].map(amount)).toEqual([null, null, null, null]);
  });
});
