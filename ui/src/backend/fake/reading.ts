/**
 * A review file as its reader has it open, from the one recorded. Words in its path choose what it is: `locked` is under
 * a passphrase, `tampered` is refused, `everybody` is for no one person, `bare` holds as little as a file can, and
 * `methods` puts something to the vote in every way there is, and `secret` what is on paper by token.
 */
import type { Method, PageView, PollView, ReadingView, ReadPagesView, Refusal, Said } from "../../bindings";
import type { Backend, Result } from "..";
import pagesJson from "./reading-pages.json";
import readingJson from "./reading.json";
import { digits, hashOf, refuse as refuseFile, unreadable, unwritable } from "./secret";

const recorded = {
  reading: readingJson as unknown as ReadingView,
  pages: pagesJson as ReadPagesView,
};
/** What opens a file that is under a passphrase. */
const opens = "twelve brown hens";

const ok = <T>(data: T): Promise<Result<T, Refusal>> => Promise.resolve({ status: "ok", data });
const refuse = <T>(code: string): Promise<Result<T, Refusal>> =>
  Promise.resolve({ status: "error", error: { code, message: code, remedy: code, problems: [] } });

/** What was said in each file, and how many replies were written to it. */
const kept = new Map<string, { said: Said[]; written: number }>();
/** Polls a token was asked for, and who has cast a ballot, by file. */
const asked = new Map<string, string[]>();
const cast = new Set<string>();
let path = "";

const methods: Method[] = ["consent", "consensus", "majority", "ranked", "gradient", "approval"];

const bySecret = (poll: PollView): PollView => ({
  ...poll,
  by_file: false,
  on_paper: true,
  secret: true,
  openness: "Secret: a ballot carries a token and no name.",
});

/** Polls in every way of voting, and one by token. */
function everyWay(): PollView[] {
  const [first] = recorded.reading.polls;
  if (!first) return [];
  const candidates = ["Hanna Reid", "Kofi Asante", "Lena Brandt"].map((name, at) => ({ id: `c${at}`, name }));
  const of = (method: Method): PollView => ({ ...first, id: method, method, candidates, seats: 2 });
  const token = { ...bySecret(first), id: "token", faults: first.rules.map(({ label }) => label) };
  return [...methods.map(of), token];
}

function read(): ReadingView {
  const from = recorded.reading;
  const file = path.split("/").at(-1) ?? "";
  const { said, written } = kept.get(path) ?? { said: from.said, written: from.written };
  const view: ReadingView = { ...from, file, said, written, asked: asked.get(path) ?? [] };
  if (path.includes("secret"))
    return { ...view, polls: from.polls.map((poll) => (poll.on_paper ? bySecret(poll) : poll)) };
  if (path.includes("everybody")) return { ...view, mine: null };
  if (path.includes("methods")) return { ...view, polls: everyWay() };
  if (!path.includes("bare")) return view;
  const opened = from.opened.map((one) => ({
    ...one,
    steps: one.steps.map((step) => ({ ...step, figures: [] })),
  }));
  const nothing = { rules: [], figures: [], cells: [], statements: [], answers: [], polls: [] };
  return { ...view, ...nothing, mine: null, opened };
}

const keep = (said: Said[], written: number) => {
  kept.set(path, { said, written });
  return ok(read());
};

export const readingCommands: Pick<
  Backend,
  | "openReview"
  | "closeReview"
  | "keepSaid"
  | "writeReply"
  | "readPages"
  | "readPage"
  | "printRead"
  | "askForToken"
  | "castSecret"
  | "findOwn"
> = {
  openReview: (wanted, passphrase) => {
    if (wanted.includes("tampered")) return refuse("sealed-tampered");
    if (wanted.includes("locked") && !passphrase) return refuse("sealed-needs-passphrase");
    if (wanted.includes("locked") && passphrase !== opens) return refuse("sealed-wrong-passphrase");
    path = wanted;
    return ok(read());
  },
  closeReview: () => Promise.resolve(),
  keepSaid: (said) => keep(said, read().written),
  writeReply: (to) => {
    if (to.includes("nowhere")) return refuse("file-unwritable");
    const { said, written } = read();
    return keep(said, written + 1);
  },
  readPages: (document) =>
    ok({ ...recorded.pages, path: recorded.pages.path.replace(/, [^,]*\.pdf$/, `, ${document}.pdf`) }),
  // Only the first page is recorded: the others look like it.
  readPage: (): Promise<Result<PageView | null, Refusal>> => ok(recorded.pages.first),
  printRead: (_document, to) => (to.includes("nowhere") ? refuse("file-unwritable") : ok(to)),
  askForToken: (poll, file, to) => {
    if (file.includes("damaged")) return unreadable(file);
    if (to.includes("nowhere")) return unwritable(to);
    asked.set(path, [...(asked.get(path) ?? []), poll]);
    return ok(digits);
  },
  castSecret: (poll, { token, choice, path: to }) => {
    if (token.includes("damaged")) return unreadable(token);
    if (to.includes("nowhere")) return unwritable(to);
    cast.add(`${path} ${poll}`);
    return ok(hashOf(JSON.stringify(choice).length));
  },
  findOwn: (poll, opening) => {
    if (!cast.has(`${path} ${poll}`))
      return refuseFile("ballot-own-not-cast", "You made no ballot.", "Nothing has to be done.");
    if (opening.includes("lost"))
      return refuseFile(
        "ballot-own-lost",
        "Your ballot was in the box, and stands nowhere in what came out of it.",
        "Say so in public, and show your token. The result must not stand.",
      );
    return ok(read());
  },
};
