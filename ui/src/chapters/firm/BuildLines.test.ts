import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { backend } from "../../backend";
import { plan } from "../../plan.svelte";
import { words } from "../../shared/words";
import BuildLines from "./BuildLines.svelte";

const grades = () => screen.getAllByTestId("build-grade").map((item) => item.firstElementChild?.textContent);

describe("lines made by grade", () => {
  beforeEach(async () => {
    vi.restoreAllMocks();
    await plan.close();
    await plan.openSample();
  });

  it("go by the order somebody puts the grades in", async () => {
    const decide = vi.spyOn(backend, "decide");
    render(BuildLines, { proposed: { grades: ["A", "B", "C"], pay: false } });
    await fireEvent.click(screen.getByLabelText(words("build-higher", { grade: "C" })));
    expect(grades()).toEqual(["A", "C", "B"]);
    await fireEvent.click(screen.getByLabelText(words("build-lower", { grade: "A" })));
    expect(grades()).toEqual(["C", "A", "B"]);
    await fireEvent.click(screen.getByTestId("build-pay"));
    await fireEvent.click(screen.getByTestId("build-make"));
    expect(decide.mock.lastCall?.[0].decision).toEqual({
      decision: "build-lines",
      by: { grades: ["C", "A", "B"], pay: true },
    });
  });

  it("are not made of nothing", () => {
    render(BuildLines, { proposed: { grades: [], pay: false } });
    expect(screen.getByTestId<HTMLButtonElement>("build-make").disabled).toBe(true);
  });
});
