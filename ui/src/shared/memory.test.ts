import { afterEach, describe, expect, it, vi } from "vitest";
import { keepPlace, placeOf, recall, remember } from "./memory";

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describe("what the machine remembers", () => {
  it("comes back, and is gone when it is taken away", () => {
    remember("one", ["a", 2]);
    expect(recall("one")).toEqual(["a", 2]);
    remember("one", null);
    expect(recall("one")).toBeNull();
  });

  it("is nothing, without a fault, where storage is refused or holds what nobody can read", () => {
    localStorage.setItem("leveller.torn", "{");
    expect(recall("torn")).toBeNull();
    vi.spyOn(globalThis, "localStorage", "get").mockImplementation(() => {
      throw new DOMException("refused", "SecurityError");
    });
    expect(() => remember("one", 1)).not.toThrow();
    expect(recall("one")).toBeNull();
  });

  it("holds the place of a plan by its path, and of one without a path none", () => {
    keepPlace("/a/firm.leveller", { chapter: "savings", part: "" });
    keepPlace("", { chapter: "firm", part: "people" });
    expect(placeOf("/a/firm.leveller")).toEqual({ chapter: "savings", part: "" });
    expect(placeOf("")).toBeNull();
    remember("place./b/firm.leveller", { chapter: 3 });
    expect(placeOf("/b/firm.leveller")).toBeNull();
  });
});
