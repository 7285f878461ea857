import { describe, expect, it } from "vitest";
import viewJson from "../backend/fake/view.json";
import type { View } from "../bindings";
import { runs } from "./said";

const view = viewJson as unknown as View;

describe("a sentence in runs", () => {
  it("is whole, and each of its figures stands in it in its place", () => {
    const said = [
      view.firm.headline,
      view.diagnosis.headline,
      ...view.diagnosis.findings,
      view.proposal.headline,
    ];
    for (const one of said) {
      const parts = runs(one);
      expect(parts.map(({ text }) => text).join("")).toBe(one.text);
      expect(parts.flatMap(({ figure }) => figure ?? [])).toEqual(one.figures);
    }
    expect(view.firm.headline.figures.map(({ address }) => address)).toEqual([
      "firm.posts",
      "firm.structure.layers",
      "firm.payroll.total",
    ]);
  });
});
