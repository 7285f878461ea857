import { render } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import Effect from "./Effect.svelte";

const change = { label: "", before: "", after: "", note: "", address: "" };

describe("what an amendment would change", () => {
  it("shows figures beside each other, and what would be left to mend as a sentence with its remedy", () => {
    const figure = { ...change, label: "Saving a year", before: "£2.00", after: "£1.00" };
    const problem = { ...change, label: "To mend", after: "Nobody holds it.", note: "Give it to somebody." };
    const { getAllByRole } = render(Effect, { changes: [figure, problem], testid: "changes" });
    const rows = getAllByRole("row").map((row) => row.textContent.replace(/\s+/g, " ").trim());
    expect(rows.slice(1)).toEqual([
      "Saving a year £2.00£1.00",
      "To mendNobody holds it. Give it to somebody.",
    ]);
  });

  it("says so where nothing would change", () => {
    const { getByTestId, queryByRole } = render(Effect, { changes: [], testid: "changes" });
    expect(getByTestId("changes").textContent).not.toBe("");
    expect(queryByRole("table")).toBeNull();
  });
});
