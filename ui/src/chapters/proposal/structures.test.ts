import { describe, expect, it } from "vitest";
import { draw, slots, together, type Mover } from "./structures";

const movers = Array.from({ length: 60 }, (_, at): Mover => {
  const id = String(at);
  return { id, name: id, layer: at % 4, cell: at % 7, manages: at % 4 < 3, count: 1 };
});

describe("from layers to cells", () => {
  it("everybody has a place of their own on either side, inside their cell", () => {
    const { ways, cells, layers } = draw(movers, 6, 70, "alone");
    expect([ways.length, layers.length, cells.length]).toEqual([60, 4, 7]);
    for (const side of ["from", "to"] as const)
      expect(new Set(ways.map((way) => way[side].join())).size).toBe(60);
    for (const { mover, to } of ways) {
      const cell = cells.find(({ at }) => at === mover.cell);
      if (!cell) throw new Error("no such cell");
      const { wide, high } = slots.alone;
      expect(to[0] >= cell.x && to[0] + wide <= cell.x + cell.width).toBe(true);
      expect(to[1] >= cell.y && to[1] + high <= cell.y + cell.height).toBe(true);
    }
  });

  it("those who go the same way are counted as one", () => {
    const groups = together(movers);
    expect(groups.length).toBe(28);
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(60);
  });
});
