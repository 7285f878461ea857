/** A sheet of paper as it is typed in, and the choice it comes to. */
import type { BallotChoice, PollView, Stand, Vote } from "../../bindings";
import { words } from "../../shared/words";

export const stands = ["consent", "aside", "abstain", "object"] as const satisfies Stand["stand"][];
export const votes = ["for", "against", "abstain"] as const satisfies Vote[];
/** The steps of agreement, from endorsing it to a veto. */
export const steps = [1, 2, 3, 4, 5, 6, 7, 8];

/** What stands on one sheet; nothing is marked at first. */
export interface Sheet {
  stand: Stand["stand"] | "";
  reason: string;
  change: string;
  vote: Vote | "";
  step: number | null;
  /** The place beside each name, as it is typed. */
  places: Record<string, string>;
  /** Ids of the names that are marked. */
  names: string[];
}

export const blank = (): Sheet => ({
  stand: "",
  reason: "",
  change: "",
  vote: "",
  step: null,
  places: {},
  names: [],
});

function standOf({ stand, reason, change }: Sheet): Stand | null {
  if (!stand) return null;
  if (stand !== "object") return { stand };
  const both = reason.trim() && change.trim();
  return both ? { stand, reason: reason.trim(), change: change.trim() } : null;
}

/** The names in the order of their places; none where places are not 1, 2, 3 and so on, each once. */
function orderOf(places: Record<string, string>): string[] | null {
  const placed = Object.entries(places).filter(([, place]) => place.trim());
  const sorted = placed.sort(([, one], [, other]) => Number(one) - Number(other));
  return sorted.every(([, place], at) => Number(place) === at + 1) ? sorted.map(([id]) => id) : null;
}

/** Returns the choice a sheet comes to under the method of a poll; none where it is not complete. */
export function choiceOf({ method, seats }: PollView, sheet: Sheet): BallotChoice | null {
  const { vote, step, names } = sheet;
  const stand = standOf(sheet);
  switch (method) {
    case "consent":
      return stand && { choice: "consent", stand };
    case "consensus":
      return stand && vote ? { choice: "consensus", stand, vote } : null;
    case "majority":
      return vote ? { choice: "majority", vote } : null;
    case "gradient":
      return step === null ? null : { choice: "gradient", step };
    case "ranked": {
      const order = orderOf(sheet.places);
      return order && { choice: "ranked", order };
    }
    case "approval":
      return names.length <= seats ? { choice: "approval", names: [...names] } : null;
  }
}

/** Sheets that say the same, and how many they are. */
export interface Pile {
  choice: BallotChoice;
  count: number;
}

/** Returns sheets in piles of those that say the same, in the order they come. */
export function pilesOf(sheets: BallotChoice[]): Pile[] {
  const piles = new Map<string, Pile>();
  for (const choice of sheets) {
    const says = JSON.stringify(choice);
    piles.set(says, { choice, count: (piles.get(says)?.count ?? 0) + 1 });
  }
  return [...piles.values()];
}

function standWords(stand: Stand): string {
  const said = words(`review-stand-${stand.stand}`);
  return stand.stand === "object" ? `${said}: ${stand.reason}` : said;
}

/** Returns a choice in words. */
export function choiceWords(choice: BallotChoice, { candidates }: PollView): string {
  const listed = (ids: string[]) =>
    ids.length === 0
      ? words("review-sheet-blank")
      : ids.map((id) => candidates.find((one) => one.id === id)?.name ?? id).join(", ");
  switch (choice.choice) {
    case "consent":
      return standWords(choice.stand);
    case "consensus":
      return `${standWords(choice.stand)}; ${words(`review-vote-${choice.vote}`)}`;
    case "majority":
      return words(`review-vote-${choice.vote}`);
    case "gradient":
      return words(`review-step-${choice.step}`);
    case "ranked":
      return listed(choice.order);
    case "approval":
      return listed(choice.names);
  }
}
