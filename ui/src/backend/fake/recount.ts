/** What is written down beside a vote: changes of its roll, papers handed out, rulings on objections and lots. */
import type { Moved, PollView, Refusal, ReviewView, View } from "../../bindings";
import type { Backend, Result } from "..";
import { dayOf } from "./day";
import { withBallots } from "./review";

type Commands = Pick<Backend, "writeBeside" | "ruleOn" | "drawLots">;

/** How the review is read and changed. */
interface Desk {
  now: () => ReviewView;
  change: (review: ReviewView, sentence: string) => Promise<Result<View, Refusal>>;
}

function moved(change: Moved): string {
  if (change.what === "left") return "Went off the roll.";
  if (change.what === "to-cell") return `Went to the cell ${change.cell}.`;
  return change.cell ? `Came on the roll, into the cell ${change.cell}.` : "Came on the roll.";
}

/** Returns a poll of candidates as it is counted: two stand equal, and lots decide. */
export function equal(poll: PollView): PollView {
  const lots = poll.candidates.slice(0, 2);
  const outcome = "Not decided: two stand equal, and lots are drawn.";
  const numbers = lots.map(({ name }) => ({
    label: name,
    said: { text: "14", figures: [] },
    needed: { text: "", figures: [] },
    met: null,
  }));
  const rest = { carried: false, again: false, objections: [], not_counted: [], notes: [] };
  return { ...withBallots(poll, 28), result: { ...rest, outcome, lots, numbers } };
}

export function recountCommands({ now, change }: Desk): Commands {
  const inPoll = (id: string, to: (poll: PollView) => PollView, sentence: string) =>
    change({ ...now(), polls: now().polls.map((one) => (one.id === id ? to(one) : one)) }, sentence);
  return {
    writeBeside: (_scenario, poll, papers, changes) => {
      const nameOf = (key: string) => now().readers.find((one) => one.key === key)?.name ?? key;
      const roll_changes = changes.map((one) => ({
        change: one,
        name: nameOf(one.voter),
        on: dayOf(one.on),
        words: moved(one.change),
      }));
      return inPoll(poll, (one) => ({ ...one, papers, roll_changes }), "vote-beside");
    },
    ruleOn: (_scenario, poll, { ballot, stands, falls }) => {
      const ruled = (one: PollView): PollView => {
        if (!one.result) return one;
        const objections = one.result.objections.map((objection) =>
          objection.ballot === ballot
            ? { ...objection, stands: stands >= falls, ruled: [stands, falls] as [number, number] }
            : objection,
        );
        return { ...one, result: { ...one.result, objections } };
      };
      return inPoll(poll, ruled, "objection-ruled");
    },
    drawLots: (_scenario, poll, order) => {
      const decided = (one: PollView): PollView => {
        const first = one.candidates.find(({ id }) => id === order[0])?.name ?? "";
        const outcome = `Chosen, by lot: ${first}.`;
        return one.result ? { ...one, result: { ...one.result, outcome, carried: true, lots: [] } } : one;
      };
      return inPoll(poll, decided, "lots-drawn");
    },
  };
}
