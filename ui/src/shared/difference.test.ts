import { describe, expect, it } from "vitest";
import { difference, type Line } from "./difference";

/** A line as it would be printed: [-struck-], {+added+}. */
const shown = (lines: Line[]) =>
  lines.map((line) =>
    line
      .map(({ kind, text }) => (kind === "same" ? text : kind === "struck" ? `[-${text}-]` : `{+${text}+}`))
      .join(""),
  );

describe("the difference of two texts", () => {
  it("marks nothing where nothing changed", () => {
    expect(shown(difference("One.\nTwo.", "One.\nTwo."))).toEqual(["One.", "Two."]);
    expect(shown(difference("", ""))).toEqual([]);
  });

  it("marks the words of a line that is reworded, and leaves the others", () => {
    const before = "A meeting needs half of the members.\nIt is called in writing.";
    const after = "A meeting needs one third of the members.\nIt is called in writing.";
    expect(shown(difference(before, after))).toEqual([
      "A meeting needs [-half -]{+one third +}of the members.",
      "It is called in writing.",
    ]);
  });

  it("adds and strikes whole lines", () => {
    expect(shown(difference("One.\nThree.", "One.\nTwo.\nThree."))).toEqual(["One.", "{+Two.+}", "Three."]);
    expect(shown(difference("One.\nTwo.\nThree.", "One.\nThree."))).toEqual(["One.", "[-Two.-]", "Three."]);
    expect(shown(difference("", "New."))).toEqual(["{+New.+}"]);
  });

  it("strikes a line and adds the other where they have little in common", () => {
    expect(shown(difference("The board decides alone.", "Every cell sends one delegate."))).toEqual([
      "[-The board decides alone.-]",
      "{+Every cell sends one delegate.+}",
    ]);
  });

  it("reads back as either text", () => {
    const before = "a b c d\ne f g\nh i";
    const after = "a x c d y\nh i\nj k";
    const lines = difference(before, after);
    const without = (kind: string) =>
      lines
        .map((line) =>
          line
            .filter((run) => run.kind !== kind)
            .map(({ text }) => text)
            .join("")
            .trim(),
        )
        .filter((line) => line)
        .join("\n");
    expect(without("struck").replace(/ +/g, " ")).toBe(after);
    expect(without("added").replace(/ +/g, " ")).toBe(before);
  });
});
