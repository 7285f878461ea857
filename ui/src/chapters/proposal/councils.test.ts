import { cleanup, fireEvent, render } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { plan } from "../../plan.svelte";
import CouncilsForm from "./CouncilsForm.svelte";

const form = async (councils: { id: string; name: string; tier: number; of: string[] }[]) => {
  const proposal = plan.view?.proposal;
  if (!proposal) throw new Error("no plan is open");
  let said: string | undefined;
  const { getByTestId } = render(CouncilsForm, {
    proposal: { ...proposal, councils },
    left: (words: string) => (said = words),
  });
  const at = (id: string) => getByTestId(id) as HTMLSelectElement;
  const keep = async () => {
    await fireEvent.submit(getByTestId("councils-form"));
    await expect.poll(() => said ?? getByTestId("councils-missing").textContent.trim()).not.toBe("");
    return said ?? getByTestId("councils-missing").textContent.trim();
  };
  return { at, keep, getByTestId };
};

/** Councils the formula makes for many cells: their words are no names. */
function tiers() {
  const cells = plan.view?.proposal.cells.map(({ name }) => name) ?? [];
  return [
    { id: "council-1-1", name: "Council 1 of tier 1", tier: 1, of: cells.slice(0, 3) },
    { id: "council-1-2", name: "Council 2 of tier 1", tier: 1, of: cells.slice(3) },
    { id: "council-2-1", name: "Council", tier: 2, of: ["council-1-1", "council-1-2"] },
  ];
}

describe("the councils", () => {
  beforeEach(async () => {
    await plan.close();
    await plan.openSample();
  });
  afterEach(cleanup);

  it("of two tiers stand as they are decided, and are kept so", async () => {
    const { at, keep } = await form(tiers());
    expect([at("above-council-1-1").value, at("above-council-1-2").value]).toEqual([
      "council-2-1",
      "council-2-1",
    ]);
    expect(at("above-council-2-1").value).toBe("");
    expect(await keep()).toBe("The councils are as decided.");
    expect(plan.view?.proposal.councils.map(({ id, of }) => [id, of])).toEqual(
      tiers().map(({ id, of }) => [id, of]),
    );
  });

  it("have one on top", async () => {
    const { at, keep } = await form(tiers());
    await fireEvent.change(at("above-council-1-2"), { target: { value: "" } });
    expect(await keep()).toMatch(/^Only one council can be on top/);
  });

  it("go by names of their own: Enter adds one, and one that is taken is said to be", async () => {
    const { at, getByTestId } = await form(tiers());
    const name = getByTestId("council-name");
    await fireEvent.input(name, { target: { value: "council-9" } });
    await fireEvent.keyDown(name, { key: "Enter" });
    expect(name.getAttribute("aria-invalid")).toBe("true");
    await fireEvent.input(name, { target: { value: "Assembly" } });
    await fireEvent.keyDown(name, { key: "Enter" });
    expect(at("above-Assembly").value).toBe("");
  });
});
