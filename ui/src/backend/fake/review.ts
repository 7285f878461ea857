/**
 * The review, from what was recorded of one: before anything was done, with files made and replies in, and with a poll
 * counted. Between these only what the screens need moves: what is taken up, confirmed, opened and typed in.
 */
import type {
  AdoptedView,
  AskRequest,
  Change,
  Decision,
  MakeRequest,
  PollView,
  Refusal,
  ReviewView,
  View,
} from "../../bindings";
import type { Backend, Result } from "..";
import countedJson from "./review-counted.json";
import drawnUpJson from "./review-drawn-up.json";
import { dayOf } from "./day";
import effectJson from "./review-effect.json";
import { equal, recountCommands } from "./recount";
import noneJson from "./review-none.json";
import reviewJson from "./review.json";

const recorded = {
  none: noneJson as unknown as ReviewView,
  replied: reviewJson as unknown as ReviewView,
  drawnUp: drawnUpJson as unknown as PollView,
  effect: effectJson as unknown as Change[],
  counted: countedJson as unknown as ReviewView,
};

/** The review after each change of the plan, so that it goes back where that is undone. */
let kept: ReviewView[] = [recorded.none];

/** Begins anew. */
export function beginReview(): void {
  kept = [recorded.none];
}

/** Returns the review with an amendment taken up by a decision, where it is one. */
export function takenUp(review: ReviewView, decision: Decision): ReviewView {
  const same = JSON.stringify(decision);
  const remarks = review.remarks.map((one) =>
    JSON.stringify(one.decision) === same ? { ...one, now: one.change, taken_up: true } : one,
  );
  return { ...review, remarks };
}

/** How the fake plan is changed by the review. */
interface Desk {
  /** How many changes are done. */
  depth: () => number;
  view: () => View;
  /** Makes a view the newest, with the sentence an undo would carry. */
  record: (view: View, sentence: string) => Promise<Result<View, Refusal>>;
  /** Takes long over some plans; returns whether it was stopped. */
  slow: (what: string) => Promise<boolean>;
}

export const reviewAt = (depth: number): ReviewView => kept[depth] ?? kept.at(-1) ?? recorded.none;

/** Keeps the review as it is after a change. */
export function keepReview(depth: number, review: ReviewView): void {
  kept = [...kept.slice(0, depth), review];
}

const ok = <T>(data: T): Promise<Result<T, Refusal>> => Promise.resolve({ status: "ok", data });
const refuse = <T>(code: string, message: string, remedy: string): Promise<Result<T, Refusal>> =>
  Promise.resolve({ status: "error", error: { code, message, remedy, problems: [] } });

type Commands = Pick<
  Backend,
  | "review"
  | "makeReview"
  | "mergeReplies"
  | "printPapers"
  | "confirmSigner"
  | "effect"
  | "drawUpPoll"
  | "openPoll"
  | "openPollAgain"
  | "typeInPaper"
  | "countPoll"
  | "writeRecord"
  | "writeBeside"
  | "ruleOn"
  | "drawLots"
  | "takeOpening"
>;

/** Returns a poll as it would be opened: under the recorded rules, with the fault of days out of order. */
function drawnUp(asked: AskRequest): PollView {
  const { subjects } = recorded.none;
  const { drawnUp } = recorded;
  const candidates = asked.candidates.map((name, at) => ({ id: String(at + 1), name }));
  return {
    ...drawnUp,
    subject: subjects.find(({ id }) => id === asked.subject)?.name ?? asked.subject,
    question: asked.question,
    candidates,
    seats: asked.seats,
    opens: dayOf(asked.opens),
    closes: dayOf(asked.closes),
    ...(asked.openness === "secret" ? { openness: "Secret: a ballot carries a token and no name." } : {}),
    secret: asked.openness === "secret",
    on_paper: asked.openness === "paper" || asked.openness === "secret",
    by_file: asked.openness === "open" || asked.openness === "confidential",
    faults:
      asked.closes < asked.opens
        ? ["The days are not in order: it opens, it closes, the box is shut."]
        : drawnUp.faults,
  };
}

/** Returns a poll with so many ballots. */
export const withBallots = (poll: PollView, ballots: number): PollView => ({
  ...poll,
  ballots,
  turnout: {
    text: poll.turnout.text.replace(/^\d+/, String(ballots)),
    figures: poll.turnout.figures.map((one) =>
      one.address.endsWith(".ballots") ? { ...one, text: String(ballots), exact: String(ballots) } : one,
    ),
  },
});

/** Returns a round after the one that was recorded: now enough take part, and nobody objects. */
function carried({ result }: PollView, before: PollView): PollView {
  if (!result) return before;
  const numbers = result.numbers.map((one, at) =>
    at === 0 ? { ...one, said: { text: "30 of 42", figures: [] }, met: true } : one,
  );
  const outcome = "Carried: nobody objects.";
  return {
    ...withBallots(before, 30),
    result: { ...result, outcome, carried: true, again: false, numbers, objections: [] },
  };
}

function adoptedBy({ id, question, closes }: PollView): AdoptedView {
  return { poll: id, on: closes, question, content: "5f2c".repeat(16), unchanged: true };
}

/** Returns the commands of the review over a plan. */
export function reviewCommands({ depth, view, record, slow }: Desk): Commands {
  const now = () => reviewAt(depth());
  const change = async (review: ReviewView, sentence: string) => {
    const answer = await record(view(), sentence);
    keepReview(depth(), review);
    return answer;
  };
  const withPolls = (polls: PollView[]): ReviewView => ({ ...now(), polls });
  return {
    review: async () => ((await slow("figures")) ? refuse("stopped", "stopped", "stopped") : ok(now())),
    makeReview: async (_scenario, { readers, folder }: MakeRequest) => {
      if (folder.includes("nowhere"))
        return refuse("file-unwritable", `${folder} cannot be written.`, "Choose another folder.");
      const [made] = recorded.replied.made;
      const before = now();
      if (made) {
        const invited = readers.length || before.readers.length;
        const one = { ...made, id: `made-${depth()}`, invited, replied: 0 };
        await change({ ...before, made: [...before.made, one] }, "review-made");
      }
      const files = readers.length > 0 ? readers.map((key) => `Review, ${key}`) : ["Review for everybody"];
      return ok(files.map((name) => `${folder}/${name}.levreview`));
    },
    printPapers: (_poll, path) => ok(path),
    mergeReplies: async (files) => {
      const refused = files.filter((file) => file.includes("broken"));
      if (refused.length < files.length)
        await change({ ...recorded.replied, made: [...now().made, ...recorded.replied.made] }, "replies");
      const why = (file: string): Refusal => ({
        code: "file-damaged",
        message: `${file} is damaged, or is no reply.`,
        remedy: "Ask for it again.",
        problems: [],
      });
      return ok({ files, refused: refused.map(why) });
    },
    confirmSigner: (_scenario, key) => {
      const left_out = now().left_out.filter((one) => one.key !== key || one.signers.length === 0);
      return change({ ...now(), left_out }, "signer");
    },
    effect: ({ decision }) => ok(decision.decision === "rule-wording" ? [] : recorded.effect),
    drawUpPoll: (_scenario, asked) => ok(drawnUp(asked)),
    openPoll: (_scenario, asked) => {
      const id = String(now().polls.length + 1);
      return change(withPolls([...now().polls, { ...drawnUp(asked), id }]), "poll-opened");
    },
    openPollAgain: (_scenario, poll, opens, closes) => {
      const again = now().polls.filter(({ id }) => id === poll);
      const id = String(now().polls.length + 1);
      const days = { opens: dayOf(opens), closes: dayOf(closes) };
      const next = again.map((one) => ({ ...withBallots(one, 0), ...days, id, result: null }));
      const before = now().polls.map((one) => (one.id === poll ? { ...one, followed: id } : one));
      return change(withPolls([...before, ...next]), "poll-opened");
    },
    typeInPaper: (_scenario, poll, sheets) => {
      const polls = now().polls.map((one) =>
        one.id === poll ? { ...withBallots(one, sheets.length), sheets } : one,
      );
      return change(withPolls(polls), "paper-counted");
    },
    countPoll: (_scenario, poll) => {
      const before = now().polls.find((one) => one.id === poll);
      const first = recorded.counted.polls.find((one) => one.question === before?.question && one.result);
      const lots = before && before.candidates.length > 1 ? equal(before) : undefined;
      const counted = lots ?? (first && before && (first.id === poll ? first : carried(first, before)));
      if (!counted)
        return refuse(
          "poll-not-over",
          `Poll ${poll} runs until ${before?.closes ?? ""}, and nothing is counted before.`,
          "Close it on that day or later.",
        );
      const polls = now().polls.map((one) => (one.id === poll ? counted : one));
      const adopted = counted.result?.carried ? adoptedBy(counted) : now().adopted;
      return change({ ...now(), polls, adopted }, "poll-closed");
    },
    ...recountCommands({ now, change }),
    takeOpening: (_scenario, poll) => {
      const polls = now().polls.map((one) =>
        one.id === poll ? { ...withBallots(one, one.sheets.length + 27), tokens: 27 } : one,
      );
      return change(withPolls(polls), "opening-taken");
    },
    writeRecord: (_poll, path) =>
      path.includes("nowhere")
        ? refuse("file-unwritable", `${path} cannot be written.`, "Choose another place.")
        : ok(path),
  };
}
