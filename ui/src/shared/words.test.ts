import { FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import glossaryWords from "../../../data/language/en/glossary.ftl?raw";
import interfaceWords from "../../../data/language/en/interface.ftl?raw";
import { words } from "./words";

const sources = import.meta.glob(["../**/*.svelte", "../**/*.ts", "!../**/*.test.ts", "!../bindings.ts"], {
  query: "?raw",
  import: "default",
  eager: true,
}) as Record<string, string>;
const ids = [interfaceWords, glossaryWords].flatMap((text) =>
  new FluentResource(text).body.map(({ id }) => id),
);

describe("the words", () => {
  it("exist for every id the screens name", () => {
    for (const [file, source] of Object.entries(sources)) {
      for (const [, id = ""] of source.matchAll(/words\(\s*"([^"]+)"/g)) expect(ids, file).toContain(id);
      for (const [, start = ""] of source.matchAll(/words\(\s*`([^`$]+)\$\{/g))
        expect(
          ids.some((id) => id.startsWith(start)),
          `${file}: ${start}`,
        ).toBe(true);
    }
  });

  it("are all used", () => {
    const all = Object.values(sources).join();
    const starts = [...all.matchAll(/`([a-z-]+-)\$\{/g)].map(([, start = ""]) => start);
    expect(
      ids.filter((id) => !all.includes(`"${id}"`) && !starts.some((start) => id.startsWith(start))),
    ).toEqual([]);
  });

  it("stand nowhere but in the language's file", () => {
    for (const [file, source] of Object.entries(sources)) {
      if (!file.endsWith(".svelte")) continue;
      const markup = source
        .replace(/<(script|style)[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, "")
        .replace(/\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g, "")
        .replace(/<(?:=>|[^<>])*>/g, "|");
      expect(markup.match(/\|[^|]*[A-Za-z]{2,}[^|]*\|/g), file).toBeNull();
    }
  });

  it("show an id that has none, so that the gap is seen", () => {
    expect(words("no-such-words")).toBe("no-such-words");
  });
});
