import { describe, expect, it } from "vitest";
import { blanksOf } from "./blanks";

const run = (kind: string, text: string) => ({ kind, text });
const blank = (clause: string, name: string, label: string, value = "") => ({
  clause,
  rule: clause,
  blank: name,
  label,
  value,
});

describe("the blanks of a rule", () => {
  const runs = [
    run("text", "Every "),
    run("blank", "Months"),
    run("filled", "32"),
    run("blank", "no such label"),
  ];
  const rule = {
    number: "1",
    title: "Meetings",
    clause: "meetings",
    paragraphs: [{ number: "1.1", level: 2, runs }],
    plain: "",
    basis: [],
  };

  it("are found by their words, by their value, and else in order", () => {
    const weeks = blank("meetings", "weeks", "weeks");
    const months = blank("meetings", "months", "months");
    const members = blank("meetings", "members", "members", "32");
    const found = blanksOf(rule, [blank("other", "months", "months"), weeks, months, members]);
    expect([...found.values()]).toEqual([months, members, weeks]);
  });

  it("leave alone what the plan filled", () => {
    expect(blanksOf(rule, []).size).toBe(0);
  });
});
