import { describe, expect, it } from "vitest";
import type { Funding } from "../../bindings";
import {
  borrowing,
  competitorOf,
  draftOf,
  multiplesOf,
  read,
  saidOf,
  valuesOf,
  withSource,
  worth,
  worthOf,
  write,
} from "./fields";

const funding: Funding = {
  price: 21_200_000,
  lender: { amount: 9_500_000, rate: "0.075", years: 5, standstill_months: 0, on: "2027-01-04" },
};

describe("a field", () => {
  it("reads money, shares and numbers exactly, and says what it cannot read", () => {
    expect(read("money", "212000", 2)).toBe(21_200_000);
    expect(read("signed-money", "−12,50", 2)).toBe(-1250);
    expect(read("percent", "7.5 %", 2)).toBe("0.075");
    expect(read("signed-percent", "-3", 2)).toBe("-0.03");
    expect(read("whole", "12", 2)).toBe(12);
    expect(read("decimal", "2.5", 2)).toBe("2.5");
    expect(read("money", " ", 2)).toBeNull();
    for (const [kind, text] of [
      ["money", "a lot"],
      ["whole", "1.5"],
      ["percent", "seven"],
    ] as const)
      expect(read(kind, text, 2)).toBeUndefined();
  });

  it("comes back as it was typed", () => {
    expect(write("percent", "0.075", 2)).toBe("7.5");
    expect(write("signed-percent", "-0.03", 2)).toBe("-3");
    expect(write("signed-money", -1250, 2)).toBe("-12.50");
    expect(write("day", null, 2)).toBe("");
  });
});

describe("a source", () => {
  it("comes back from what is said as it went in, and leaves the others alone", () => {
    const draft = draftOf(borrowing, saidOf(funding, "lender"), 2);
    expect(draft["rate"]).toBe("7.5");
    const [values, unread] = valuesOf(borrowing, draft, 2);
    expect(unread).toEqual([]);
    expect(withSource(funding, "lender", values)).toEqual(funding);
  });

  it("of which nothing is said is not spoken of", () => {
    const [values] = valuesOf(borrowing, {}, 2);
    expect(withSource(funding, "lender", values)).toEqual({ price: 21_200_000, lender: null });
  });
});

describe("the worth", () => {
  it("takes three multiples that rise, or none", () => {
    const draft = draftOf(worth, multiplesOf({ multiples: ["2", "3", "4"], growth: "0" }), 2);
    const [values] = valuesOf(worth, draft, 2);
    expect(worthOf(values)?.multiples).toEqual(["2", "3", "4"]);
    expect(worthOf({ ...values, high: null })).toBeNull();
    expect(worthOf({ ...values, high: "1" })).toBeNull();
    expect(worthOf({ ...values, low: null, middle: null, high: null })?.multiples).toBeNull();
  });
});

it("a competitor is one only when everything is said of it", () => {
  expect(competitorOf({ name: "Other", sales: null })).toBeNull();
  expect(competitorOf({ name: "Other", sales: 5 })).toEqual({ name: "Other", sales: 5 });
});
