import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { backend } from "../backend";
import type { FoundView } from "../bindings";
import { Finding } from "./finding.svelte";

const one = (label: string): FoundView => ({ kind: "person", id: label, label, detail: "" });

describe("finding", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it("asks once the typing rests, and keeps the newest answer whichever comes last", async () => {
    const waiting = new Map<string, () => void>();
    const search = vi
      .spyOn(backend, "search")
      .mockImplementation(
        (_scenario, text) =>
          new Promise((answer) => waiting.set(text, () => answer({ status: "ok", data: [one(text)] }))),
      );
    const finding = new Finding();
    finding.ask("a");
    await vi.advanceTimersByTimeAsync(100);
    finding.ask("an");
    await vi.advanceTimersByTimeAsync(150);
    finding.ask("anna");
    await vi.advanceTimersByTimeAsync(150);
    expect(search.mock.calls.map(([, text]) => text)).toEqual(["an", "anna"]);
    waiting.get("anna")?.();
    waiting.get("an")?.();
    await vi.advanceTimersByTimeAsync(0);
    expect([finding.asking, finding.found]).toEqual([false, [one("anna")]]);
    finding.ask(" ");
    expect([finding.asking, finding.found]).toEqual([false, []]);
  });
});
