import { render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import recordedView from "../backend/fake/view.json";
import { plan } from "../plan.svelte";
import FigureButton from "./Figure.svelte";

const figure = recordedView.savings.closures[0]?.before ?? { address: "", exact: "", text: "" };

describe("a figure", () => {
  beforeEach(async () => {
    await plan.close();
    await plan.openSample();
  });

  it("with an address answers why, and shows that it is being asked about", async () => {
    render(FigureButton, { figure });
    const button = screen.getByRole("button", { name: figure.text });
    button.click();
    await expect.poll(() => plan.explained?.figure.address).toBe(figure.address);
    await expect.poll(() => button.getAttribute("aria-expanded")).toBe("true");
  });

  it("without an address, or only tried, is plain text", () => {
    render(FigureButton, { figure: { ...figure, address: "" } });
    render(FigureButton, { figure, tried: true });
    expect(screen.queryAllByRole("button")).toEqual([]);
    expect(screen.getAllByText(figure.text)).toHaveLength(2);
  });
});
