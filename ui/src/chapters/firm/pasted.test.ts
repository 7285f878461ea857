import { describe, expect, it } from "vitest";
import peopleJson from "../../backend/fake/people.json";
import type { PeopleWindow } from "../../bindings";
import { words } from "../../shared/words";
import { columnsOf, joined } from "./fields";
import { changes, linesOf } from "./pasted";

const { rows } = peopleJson as PeopleWindow;
const columns = columnsOf("today").slice(2);
const onto = { rows: rows.slice(0, 2), columns, decimals: 2 };

describe("what a spreadsheet puts on the clipboard", () => {
  it("is cells in lines, the last of which may end", () => {
    expect(linesOf("a\tb\r\nc\t\r\n")).toEqual([
      ["a", "b"],
      ["c", ""],
    ]);
    expect(linesOf("one")).toEqual([["one"]]);
    expect(linesOf('"two\nlines"\t"a ""b"""\nc')).toEqual([["two\nlines", 'a "b"'], ["c"]]);
    expect(linesOf('5" pipe\tb')).toEqual([['5" pipe', "b"]]);
    expect(linesOf("a\n\nb")).toEqual([["a"], [""], ["b"]]);
  });

  it("changes what differs, and says why the rest cannot be taken", () => {
    const [first, second] = onto.rows;
    if (!first || !second) throw new Error("nobody is recorded");
    const line = [first.title, "Yard", "", "", "", "x", "£70,000"];
    const found = changes([line, [second.title, second.unit, "Somebody"], ["a"]], onto);
    expect(found.map(({ who, what, after, why }) => [who, what, after, why])).toEqual([
      [first.name, words("people-unit"), "Yard", ""],
      [first.name, words("people-layer"), "", words("paste-not-here")],
      [first.name, words("people-posts"), "", words("paste-not-here")],
      [first.name, words("people-hours"), "x", words("people-hours-unread")],
      [first.name, words("people-pay"), "£70,000", ""],
      [second.name, words("people-manager"), "Somebody", words("paste-not-here")],
      ["", words("people-post"), "a", words("paste-no-row")],
    ]);
    const taken = found.flatMap(({ correction }) => correction ?? []);
    expect(joined(taken)).toEqual([
      { key: first.key, title: null, unit: "Yard", hours_week: null, yearly: 7_000_000 },
    ]);
  });
});
