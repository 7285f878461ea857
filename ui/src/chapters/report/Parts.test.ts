import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { backend } from "../../backend";
import { plan } from "../../plan.svelte";
import House from "./House.svelte";
import Parts from "./Parts.svelte";

const shown = () => plan.view?.prints ?? { parts: [], house: null };
const button = (id: string) => screen.getByTestId<HTMLButtonElement>(id);

describe("the parts of the report", () => {
  beforeEach(async () => {
    vi.restoreAllMocks();
    await plan.close();
    await plan.openSample();
  });

  it("are switched off and on, but for those every report has", async () => {
    const choose = vi.spyOn(backend, "chooseParts");
    const { rerender } = render(Parts, { parts: shown().parts });
    expect(screen.getByTestId<HTMLInputElement>("part-register-printed").disabled).toBe(true);
    await fireEvent.click(screen.getByTestId("part-half-printed"));
    expect(choose.mock.lastCall?.[1]).toEqual([
      "summary",
      "firm",
      "proposal",
      "savings",
      "viability",
      "register",
      "open",
    ]);
    await vi.waitFor(() => expect(plan.busy).toBe(""));
    await rerender({ parts: shown().parts });
    expect(screen.queryByTestId("part-half-up")).toBeNull();
    await fireEvent.click(screen.getByTestId("part-half-printed"));
    expect(choose.mock.lastCall?.[1].at(-1)).toBe("half");
  });

  it("are moved by keys that keep the focus, and cannot be moved past the ends", async () => {
    const choose = vi.spyOn(backend, "chooseParts");
    const { rerender } = render(Parts, { parts: shown().parts });
    expect(button("part-summary-up").disabled).toBe(true);
    expect(button("part-open-down").disabled).toBe(true);
    await fireEvent.click(button("part-firm-up"));
    expect(choose.mock.lastCall?.[1].slice(0, 2)).toEqual(["firm", "summary"]);
    await vi.waitFor(() => expect(plan.busy).toBe(""));
    await rerender({ parts: shown().parts });
    expect(button("part-firm-up").disabled).toBe(true);
  });
});

describe("under whose name documents are printed", () => {
  beforeEach(async () => {
    vi.restoreAllMocks();
    await plan.close();
    await plan.openSample();
  });

  it("is entered with a logo, and taken out again", async () => {
    const set = vi.spyOn(backend, "setHouse");
    const { rerender } = render(House, { house: shown().house });
    expect(button("house-enter").disabled).toBe(true);
    await fireEvent.input(screen.getByTestId("house-name"), { target: { value: "Tern & Tide" } });
    await fireEvent.click(button("house-logo"));
    await vi.waitFor(() => expect(button("house-enter").disabled).toBe(false));
    await fireEvent.click(button("house-enter"));
    expect(set.mock.lastCall?.[1]).toEqual({
      name: "Tern & Tide",
      accent: "",
      disclaimer: "",
      logo: "/home/owner/Pictures/tern-and-tide.png",
    });
    await vi.waitFor(() => expect(plan.busy).toBe(""));
    await rerender({ house: shown().house });
    await fireEvent.click(button("house-take-out"));
    expect(set.mock.lastCall?.[1]).toBeNull();
  });

  it("is refused in a colour that cannot be read, and nothing changes", async () => {
    render(House, { house: shown().house });
    await fireEvent.input(screen.getByTestId("house-name"), { target: { value: "Tern & Tide" } });
    await fireEvent.input(screen.getByTestId("house-accent"), { target: { value: "#eeeeee" } });
    await fireEvent.click(button("house-enter"));
    await vi.waitFor(() => expect(plan.refusal?.code).toBe("house-accent-pale"));
    expect(shown().house).toBeNull();
    expect(screen.getByTestId("house-said").textContent).toBe("");
  });
});
