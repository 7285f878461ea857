import { render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import recordedView from "../backend/fake/view.json";
import { plan } from "../plan.svelte";
import FigureButton from "./Figure.svelte";

const nothing = { address: "", exact: "", text: "", mark: "" };
const figure = recordedView.savings.closures[0]?.before ?? nothing;

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

  it("is read with its mark, whether it can be asked about or not", () => {
    const mark = "unverified";
    render(FigureButton, { figure: { ...figure, mark } });
    expect(screen.getByRole("button", { name: `${figure.text} ${mark}` })).toBeTruthy();
    render(FigureButton, { figure: { ...figure, mark }, tried: true, testid: "tried" });
    expect(screen.getByTestId("tried").textContent).toBe(`${figure.text} ${mark}`);
  });
});
