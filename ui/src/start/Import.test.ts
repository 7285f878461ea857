import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { backend } from "../backend";
import look from "../backend/fake/look.json";
import lookProblems from "../backend/fake/look-problems.json";
import refusals from "../backend/fake/refusals.json";
import start from "../backend/fake/start.json";
import { plan } from "../plan.svelte";
import Import from "./Import.svelte";

const rest = { lines: [], books: [], corrections: [], learned: [] };
const good = { ...rest, payroll: ["/a/payroll.csv"], lines: ["/a/staff.csv"] };
const field = (id: string) => screen.getByTestId<HTMLInputElement>(id);

describe("the import screen", () => {
  beforeEach(async () => {
    vi.restoreAllMocks();
    await plan.close();
  });

  it("says what was understood and makes the plan where it is told to", async () => {
    render(Import, { files: good, open: false });
    const takeIn = await screen.findByText(look.take_in);
    expect(screen.getByTestId("import-headline").textContent).toContain(look.headline);
    expect(field("import-plan-path").value).toBe(look.plan);
    await fireEvent.input(field("import-plan-path"), { target: { value: "/b/firm.leveller" } });
    const create = vi.spyOn(backend, "createPlan");
    await vi.waitFor(() =>
      expect(screen.getByTestId<HTMLButtonElement>("import-take-in").disabled).toBe(false),
    );
    takeIn.click();
    await vi.waitFor(() => expect(plan.view).not.toBeNull());
    expect(create.mock.calls[0]?.[0]).toMatchObject({
      plan: "/b/firm.leveller",
      jurisdiction: start.jurisdictions[0]?.id,
      as_of: start.today,
    });
  });

  it("shows every problem with its remedy, and asks for a currency nothing says", async () => {
    render(Import, { files: { ...rest, payroll: ["/a/problems.csv"] }, open: false });
    const problems = await screen.findAllByTestId("problem");
    expect(problems[0]?.textContent).toContain(lookProblems.problems[0]?.remedy);
    expect(screen.getByTestId("import-currency")).toBeTruthy();
  });

  it("shows a refusal in place and takes nothing in", async () => {
    render(Import, { files: { ...rest, payroll: ["/a/broken.pdf"] }, open: false });
    expect((await screen.findByTestId("refusal")).textContent).toContain(refusals["import-unusable"].remedy);
    expect(screen.getByTestId<HTMLButtonElement>("import-take-in").disabled).toBe(true);
  });

  it("looks again when something changes, and lets only the last look stand", async () => {
    const looked = vi.spyOn(backend, "look");
    render(Import, { files: good, open: false });
    await screen.findByText(look.take_in);
    const before = looked.mock.calls.length;
    await fireEvent.change(field("import-name"), { target: { value: "Other Ltd" } });
    await vi.waitFor(() => expect(looked.mock.calls.length).toBe(before + 1));
    expect(looked.mock.lastCall?.[0].name).toBe("Other Ltd");
    await fireEvent.change(field("import-jurisdiction"), { target: { value: "us-tx" } });
    await vi.waitFor(() => expect(looked.mock.lastCall?.[0].jurisdiction).toBe("us-tx"));
  });
});
