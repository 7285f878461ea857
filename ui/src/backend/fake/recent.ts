/** The start screen of the fake: plans opened lately, some of them invented, and what is done with the list. */
import type { RecentPlan, Start } from "../../bindings";
import startJson from "./start.json";

const recorded = startJson as unknown as Start;

/** Firms and days of the plans that are recorded, and of invented ones after them; the last is set aside. */
const known = [
  ["Calder & Wray Joinery Ltd", "30 Oct 2026"],
  ["Aire Valley Bakers Ltd", "24 Oct 2026"],
  ["Pennine Print Finishers Ltd", "12 Sep 2026"],
  ["Holme Mill Weavers Ltd", "4 Sep 2026"],
  ["Ribble Fabrication Ltd", "3 Jul 2026"],
  ["", ""],
  ["Colne Carriers Ltd", "11 May 2026"],
] as const;

function plans(): RecentPlan[] {
  return known.map(([firm, opened], at) => {
    const file = recorded.recent[at]?.file ?? `${firm.replace(/ Ltd$/, "") || "draft of March"}.leveller`;
    const path = recorded.recent[at]?.path ?? `/home/owner/Documents/clients/${file}`;
    return { path, file, firm, opened, aside: at === known.length - 1 };
  });
}

let recent = plans();

/** Returns what the start screen shows. */
const start = (): Promise<Start> => Promise.resolve({ ...recorded, language: "en", recent });

export const recentCommands = {
  start,
  setAside: (path: string, aside: boolean) => {
    recent = recent.map((one) => (one.path === path ? { ...one, aside } : one));
    return start();
  },
  forget: (path: string) => {
    recent = recent.filter((one) => one.path !== path);
    return start();
  },
};
