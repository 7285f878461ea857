import { describe, expect, it } from "vitest";
import type { Method, PollView } from "../../bindings";
import drawnUp from "../../backend/fake/review-drawn-up.json";
import { blank, choiceOf, choiceWords, pilesOf } from "./ballot";

const poll = (method: Method): PollView => ({
  ...(drawnUp as unknown as PollView),
  method,
  seats: 2,
  candidates: ["Ann", "Ben", "Cem"].map((name, at) => ({ id: String(at + 1), name })),
});

describe("a sheet of paper", () => {
  it("says nothing where nothing is marked, but a blank list abstains", () => {
    for (const method of ["consent", "consensus", "majority", "gradient"] as const)
      expect(choiceOf(poll(method), blank())).toBeNull();
    expect(choiceOf(poll("ranked"), blank())).toEqual({ choice: "ranked", order: [] });
    expect(choiceOf(poll("approval"), blank())).toEqual({ choice: "approval", names: [] });
  });

  it("needs a reason and a change where it objects, and a vote beside where consent may not be reached", () => {
    const objects = { ...blank(), stand: "object" as const, reason: "Too early", change: " " };
    expect(choiceOf(poll("consent"), objects)).toBeNull();
    const whole = { ...objects, change: " Wait a week. " };
    const stand = { stand: "object", reason: "Too early", change: "Wait a week." };
    expect(choiceOf(poll("consent"), whole)).toEqual({ choice: "consent", stand });
    expect(choiceOf(poll("consensus"), whole)).toBeNull();
    expect(choiceOf(poll("consensus"), { ...whole, vote: "against" })).toEqual({
      choice: "consensus",
      stand,
      vote: "against",
    });
  });

  it("orders names by the places beside them, each place once and none left out", () => {
    const placed = (places: Record<string, string>) => choiceOf(poll("ranked"), { ...blank(), places });
    expect(placed({ "1": "2", "2": "", "3": "1" })).toEqual({ choice: "ranked", order: ["3", "1"] });
    expect(placed({ "1": "1", "2": "1" })).toBeNull();
    expect(placed({ "1": "1", "2": "3" })).toBeNull();
  });

  it("marks no more names than there are seats", () => {
    const marked = (names: string[]) => choiceOf(poll("approval"), { ...blank(), names });
    expect(marked(["1", "3"])).toEqual({ choice: "approval", names: ["1", "3"] });
    expect(marked(["1", "2", "3"])).toBeNull();
  });

  it("lies in a pile with those that say the same", () => {
    const [a, b] = [
      { choice: "majority", vote: "for" },
      { choice: "majority", vote: "against" },
    ] as const;
    expect(pilesOf([a, b, { ...a }, a])).toEqual([
      { choice: a, count: 3 },
      { choice: b, count: 1 },
    ]);
    expect(pilesOf([])).toEqual([]);
  });

  it("is said in words", () => {
    const said = (method: Method, sheet: Partial<ReturnType<typeof blank>>) => {
      const choice = choiceOf(poll(method), { ...blank(), ...sheet });
      return choice && choiceWords(choice, poll(method));
    };
    expect(said("majority", { vote: "for" })).toBe("For");
    expect(said("consensus", { stand: "aside", vote: "against" })).toBe("Stands aside; Against");
    expect(said("ranked", { places: { "2": "1", "1": "2" } })).toBe("Ben, Ann");
    expect(said("approval", {})).toBe("a blank sheet: abstains");
    expect(said("gradient", { step: 8 })).toBe("Would veto it");
  });
});
