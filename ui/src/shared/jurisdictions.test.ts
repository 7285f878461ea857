import { render, screen } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import start from "../backend/fake/start.json";
import Jurisdiction from "./Jurisdiction.svelte";
import { byCountry } from "./jurisdictions";

describe("jurisdictions", () => {
  it("are grouped by country, each region under its own name", () => {
    const countries = byCountry(start.jurisdictions);
    expect(countries.flatMap(({ choices }) => choices.map(({ id }) => id))).toEqual(
      start.jurisdictions.map(({ id }) => id),
    );
    const britain = countries.find(({ id }) => id === "gb");
    expect(britain?.name).toBe(start.jurisdictions.find(({ id }) => id === "gb")?.name);
    expect(britain?.choices.find(({ id }) => id === "gb-sct")?.name).toBe("Scotland");
    const states = countries.find(({ id }) => id === "us");
    expect([states?.name, states?.choices.length]).toEqual(["United States", 51]);
    expect(countries.at(-1)?.choices).toEqual(start.jurisdictions.slice(-1));
  });

  it("stand in groups where a country has regions, and alone where it has none", () => {
    render(Jurisdiction, {
      jurisdictions: start.jurisdictions,
      chosen: "us-tx",
      choose: () => undefined,
      testid: "law",
    });
    const select = screen.getByTestId<HTMLSelectElement>("law");
    expect([select.value, select.options.length]).toEqual(["us-tx", start.jurisdictions.length]);
    const groups = [...select.querySelectorAll("optgroup")].map(({ label }) => label);
    expect(groups).toContain("United States");
    expect(select.querySelector("option[value='none']")?.parentElement).toBe(select);
  });
});
