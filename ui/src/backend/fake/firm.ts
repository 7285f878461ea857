/**
 * The people of the fake: found, sorted, corrected and lined up as the program would. `many` makes a firm of any
 * size of the recorded one, `troubled` puts faults into its lines.
 */
import type {
  Figure,
  ChartPost,
  PeopleRequest,
  PeopleWindow,
  PersonRow,
  PostCorrection,
  ProposalView,
  Refusal,
  ReportingChart,
} from "../../bindings";

/** Everybody, who is over whom by key, and what is wrong with a line by the key of whose it is. */
export interface Staff {
  rows: PersonRow[];
  over: Record<string, string>;
  wrong: Record<string, string>;
}

/** Posts of a chart that are drawn at once. */
const DRAWN = 2_000;
/** Most hours a week has. */
const WEEK = 168;

export function staffOf(rows: PersonRow[]): Staff {
  const called = new Map(rows.map(({ name, key }) => [name, key]));
  const over: Record<string, string> = {};
  for (const { key, manager } of rows) {
    const above = called.get(manager);
    if (above) over[key] = above;
  }
  return { rows, over, wrong: {} };
}

/** Returns the same firm so many people large: copies of it stand under each other, six under one. */
export function many(staff: Staff, people: number): Staff {
  const size = staff.rows.length;
  const top = staff.rows[0]?.key ?? "";
  const keyIn = (copy: number, key: string) => (copy === 0 ? key : `${key}-${copy}`);
  const over: Record<string, string> = {};
  const rows = Array.from({ length: people }, (_, at) => {
    const copy = Math.floor(at / size);
    const row = staff.rows[at % size] as PersonRow;
    const key = keyIn(copy, row.key);
    const above = staff.over[row.key];
    if (above) over[key] = keyIn(copy, above);
    else if (copy > 0) over[key] = keyIn(Math.floor((copy - 1) / 6), top);
    return { ...row, key, name: copy === 0 ? row.name : `${row.name} ${copy + 1}` };
  });
  return placed({ rows, over, wrong: {} });
}

/** Returns the cells of so many people. */
export function cellsOf(proposal: ProposalView, people: number): ProposalView {
  const copies = Math.ceil(people / proposal.cells.reduce((sum, { members }) => sum + members.length, 0));
  const cells = Array.from({ length: copies }, (_, copy) =>
    proposal.cells.map((cell) =>
      copy === 0
        ? cell
        : {
            ...cell,
            name: `${cell.name} ${copy + 1}`,
            members: cell.members.map((one) => ({ ...one, key: `${one.key}-${copy}` })),
          },
    ),
  ).flat();
  return { ...proposal, cells };
}

/** Returns the firm with two who answer to each other, one whose manager is nobody here, and one with two managers. */
export function troubled(staff: Staff): Staff {
  const over = { ...staff.over, P012: "P013", P013: "P012", P039: "" };
  return placed({
    rows: staff.rows,
    over,
    wrong: { P039: "its manager is not found", P040: "two managers are named" },
  });
}

/** Returns the layer of each; those in a loop have none. */
function layersOf({ rows, over }: Staff): Map<string, number> {
  const layers = new Map<string, number>();
  for (const { key } of rows) {
    const way: string[] = [];
    let at: string | undefined = key;
    while (at && !layers.has(at) && !way.includes(at)) {
      way.push(at);
      at = over[at];
    }
    if (at && !layers.has(at)) continue;
    let layer = at ? (layers.get(at) ?? 0) : 0;
    for (const one of way.reverse()) layers.set(one, ++layer);
  }
  return layers;
}

/** Returns a count as it is now; none where there is none. */
const counted = (figure: Figure, count?: number): Figure => ({
  ...figure,
  exact: String(count ?? ""),
  text: String(count ?? ""),
});

/** Returns the rows with managers and layers as the lines now have them. */
function placed(staff: Staff): Staff {
  const layers = layersOf(staff);
  const names = new Map(staff.rows.map(({ key, name }) => [key, name]));
  const rows = staff.rows.map((row) => ({
    ...row,
    manager: names.get(staff.over[row.key] ?? "") ?? "",
    layer: counted(row.layer, layers.get(row.key)),
  }));
  return { ...staff, rows };
}

export function withLine(staff: Staff, key: string, manager: string | null): Staff {
  const over = { ...staff.over, [key]: manager ?? "" };
  const wrong = { ...staff.wrong, [key]: "" };
  const next = placed({ ...staff, over, wrong });
  return { ...next, rows: next.rows.map((row) => (row.key === key ? { ...row, line: "decided" } : row)) };
}

const pounds = new Intl.NumberFormat("en-GB", { style: "currency", currency: "GBP" });

function corrected(
  row: PersonRow,
  { title = null, unit = null, hours_week = null, yearly = null }: PostCorrection,
): PersonRow {
  const pay =
    yearly === null
      ? row.pay
      : { ...row.pay, exact: (yearly / 100).toFixed(2), text: pounds.format(yearly / 100) };
  const hours =
    hours_week === null
      ? row.hours
      : { ...row.hours, exact: hours_week, text: Number(hours_week).toFixed(1) };
  return { ...row, title: title ?? row.title, unit: unit ?? row.unit, hours, pay };
}

export function withCorrections(staff: Staff, posts: PostCorrection[]): Staff {
  const by = new Map(posts.map((post) => [post.key ?? "", post]));
  const rows = staff.rows.map((row) => {
    const post = by.get(row.key);
    return post ? corrected(row, post) : row;
  });
  return { ...staff, rows };
}

/** Why posts are not corrected so; none where they are. */
export function correctionRefused(posts: PostCorrection[]): Refusal | null {
  if (!posts.some(({ hours_week }) => Number(hours_week ?? 0) > WEEK)) return null;
  return {
    code: "decision-out-of-bounds",
    message: `Hours a week must lie between 0 and ${WEEK}.`,
    remedy: "Enter a number within them.",
    problems: [],
  };
}

const compared = new Intl.Collator("en-GB");
const number = (text: string) => (text === "" ? null : Number(text));

/** What a row is sorted by; none comes last either way. */
function sortKey(row: PersonRow, sort: PeopleRequest["sort"]): string | number | null {
  if (sort === "pay" || sort === "cost") return number(row[sort].exact);
  if (sort === "layer" || sort === "posts" || sort === "hours") return number(row[sort].exact);
  return sort === "as-read" ? null : row[sort] || null;
}

/** Rows as they were last asked for: most requests only ask for more of the same. */
let last: { staff: Staff; asked: string; found: PersonRow[] } | null = null;

function found(staff: Staff, { search, unit, sort, down }: PeopleRequest): PersonRow[] {
  const asked = JSON.stringify([search, unit, sort, down]);
  if (last?.staff === staff && last.asked === asked) return last.found;
  const wanted = search.toLowerCase().split(/\s+/);
  const called = (row: PersonRow) => `${row.key} ${row.name} ${row.title} ${row.unit}`.toLowerCase();
  const rows = staff.rows
    .filter((row) => unit === null || row.unit === unit)
    .filter((row) => wanted.every((word) => called(row).includes(word)));
  if (sort !== "as-read")
    rows.sort((one, other) => {
      const [a, b] = [sortKey(one, sort), sortKey(other, sort)];
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      const order =
        typeof a === "number" && typeof b === "number" ? a - b : compared.compare(String(a), String(b));
      return down ? -order : order;
    });
  else if (down) rows.reverse();
  last = { staff, asked, found: rows };
  return rows;
}

const units = new WeakMap<Staff, string[]>();

function unitsOf(staff: Staff): string[] {
  const known = units.get(staff);
  if (known) return known;
  const found = [...new Set(staff.rows.map(({ unit }) => unit))].sort(compared.compare);
  units.set(staff, found);
  return found;
}

export function peopleOf(staff: Staff, request: PeopleRequest): PeopleWindow {
  const rows = found(staff, request);
  return {
    total: rows.length,
    units: unitsOf(staff),
    rows: rows.slice(request.offset, request.offset + request.count),
  };
}

/** Returns how many stand below each, all layers. */
function belowOf({ rows, over }: Staff, layers: Map<string, number>): Map<string, number> {
  const below = new Map<string, number>();
  const deepest = rows
    .filter(({ key }) => layers.has(key))
    .sort((one, other) => (layers.get(other.key) ?? 0) - (layers.get(one.key) ?? 0));
  for (const { key } of deepest) {
    const above = over[key];
    if (above) below.set(above, (below.get(above) ?? 0) + (below.get(key) ?? 0) + 1);
  }
  return below;
}

export function chartOf(staff: Staff, from: string | null, depth: number): ReportingChart {
  const { rows, over, wrong } = staff;
  const layers = layersOf(staff);
  const below = belowOf(staff, layers);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const reports = new Map<string, string[]>();
  for (const { key } of rows) {
    const above = over[key];
    if (above) reports.set(above, [...(reports.get(above) ?? []), key]);
  }
  const post = (key: string, shut: boolean): ChartPost => {
    const row = byKey.get(key) as PersonRow;
    const { name, title, unit, line } = row;
    return {
      key,
      name,
      title,
      unit,
      layer: layers.get(key) ?? null,
      manager: over[key] || null,
      reports: reports.get(key)?.length ?? 0,
      below: below.get(key) ?? 0,
      shut,
      line,
      wrong: layers.has(key) ? (wrong[key] ?? "") : "in a loop",
    };
  };
  const tops = from === null ? rows.map(({ key }) => key).filter((key) => layers.get(key) === 1) : [from];
  const waiting = tops.reverse().map((key) => ({ key, at: 1 }));
  const posts: ChartPost[] = [];
  const seen = new Set<string>();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { key, at } = next;
    if (posts.length === DRAWN || seen.has(key)) continue;
    seen.add(key);
    const under = reports.get(key) ?? [];
    const opened = at < Math.max(depth, 1) && posts.length + under.length < DRAWN;
    posts.push(post(key, !opened && under.length > 0));
    if (opened) waiting.push(...[...under].reverse().map((one) => ({ key: one, at: at + 1 })));
  }
  const above: ChartPost[] = [];
  for (let at = from === null ? undefined : over[from]; at && !seen.has(at); at = over[at]) {
    seen.add(at);
    above.unshift(post(at, true));
  }
  const lost = rows.filter(({ key }) => wrong[key] || !layers.has(key)).map(({ key }) => post(key, true));
  const deep = Math.max(...layers.values());
  const faults = lost.length > 0 ? `, ${lost.length} with a fault in their lines` : "";
  const sentence = { text: `${rows.length} posts in ${deep} layers${faults}.`, figures: [] };
  return { above, posts, lost, sentence };
}
