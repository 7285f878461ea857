/** What a decision about the proposal makes of the recorded answers: no figure is worked out anew. */
import type {
  BenchView,
  CellView,
  Council,
  Figure,
  Decision,
  MemberView,
  Named,
  ProposalView,
  Refusal,
  Rota,
  TaskFilter,
  TasksRequest,
  TaskHolder,
  TaskRow,
  TasksWindow,
} from "../../bindings";
import tasksJson from "./tasks.json";

const recorded = tasksJson as TasksWindow;

/** What the fake keeps of a proposal. */
export interface Kept {
  proposal: ProposalView;
  tasks: TaskRow[];
  /** How rotas turn that somebody set. */
  rotas: Rota[];
}

/** Says a day as the program does. */
const said = (day: string | null) =>
  day ? new Date(day).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" }) : "";

const percent = (share: string) => `${Math.round(Number(share) * 100)}%`;

/** Returns the proposal without somebody anywhere, and who it was. */
function without(from: ProposalView, key: string): [ProposalView, MemberView | undefined] {
  const waiting = [...from.bench, ...from.unplaced].find((one) => one.key === key);
  const member =
    from.cells.flatMap(({ members }) => members).find((one) => one.key === key) ??
    (waiting && { ...waiting, pinned: false, delegate: false, share: "", authority: [] });
  const cells = from.cells.map((cell) => ({
    ...cell,
    members: cell.members.filter((other) => other.key !== key),
  }));
  const others = (people: BenchView[]) => people.filter((one) => one.key !== key);
  return [{ ...from, cells, bench: others(from.bench), unplaced: others(from.unplaced) }, member];
}

/** Returns the proposal as it is where a newer file brings somebody along who is in no cell yet. */
export function withNewcomer(from: ProposalView): ProposalView {
  const key = from.cells[0]?.members.at(-1)?.key ?? "";
  const [rest, member] = without(from, key);
  return member ? { ...rest, unplaced: [{ key, name: member.name, managed: false, until: "" }] } : from;
}

/** Returns the proposal with somebody in these cells; `shares` of the week by cell where there are several. */
function placed(from: ProposalView, key: string, shares: Record<string, string>): ProposalView {
  const [rest, member] = without(from, key);
  if (!member) return from;
  const cells = rest.cells.map((cell) => {
    const share = shares[cell.name];
    if (share === undefined) return cell;
    return { ...cell, members: [...cell.members, { ...member, share: share && percent(share) }] };
  });
  return { ...rest, cells };
}

/** Returns a cell nobody is in, after the example of another. */
function empty(like: CellView, name: string): CellView {
  const none = (figure: Figure): Figure => ({ ...figure, exact: "0", text: "0" });
  const { size, hours, cost, freed, needed } = like;
  return {
    name,
    size: none(size),
    hours: none(hours),
    cost: none(cost),
    freed: none(freed),
    needed: none(needed),
    short: { text: "", figures: [] },
    skills: [],
    wrong: [],
    rotas: [],
    members: [],
  };
}

function renamed(from: ProposalView, cell: string, name: string): ProposalView {
  const anew = (said: string) => (said === cell ? name : said);
  return {
    ...from,
    cells: from.cells.map((one) => ({ ...one, name: anew(one.name) })),
    councils: from.councils.map((council) => ({ ...council, of: council.of.map(anew) })),
    seats: from.seats.map((seat) => ({ ...seat, body: anew(seat.body), name: anew(seat.name) })),
    waves: from.waves.map((wave) => ({ ...wave, cells: wave.cells.map(anew) })),
  };
}

function dissolved(from: ProposalView, cell: string, into: string | null): ProposalView {
  const members = from.cells.find(({ name }) => name === cell)?.members ?? [];
  const cells = from.cells
    .filter(({ name }) => name !== cell)
    .map((one) => (one.name === into ? { ...one, members: [...one.members, ...members] } : one));
  const apart = members.map(({ key, name, managed }) => ({ key, name, managed, until: "" }));
  return {
    ...from,
    cells,
    unplaced: into ? from.unplaced : [...from.unplaced, ...apart],
    seats: from.seats.filter(({ body }) => body !== cell),
  };
}

/** Returns councils as they were decided: each seat is in the council its body sends a delegate to. */
function withCouncils(from: ProposalView, councils: Council[]): ProposalView {
  const name = (id: string) => from.councils.find((one) => one.id === id)?.name ?? id;
  const above = (body: string) => councils.find(({ of }) => of.includes(body))?.name ?? "";
  return {
    ...from,
    councils: councils.map(({ name: id, of }) => ({ id, name: name(id), tier: 1, of })),
    seats: from.seats.map((seat) => ({ ...seat, council: above(seat.body) })),
  };
}

/** Puts something in the place of what has the same name, or at the end; leaves that out where there is nothing. */
function put<T>(list: T[], same: (one: T) => boolean, next: T | null): T[] {
  if (next === null) return list.filter((one) => !same(one));
  return list.some(same) ? list.map((one) => (same(one) ? next : one)) : [...list, next];
}

function withMandate(from: ProposalView, decision: Decision): ProposalView {
  if (decision.decision !== "mandate" && decision.decision !== "recall") return from;
  const seats = from.seats.map((seat) => {
    if (seat.body !== decision.body) return seat;
    if (decision.decision === "recall")
      return { ...seat, key: "", holder: "", term: "", state: "recalled", state_text: "Recalled" };
    const { key, text, scope, from: first, weeks } = decision;
    const holder = seat.members.find(({ id }) => id === key)?.name ?? key;
    const term = `${said(first)}, ${weeks} weeks`;
    return { ...seat, key, holder, text, scope, term, state: "waiting", state_text: "Term to come" };
  });
  return { ...from, seats };
}

function withAuthority(from: ProposalView, decision: Decision): ProposalView {
  if (decision.decision !== "grant" && decision.decision !== "revoke") return from;
  const domains = from.domains.map((domain) => {
    if (domain.domain !== decision.domain) return domain;
    const { key } = decision;
    const member = from.cells.flatMap(({ members }) => members).find((one) => one.key === key);
    const next =
      decision.decision === "grant"
        ? {
            key,
            name: member?.name ?? key,
            cell: decision.cell,
            limits: decision.limits,
            from: decision.from,
          }
        : null;
    return { ...domain, holders: put(domain.holders, (one) => one.key === key, next) };
  });
  return { ...from, domains };
}

/** Says whether two people must be apart. */
function withApart(from: ProposalView, one: string, other: string, apart: boolean): ProposalView {
  const everybody = [...from.cells.flatMap(({ members }) => members), ...from.bench];
  const named = (key: string): Named => ({
    id: key,
    name: everybody.find((who) => who.key === key)?.name ?? key,
  });
  const isPair = (pair: [Named, Named]) => pair.every(({ id }) => id === one || id === other);
  return { ...from, apart: put(from.apart, isPair, apart ? [named(one), named(other)] : null) };
}

/** Leaves a task out, or takes it in again. */
function withLeftOut(from: ProposalView, task: string, out: boolean): ProposalView {
  const name = recorded.rows.find((row) => row.task === task)?.name ?? task;
  const left_out = put(from.left_out, ({ id }) => id === task, out ? { id: task, name } : null);
  return { ...from, left_out };
}

function proposalAfter(from: ProposalView, decision: Decision): ProposalView {
  switch (decision.decision) {
    case "target":
      return { ...from, structure: decision.structure, elected_layers: decision.elected_layers };
    case "route":
      return { ...from, route: decision.route };
    case "new-cell": {
      const [like] = from.cells;
      return like ? { ...from, cells: [...from.cells, empty(like, decision.cell)] } : from;
    }
    case "rename-cell":
      return renamed(from, decision.cell, decision.name);
    case "dissolve-cell":
      return dissolved(from, decision.cell, decision.into);
    case "councils":
      return withCouncils(from, decision.councils);
    case "move-to-cell":
      return placed(from, decision.key, { [decision.cell]: "" });
    case "share-week":
      return placed(
        from,
        decision.key,
        Object.fromEntries(Object.entries(decision.cells).map(([cell, share]) => [cell, share ?? "0"])),
      );
    case "bench": {
      const [rest, member] = without(from, decision.key);
      if (!member) return from;
      const { key, name, managed } = member;
      return { ...rest, bench: [...rest.bench, { key, name, managed, until: said(decision.until) }] };
    }
    case "pin": {
      const cells = from.cells.map((cell) => ({
        ...cell,
        members: cell.members.map((one) =>
          one.key === decision.key ? { ...one, pinned: decision.cell === cell.name } : one,
        ),
      }));
      return { ...from, cells };
    }
    case "cover": {
      const { skill, people } = decision;
      return {
        ...from,
        cover: put(from.cover, (one) => one.skill === skill, people > 0 ? { skill, people } : null),
      };
    }
    case "wave": {
      const { wave, on, cells } = decision;
      const posts = from.cells
        .filter(({ name }) => cells.includes(name))
        .flatMap(({ members }) => members).length;
      const next =
        cells.length > 0
          ? {
              name: wave,
              on: said(on),
              day: on ?? "",
              cells,
              what: { text: `${posts} posts`, figures: [] },
            }
          : null;
      return { ...from, waves: put(from.waves, ({ name }) => name === wave, next) };
    }
    case "apart":
      return withApart(from, decision.one, decision.other, decision.apart);
    case "task-left-out":
      return withLeftOut(from, decision.task, decision.out);
    case "market-floor":
      return { ...from, market_floor: decision.share ?? "" };
    case "mandate":
    case "recall":
      return withMandate(from, decision);
    case "grant":
    case "revoke":
      return withAuthority(from, decision);
    default:
      return from;
  }
}

const same = (one: TaskHolder, other: TaskHolder | null) => JSON.stringify(one) === JSON.stringify(other);

/** Returns a row with a holder; nobody leaves it unheld. */
function held(row: TaskRow, holder: TaskHolder | null): TaskRow {
  const name = row.could.find((one) => same(one.holder, holder))?.name ?? "nobody yet";
  return { ...row, holder, held_by: name, unheld: holder === null };
}

/** Returns the rows of a task that is taken in again; one that was never recorded borrows a row, and nobody holds it. */
function back(leftOut: Named[], task: string): TaskRow[] {
  const rows = recorded.rows.filter((row) => row.task === task);
  const [example] = recorded.rows;
  if (rows.length > 0 || !example) return rows;
  const name = leftOut.find(({ id }) => id === task)?.name ?? task;
  return [held({ ...example, task, name, statute: "", named: false }, null)];
}

/** Returns hours as somebody said them; as they were where nobody did. */
const hours = (figure: Figure, said: string | null | undefined): Figure =>
  said ? { ...figure, exact: said, text: Number(said).toFixed(1) } : figure;

function tasksAfter(leftOut: Named[], tasks: TaskRow[], decision: Decision): TaskRow[] {
  const row = (change: (row: TaskRow) => TaskRow, task: string, from: string) =>
    tasks.map((one) => (one.task === task && one.from === from ? change(one) : one));
  switch (decision.decision) {
    case "task-holder":
      return row((one) => held(one, decision.holder), decision.task, decision.from);
    case "task-hours":
      return row(
        (one) => ({
          ...one,
          today: hours(one.today, decision.today),
          after: hours(one.after, decision.after),
        }),
        decision.task,
        decision.from,
      );
    case "task-left-out":
      return decision.out
        ? tasks.filter(({ task }) => task !== decision.task)
        : [...back(leftOut, decision.task), ...tasks];
    case "own-task": {
      const [example] = tasks;
      if (!example) return tasks;
      const { task, name, hours_week, statute } = decision;
      const own = {
        ...example,
        task,
        name,
        today: hours(example.today, hours_week),
        after: hours(example.after, hours_week),
        statute,
        named: statute !== "",
      };
      return [...tasks, { ...own, holder: null, held_by: "nobody yet", unheld: true }];
    }
    default:
      return tasks;
  }
}

function rotasAfter(rotas: Rota[], decision: Decision): Rota[] {
  if (decision.decision !== "rota") return rotas;
  const { cell, rota, members, weeks_each, gap_weeks } = decision;
  const next = { cell, rota, members, weeks_each, gap_weeks };
  return put(rotas, (one) => one.cell === cell && one.rota === rota, next);
}

/** Returns what is kept after a decision. */
export function after({ proposal, tasks, rotas }: Kept, decision: Decision): Kept {
  const next = {
    proposal: proposalAfter(proposal, decision),
    tasks: tasksAfter(proposal.left_out, tasks, decision),
    rotas: rotasAfter(rotas, decision),
  };
  if (next.tasks === tasks) return next;
  const unheld = next.tasks.filter((row) => row.unheld).length;
  const blocked = { text: unheld > 0 ? `${unheld} tasks unheld` : "", figures: [] };
  return { ...next, proposal: { ...next.proposal, unheld, blocked } };
}

/** Returns what is kept once every task has the likeliest holder. */
export function withHolders({ proposal, tasks, rotas }: Kept): Kept {
  const next = tasks.map((row) => (row.unheld && row.could[0] ? held(row, row.could[0].holder) : row));
  const unheld = next.filter((row) => row.unheld).length;
  const blocked = { text: unheld > 0 ? `${unheld} tasks unheld` : "", figures: [] };
  return { proposal: { ...proposal, unheld, blocked }, tasks: next, rotas };
}

/** Returns rows of the ledger by a filter. */
export function windowOf(tasks: TaskRow[], { filter, search, offset, count }: TasksRequest): TasksWindow {
  const wanted: Record<TaskFilter, (row: TaskRow) => boolean> = {
    all: () => true,
    unheld: (row) => row.unheld,
    duty: (row) => row.named,
    ends: (row) => row.holder === null && !row.unheld,
  };
  const sought = search.toLowerCase().split(/\s+/).filter(Boolean);
  const called = ({ task, name, function: of, from_name, held_by }: TaskRow) => {
    const own = [task, name, of, from_name, held_by].join(" ").toLowerCase();
    return sought.every((word) => own.includes(word));
  };
  const rows = tasks.filter(wanted[filter]).filter(called);
  return { total: rows.length, rows: rows.slice(offset, offset + count) };
}

/** More posts than any cell here can be made of. */
const tooMany = 20;

/** Why no cells of at least so many posts are found; none where some are. */
export function cellsRefused(min: number): Refusal | null {
  if (min < tooMany) return null;
  return {
    code: "cells-impossible",
    message: "No cells can be formed that keep every condition. Nothing was recorded.",
    remedy: "Each condition at odds stands below, with the smallest change that would do.",
    problems: [
      {
        code: "cells-no-count",
        severity: "fix",
        place: "",
        figures: [],
        message: "The firm has 42 posts, which no number of cells within the bounds holds.",
        remedy: "Let the smallest cell be 10, or the largest 21.",
        chapter: "proposal",
        part: "cells",
        key: null,
        fixes: [],
        rows: [],
        cells: [],
        answers: [],
      },
    ],
  };
}

/** Returns what is kept once cells were searched for: the recorded ones, found. */
export function withCells(kept: Kept, min: number, max: number): Kept {
  const held = withHolders(kept);
  const method =
    "The cells were found by the solver, which keeps work ties inside cells. 21% of the work ties go from cell to cell, and it is proved that no cells within the bounds have fewer. Seed 1, 4812 steps.";
  return { ...held, proposal: { ...held.proposal, method, bounds: [min, max] } };
}
