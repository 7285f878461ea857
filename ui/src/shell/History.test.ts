import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { backend } from "../backend";
import recordedDecided from "../backend/fake/decided.json";
import recordedHistory from "../backend/fake/history.json";
import recordedView from "../backend/fake/view.json";
import Savings from "../chapters/savings/Savings.svelte";
import { plan } from "../plan.svelte";
import { words } from "../shared/words";
import History from "./History.svelte";

const opened = () => {
  if (!plan.view) throw new Error("no plan is open");
  return plan.view;
};
const rowsOf = (table: Element) => [...table.querySelectorAll("tbody tr")];
const cell = (row: Element | undefined, at: number) => row?.children[at]?.textContent;

describe("who changed a plan", () => {
  beforeEach(async () => {
    vi.restoreAllMocks();
    await plan.close();
    await plan.openSample();
  });

  it("stands in the history, and where nobody said so, that", async () => {
    render(History, { view: opened() });
    const panel = screen.getByTestId("history-panel");
    await vi.waitFor(() => expect(rowsOf(panel)).toHaveLength(recordedHistory.length));
    const said = rowsOf(panel).map((row) => cell(row, 2));
    expect(said).toEqual(recordedHistory.map(({ by }) => by ?? words("author-not-said")));
    expect(new Set(said)).toEqual(new Set(["Ada Thorne", words("author-not-said")]));
  });

  it("is a name given once, that stands beside what comes and can be taken out again", async () => {
    const sign = vi.spyOn(backend, "sign");
    const { rerender } = render(History, { view: opened() });
    const field = () => screen.getByTestId<HTMLInputElement>("author-name");
    const recorded = () => screen.getByTestId("author-recorded").textContent.trim();
    const give = async (name: string) => {
      await fireEvent.input(field(), { target: { value: name } });
      await fireEvent.click(screen.getByTestId("author-keep"));
      await vi.waitFor(() => expect(plan.busy).toBe(""));
      await rerender({ view: opened() });
    };
    expect(recorded()).toBe(words("author-recorded-none"));
    await give(" Ada Thorne ");
    expect(sign.mock.lastCall).toEqual([plan.scenario, " Ada Thorne "]);
    expect([field().value, recorded()]).toEqual([
      "Ada Thorne",
      words("author-recorded", { name: "Ada Thorne" }),
    ]);
    await plan.decide({ decision: "productivity", gain: "0.02" });
    await plan.undo();
    expect(opened().author).toBe("Ada Thorne");
    await give("A".repeat(81));
    expect(plan.refusal?.code).toBe("author-too-long");
    expect(opened().author).toBe("Ada Thorne");
    await give("");
    expect(recorded()).toBe(words("author-recorded-none"));
  });

  it("stands in the register of decisions and in that of values", async () => {
    render(Savings, { view: opened() });
    const decided = screen.getByTestId("decided");
    await vi.waitFor(() => expect(rowsOf(decided)).toHaveLength(recordedDecided.length));
    expect(rowsOf(decided).map((row) => cell(row, 2))).toEqual(
      recordedDecided.map(({ by }) => by ?? words("author-not-said")),
    );
    const register = rowsOf(screen.getByTestId("register"));
    expect(register.map((row) => cell(row, 3))).toEqual(
      recordedView.register.map(({ entered }) => words(entered ? "author-not-said" : "author-edition")),
    );
  });
});
