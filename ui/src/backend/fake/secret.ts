/**
 * A secret vote from files, with invented values. Words in a path choose what goes wrong: `nowhere` cannot be written,
 * `damaged` cannot be read, `twice` asks for a second token, and `lost` is a box without one's own ballot.
 */
import type { OpeningView, Refusal } from "../../bindings";
import type { Backend, Result } from "..";

export const digits = "48213 90657 11384 72950 06391 55827";
/** Returns a hash that looks like one. */
export const hashOf = (number: number): string =>
  (0x9e3779b1 * (number + 1)).toString(16).slice(0, 8).repeat(8);

const ok = <T>(data: T): Promise<Result<T, Refusal>> => Promise.resolve({ status: "ok", data });
const because = (code: string, message: string, remedy: string): Refusal => ({
  code,
  message,
  remedy,
  problems: [],
});
export const refuse = <T>(code: string, message: string, remedy: string): Promise<Result<T, Refusal>> =>
  Promise.resolve({ status: "error", error: because(code, message, remedy) });

const nameOf = (path: string) => path.split("/").at(-1) ?? path;
export const unreadable = <T>(path: string): Promise<Result<T, Refusal>> =>
  refuse(
    "vote-file-unreadable",
    `${nameOf(path)} is not the file that is needed here, or not all of it.`,
    "Choose the file as you were given it, or ask for it again.",
  );
export const unwritable = <T>(path: string): Promise<Result<T, Refusal>> =>
  refuse("file-unwritable", `${path} cannot be written.`, "Choose another place.");

const opened: OpeningView = {
  counted: 27,
  refused: [
    [hashOf(7), "The ballot’s token is of another poll. It is not counted."],
    [
      hashOf(11),
      "Ballots with the same token disagree, and nobody can say which was meant. None of them is counted.",
    ],
  ],
};

export const secretCommands: Pick<
  Backend,
  "drawUpSecret" | "giveTokens" | "makeTellers" | "listBox" | "openBox" | "checkOpening"
> = {
  drawUpSecret: (_scenario, _poll, tellers, folder) => {
    if (tellers.includes("damaged")) return unreadable(tellers);
    if (folder.includes("nowhere")) return unwritable(folder);
    const without = ["David Wray", "Alan Sugden", "Fiona Marchbank", "Priya Nair"];
    return ok({ poll: `${folder}/poll.json`, digits, without });
  },
  giveTokens: (folder, asks) => {
    const again = asks.filter((ask) => ask.includes("twice"));
    const answers = asks.filter((ask) => !again.includes(ask)).map((ask) => `${folder}/token-${nameOf(ask)}`);
    const why = because(
      "ask-twice",
      "A token was given in this name already, for another ask. No second one was given.",
      "Ask the person whether the first ask was theirs. If not, say so in public before the box is opened.",
    );
    return ok({ files: answers, refused: again.map(() => why) });
  },
  makeTellers: (folder) => (folder.includes("nowhere") ? unwritable(folder) : ok(`${folder}/tellers.json`)),
  listBox: (ballots) => {
    const damaged = ballots.find((path) => path.includes("damaged"));
    return damaged ? unreadable(damaged) : ok(ballots.map((_, at) => hashOf(at)).sort());
  },
  openBox: (poll, _ballots, shares, path) => {
    if (poll.includes("damaged")) return unreadable(poll);
    if (path.includes("nowhere")) return unwritable(path);
    if (shares.length < 3)
      return refuse(
        "shares-too-few",
        `There are shares of ${shares.length} tellers, and 3 are needed. The box was not opened.`,
        "Wait for more tellers. If too few shares are left, nobody can open the box: vote again.",
      );
    return ok(opened);
  },
  checkOpening: (poll, opening, issued) => {
    const damaged = [poll, opening, issued].find((path) => path.includes("damaged"));
    if (damaged) return unreadable(damaged);
    if (issued.includes("short"))
      return refuse(
        "count-more-than-asked",
        "27 ballots are counted, and 26 tokens were asked for: somebody made tokens for nobody.",
        "Do not accept the result. Only the registrar can make tokens: vote again with another registrar, or on paper.",
      );
    return ok(opening.includes("clean") ? { counted: 29, refused: [] } : opened);
  },
};
