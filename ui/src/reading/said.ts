/** What a reader said, in words, and what it is about. */
import type { About, BallotChoice, PollView, PublishedFigure, ReadingView, Said, Stand } from "../bindings";
import { words } from "../shared/words";

/** Returns the place of something said among the rest: what is said in the same place again replaces it. */
export function placeOf(one: Said): string {
  switch (one.said) {
    case "ballot":
      return `${one.said} ${one.poll}`;
    case "stood":
      return `${one.said} ${one.statement}`;
    case "recall":
      return `${one.said} ${one.key} ${one.body}`;
    default:
      return one.id;
  }
}

/** Returns an id nobody else has. */
export const newId = (): string => crypto.randomUUID();

/** Returns what something said is about; none where it is about nothing in particular. */
export function aboutOf(one: Said): About | null {
  if (one.said === "comment" || one.said === "objection") return one.on;
  return one.said === "amendment" ? { about: "rule", clause: one.clause } : null;
}

/** Returns a key of what something is about. */
export const keyOf = (on: About): string => Object.values(on).join(" ");

/** Returns what was said about one thing. */
export function saidAbout(view: ReadingView, on: About): Said[] {
  return view.said.filter((one) => {
    const about = aboutOf(one);
    return about !== null && keyOf(about) === keyOf(on);
  });
}

/** Returns what a figure is called; of what is there before and after the change, which of the two. */
export function labelOf({ address, label }: PublishedFigure): string {
  const side = ["before", "after"].find((one) => address.includes(`.${one}.`));
  return side ? words(`published-${side}`, { label }) : label;
}

function nameOf(view: ReadingView, on: About): string {
  switch (on.about) {
    case "plan":
      return words("reading-about-plan");
    case "figure": {
      const figures = [...(view.mine?.figures ?? []), ...view.figures];
      const figure = figures.find((one) => one.address === on.address);
      return figure ? labelOf(figure) : on.address;
    }
    case "rule": {
      const rule = view.rules.find((one) => one.clause === on.clause);
      return rule ? words("reading-rule", { number: String(rule.number), title: rule.title }) : on.clause;
    }
    case "task":
      return on.name;
    case "cell":
      return view.cells.find((one) => one.number === on.number)?.name ?? String(on.number);
  }
}

function standLines(stand: Stand): string[] {
  const said = words(`ballot-stand-${stand.stand}`);
  if (stand.stand !== "object") return [said];
  const { reason, change } = stand;
  return [said, words("reading-line-reason", { reason }), words("reading-line-change", { change })];
}

/** Returns what a ballot says, line by line. */
export function choiceLines(choice: BallotChoice, poll?: PollView): string[] {
  const named = (ids: string[]) => ids.map((id) => poll?.candidates.find((one) => one.id === id)?.name ?? id);
  switch (choice.choice) {
    case "consent":
      return standLines(choice.stand);
    case "consensus":
      return [
        ...standLines(choice.stand),
        words("ballot-line-otherwise", { vote: words(`ballot-vote-${choice.vote}`) }),
      ];
    case "majority":
      return [words(`ballot-vote-${choice.vote}`)];
    case "gradient":
      return [
        words("ballot-line-step", { step: String(choice.step), said: words(`ballot-step-${choice.step}`) }),
      ];
    case "ranked":
      return choice.order.length > 0
        ? named(choice.order).map((name, at) => words("ballot-line-rank", { rank: String(at + 1), name }))
        : [words("ballot-nobody")];
    case "approval":
      return choice.names.length > 0 ? named(choice.names) : [words("ballot-nobody")];
  }
}

/** What was said as it is listed: its kind, what it is about, and its words line by line. */
export interface Told {
  kind: string;
  about: string;
  lines: string[];
}

/** Returns something said as it is listed. */
export function toldOf(view: ReadingView, one: Said): Told {
  const on = aboutOf(one);
  const kind = words(`reading-said-${one.said}`);
  const about = on ? nameOf(view, on) : "";
  switch (one.said) {
    case "comment":
      return { kind, about, lines: [one.text] };
    case "statement":
      return { kind, about, lines: [one.text] };
    case "objection": {
      const { reason, change } = one;
      const lines = [words("reading-line-reason", { reason }), words("reading-line-change", { change })];
      return { kind, about, lines };
    }
    case "amendment":
      return { kind, about, lines: [words("reading-line-reason", { reason: one.reason })] };
    case "amended-decision": {
      const wanted = JSON.stringify(one.decision);
      const of = view.opened.flatMap(({ label, steps }) => steps.map((step) => ({ label, step })));
      const found = of.find(({ step }) => JSON.stringify(step.decision) === wanted);
      const reason = words("reading-line-reason", { reason: one.reason });
      return { kind, about: found?.label ?? about, lines: found ? [found.step.value, reason] : [reason] };
    }
    case "stood": {
      const text = view.statements.find((other) => other.number === one.statement)?.text ?? "";
      return { kind, about: text, lines: [words(`reading-stance-${one.stance}`)] };
    }
    case "ballot": {
      const poll = view.polls.find((other) => other.id === one.poll);
      return { kind, about: poll?.question ?? "", lines: choiceLines(one.choice, poll) };
    }
    case "delegation": {
      const { scope } = one;
      const poll = scope.on === "poll" ? view.polls.find((other) => other.id === scope.poll) : undefined;
      const until = one.ends ? [words("delegate-line-until", { day: one.ends })] : [];
      const back = one.withdrawn ? [words("delegate-line-withdrawn")] : [];
      const mandate = one.mandate ? [words("delegate-line-mandate", { mandate: one.mandate })] : [];
      const to = words("delegate-line-to", { to: one.to });
      return {
        kind,
        about: poll?.question ?? words("delegate-all"),
        lines: [to, ...until, ...mandate, ...back],
      };
    }
    case "recall":
      return {
        kind,
        about: `${one.key}, ${one.body}`,
        lines: one.withdrawn ? [words("recall-line-withdrawn")] : [],
      };
    case "taken-back":
      return { kind, about, lines: [] };
  }
}
