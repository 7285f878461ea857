import { beforeEach, describe, expect, it, vi } from "vitest";
import { backend } from "./backend";
import refusals from "./backend/fake/refusals.json";
import recordedView from "./backend/fake/view.json";
import { plan } from "./plan.svelte";

const [stay] = recordedView.savings.closures;
const [first, second] = recordedView.proposal.cells;
const person = second?.members[0]?.key ?? "";
const target = first?.name ?? "";

describe("the plan", () => {
  beforeEach(async () => {
    await plan.close();
    await plan.openSample();
  });

  it("opens at the first chapter and closes again", async () => {
    expect(plan.view?.name).toBe(recordedView.name);
    expect(plan.chapter).toBe("firm");
    await plan.close();
    expect(plan.view).toBeNull();
  });

  it("keeps the view it has when something is refused, and says why", async () => {
    const before = plan.view;
    expect(await plan.open("/somewhere/newer.leveller")).toBe(false);
    expect(plan.view).toBe(before);
    expect(plan.refusal?.remedy).not.toBe("");
    expect(plan.busy).toBe("");
  });

  it("goes back to the chapter a decision was taken in when it is undone, and when it is redone", async () => {
    plan.go("proposal");
    expect(await plan.decide({ decision: "move-to-cell", key: person, cell: target })).toBe(true);
    const cellOf = (key: string) =>
      plan.view?.proposal.cells.find(({ members }) => members.some((member) => member.key === key))?.name;
    expect(cellOf(person)).toBe(target);
    plan.go("report");
    await plan.undo();
    expect([plan.chapter, cellOf(person)]).toEqual(["proposal", second?.name]);
    plan.go("firm");
    await plan.redo();
    expect([plan.chapter, cellOf(person)]).toEqual(["proposal", target]);
  });

  it("fetches the newest state when a decision was based on an older one", async () => {
    const stale = plan.view;
    await plan.decide({ decision: "move-to-cell", key: person, cell: target });
    const newest = plan.view?.operation;
    if (stale) plan.view = stale;
    expect(await plan.decide({ decision: "productivity", gain: "0.02" })).toBe(false);
    expect(plan.refusal?.code).toBe("decision-stale");
    expect(plan.view?.operation).toBe(newest);
  });

  it("follows a figure to its inputs and back", async () => {
    const saving = stay?.saving.address ?? "";
    const before = stay?.before.address ?? "";
    await plan.inspect(saving);
    await plan.follow(before);
    expect(plan.trail.map(({ figure }) => figure.address)).toEqual([saving, before]);
    plan.back();
    expect(plan.explained?.figure.address).toBe(saving);
  });

  it("asks anew about the figure shown when the plan changes, and leaves the inspector shut or open as it is", async () => {
    const saving = stay?.saving.address ?? "";
    await plan.inspect(saving);
    const explain = vi.spyOn(backend, "explain");
    await plan.decide({ decision: "move-to-cell", key: person, cell: target });
    await expect.poll(() => explain.mock.lastCall?.[1]).toBe(saving);
    expect(plan.inspecting).toBe(true);
    plan.closeInspector();
    await plan.undo();
    await expect.poll(() => explain.mock.calls.length).toBe(2);
    expect([plan.inspecting, plan.explained?.figure.address]).toEqual([false, saving]);
    explain.mockResolvedValue({ status: "error", error: refusals["figure-unknown"] });
    await plan.redo();
    await expect.poll(() => plan.explained).toBeNull();
    expect(plan.refusal).toBeNull();
    explain.mockRestore();
  });

  it("closes the nearest thing first", async () => {
    await plan.inspect(stay?.before.address ?? "");
    plan.listing = true;
    plan.panel = "history";
    expect([plan.closeNearest(), plan.panel, plan.inspecting]).toEqual([true, "", true]);
    expect([plan.closeNearest(), plan.inspecting, plan.listing]).toEqual([true, false, true]);
    expect([plan.closeNearest(), plan.listing, plan.closeNearest()]).toEqual([true, false, false]);
  });

  it("adds dropped files to those that wait, each once", async () => {
    await plan.offer(["/a/payroll.csv"]);
    await plan.offer(["/a/staff.csv", "/a/payroll.csv"]);
    expect(plan.offered).toMatchObject({ payroll: ["/a/payroll.csv"], lines: ["/a/staff.csv"], books: [] });
  });
});
