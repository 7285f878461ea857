import { FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import glossary from "../../../data/language/en/glossary.ftl?raw";
import { terms } from "./terms";

const sources = import.meta.glob(["../**/*.svelte"], {
  query: "?raw",
  import: "default",
  eager: true,
}) as Record<string, string>;
const ids = new FluentResource(glossary).body.map(({ id }) => id);

describe("the terms", () => {
  it("each have a name and a meaning, and the glossary has no others", () => {
    expect(ids.toSorted()).toEqual(
      ["used", ...terms.flatMap((id) => [id, `${id}-what`])].map((id) => `term-${id}`).toSorted(),
    );
  });

  it("each stand somewhere", () => {
    const all = Object.values(sources).join("\n");
    const listed = [...all.matchAll(/<Terms ids=\{\[([^\]]+)\]/g)].map(([, list = ""]) => list).join();
    expect(terms.filter((id) => !all.includes(`<Term id="${id}"`) && !listed.includes(`"${id}"`))).toEqual(
      [],
    );
  });
});
