import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { backend } from "../../backend";
import { plan } from "../../plan.svelte";
import { words } from "../../shared/words";
import OwnFigures from "./OwnFigures.svelte";

const rate = "own-employer.at_mp";
const amount = "own-employer.mutuelle";
const field = (id: string) => screen.getByTestId<HTMLInputElement>(`${id}-typed`);

/** Shows the figures the plan leaves to the firm, as they are now. */
function show() {
  const props = () => ({ figures: plan.view?.firm.own_figures ?? [], decimals: plan.view?.decimals ?? 2 });
  const { rerender } = render(OwnFigures, props());
  return () => rerender(props());
}

async function enter(id: string, text: string) {
  await fireEvent.input(field(id), { target: { value: text } });
  await fireEvent.click(screen.getByTestId(`${id}-enter`));
}

describe("a firm’s own figure", () => {
  beforeEach(async () => {
    vi.restoreAllMocks();
    await plan.close();
    await plan.openSample();
    await plan.settle({ name: "", jurisdiction: "fr", as_of: "", currency: "" });
  });

  it("is a rate typed in per cent and sent as an exact share, and is taken out by nothing", async () => {
    const decide = vi.spyOn(backend, "decide");
    const again = show();
    expect(screen.queryByTestId(`${rate}-take-out`)).toBeNull();
    await enter(rate, "1,31");
    expect(decide.mock.lastCall?.[0].decision).toEqual({
      decision: "own-figure",
      parameter: "employer.at_mp",
      value: "0.0131",
    });
    await vi.waitFor(() => expect(plan.view?.firm.own_figures[0]?.entered).toBe(true));
    await again();
    expect(field(rate).value).toBe("1.31");
    const said = { date: "30 Oct 2026", name: words("author-not-said") };
    expect(screen.getByTestId(`${rate}-entered`).textContent.trim()).toBe(words("own-entered-by", said));
    await fireEvent.click(screen.getByTestId(`${rate}-take-out`));
    expect(decide.mock.lastCall?.[0].decision).toMatchObject({ parameter: "employer.at_mp", value: null });
    await vi.waitFor(() => expect(plan.view?.firm.own_figures[0]?.entered).toBe(false));
    await again();
    expect(field(rate).value).toBe("");
  });

  it("is an amount where it is none of a share", async () => {
    const decide = vi.spyOn(backend, "decide");
    show();
    await enter(amount, "35,50");
    expect(decide.mock.lastCall?.[0].decision).toMatchObject({
      parameter: "employer.mutuelle",
      value: "35.5",
    });
  });

  it("that cannot be read says so beside its field, and nothing is sent", async () => {
    const decide = vi.spyOn(backend, "decide");
    show();
    for (const text of ["", "much", "1.3.1", "-2"]) {
      await enter(rate, text);
      const said = screen.getByTestId(`${rate}-unread`);
      expect(field(rate).getAttribute("aria-describedby")).toBe(said.id);
    }
    expect(decide).not.toHaveBeenCalled();
    await fireEvent.input(field(rate), { target: { value: "1.3" } });
    expect(screen.queryByTestId(`${rate}-unread`)).toBeNull();
  });

  it("keeps what is half typed while another is entered", async () => {
    const again = show();
    await fireEvent.input(field(amount), { target: { value: "3" } });
    await enter(rate, "2");
    await vi.waitFor(() => expect(plan.view?.firm.own_figures[0]?.entered).toBe(true));
    await again();
    expect(field(amount).value).toBe("3");
  });
});
