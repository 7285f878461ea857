import { describe, expect, it } from "vitest";
import type { ChartPost } from "../../bindings";
import { inWindow, layout, path, seen, type Shape } from "./reporting";

/** Posts of a firm in which each of the first three leads ten. */
function firm(): ChartPost[] {
  const post = (key: string, manager: string | null, reports: number): ChartPost => {
    const said = { name: key, title: "", unit: "", line: "", wrong: "" };
    return { ...said, key, manager, reports, layer: 1, below: reports, shut: false };
  };
  const leaders = ["a", "b", "c"].map((key) => post(key, "top", 10));
  const others = leaders.flatMap(({ key }) =>
    Array.from({ length: 10 }, (_, at) => post(`${key}${String(at)}`, key, 0)),
  );
  return [post("top", null, 3), ...leaders, ...others];
}

const posts = firm();
const under = (key: string) => posts.filter(({ manager }) => manager === key);
const tops = posts.filter(({ manager }) => manager === null);
const whole = seen(tops, under, () => true);

describe("the reporting chart", () => {
  it("sees each post after who it reports to, and nobody below what is shut", () => {
    expect(whole.length).toBe(posts.length);
    for (const { post, above, level } of whole) {
      expect(whole[above]?.post.key ?? null).toBe(post.manager);
      expect(whole[above]?.level ?? 0).toBe(level - 1);
    }
    const shut = seen(tops, under, (key) => key !== "b");
    expect(shut.length).toBe(posts.length - 10);
    expect(shut.filter(({ post }) => post.key === "b").map(({ open }) => open)).toEqual([false]);
  });

  it("puts no box upon another, and each within the drawing", () => {
    for (const shape of ["boxes", "list"] satisfies Shape[]) {
      const { boxes, across, down, width, height, strokes } = layout(whole, shape);
      expect(strokes.length).toBe(posts.length - 1);
      boxes.forEach((one, at) => {
        expect(one.x >= 0 && one.x + across <= width + 0.001).toBe(true);
        expect(one.y >= 0 && one.y + down <= height + 0.001).toBe(true);
        for (const other of boxes.slice(at + 1)) {
          const apart = shape === "list" ? 0 : across;
          const upon = Math.abs(one.y - other.y) < down && Math.abs(one.x - other.x) < apart;
          expect(upon).toBe(false);
        }
      });
    }
  });

  it("draws what is in sight, and the active post wherever it stands", () => {
    const drawing = layout(whole, "list");
    const window = { left: 0, top: 0, right: 20, bottom: 5 };
    expect(inWindow(drawing, window, 30)).toEqual([0, 1, 2, 30]);
    expect(path(drawing, window).split("M").length).toBeLessThan(posts.length);
  });
});
