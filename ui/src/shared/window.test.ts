import { describe, expect, it } from "vitest";
import { inSight, windowsFor } from "./window";

describe("the rows in sight", () => {
  it("are few, however long the table is", () => {
    expect(inSight(0, 600, 30, 50_000)).toEqual({ start: 0, end: 45 });
    expect(inSight(300_000, 600, 30, 50_000)).toEqual({ start: 9_988, end: 10_033 });
    expect(inSight(1_500_000, 600, 30, 50_000)).toEqual({ start: 49_955, end: 50_000 });
    expect(inSight(0, 600, 30, 0)).toEqual({ start: 0, end: 0 });
    expect(inSight(0, 600, 30, 7)).toEqual({ start: 0, end: 7 });
  });

  it("come in windows", () => {
    expect(windowsFor(9_988, 10_032)).toEqual([99, 100]);
    expect(windowsFor(0, 0)).toEqual([]);
  });
});
