/** The reporting chart laid out: which posts are seen, in which order, and where each stands. All lengths are in rem. */
import type { ChartPost } from "../../bindings";

/** A post that is seen, as a tree says it. */
export interface Seen {
  post: ChartPost;
  /** From 1 at the top of what is shown. */
  level: number;
  /** Its place among those with the same manager, and how many they are. */
  place: number;
  among: number;
  open: boolean;
  /** Where its manager stands in the list; below zero for none. */
  above: number;
}

export interface Box {
  x: number;
  y: number;
}

/** A line from a post to who reports to it, through these points. */
export interface Stroke {
  from: number;
  to: number;
  points: [x: number, y: number][];
}

export interface Layout {
  boxes: Box[];
  strokes: Stroke[];
  width: number;
  height: number;
  /** How large a box is. */
  across: number;
  down: number;
}

export type Shape = "boxes" | "list";

export const byKey = (posts: ChartPost[]) => new Map(posts.map((post) => [post.key, post]));

/** Returns who reports to each. */
export function byManager(posts: ChartPost[]): Map<string, ChartPost[]> {
  const under = new Map<string, ChartPost[]>();
  for (const post of posts) {
    if (!post.manager) continue;
    const others = under.get(post.manager);
    if (others) others.push(post);
    else under.set(post.manager, [post]);
  }
  return under;
}

/** Returns the posts with more of them; those that are there already are taken as they came last, and are open then. */
export function merged(posts: ChartPost[], more: ChartPost[]): ChartPost[] {
  const news = byKey(more);
  const had = new Set(posts.map(({ key }) => key));
  return [
    ...posts.map((post) => {
      const now = news.get(post.key);
      return now ? { ...now, shut: now.shut && post.shut } : post;
    }),
    ...more.filter(({ key }) => !had.has(key)),
  ];
}

/** Returns the posts that are seen, each after who it reports to; managers stand before the others. */
export function seen(
  tops: ChartPost[],
  reports: (key: string) => ChartPost[],
  isOpen: (key: string) => boolean,
): Seen[] {
  const all: Seen[] = [];
  const add = (posts: ChartPost[], level: number, above: number) => {
    const managers = posts.filter((post) => post.reports > 0);
    const ordered = [...managers, ...posts.filter((post) => post.reports === 0)];
    ordered.forEach((post, at) => {
      const under = isOpen(post.key) ? reports(post.key) : [];
      all.push({ post, level, place: at + 1, among: posts.length, open: under.length > 0, above });
      if (under.length > 0) add(under, level + 1, all.length - 1);
    });
  };
  add(tops, 1, -1);
  return all;
}

const box = { across: 12.75, down: 3.5, gap: 1, rise: 1.5, step: 0.375 };
/** Those who lead nobody stand under each other, so many in a column. */
const column = 12;

/** Lays boxes out from the top down: managers side by side, those who lead nobody in columns beside them. */
function boxes(all: Seen[]): Layout {
  const under = all.map((): number[] => []);
  const tops: number[] = [];
  all.forEach(({ above }, at) => (above < 0 ? tops : under[above])?.push(at));
  const isLeaf = (at: number) => all[at]?.post.reports === 0;
  const places: Box[] = all.map(() => ({ x: 0, y: 0 }));
  const strokes: Stroke[] = [];
  let height = 0;

  /** Places a family from the left on, and returns how wide it is. */
  const place = (family: number[], from: number, left: number, top: number): number => {
    let right = left;
    const middles: [number, number][] = [];
    for (const at of family.filter((one) => !isLeaf(one))) {
      const width = Math.max(box.across, place(under[at] ?? [], at, right, top + box.down + box.rise));
      const x = right + (width - box.across) / 2;
      places[at] = { x, y: top };
      middles.push([at, x + box.across / 2]);
      right += width + box.gap;
      height = Math.max(height, top + box.down);
    }
    const leaves = family.filter(isLeaf);
    const spines: [number, number][] = [];
    leaves.forEach((at, nth) => {
      const x = right + Math.floor(nth / column) * (box.across + box.gap) + box.gap / 2;
      const y = top + (nth % column) * (box.down + box.step);
      places[at] = { x, y };
      spines.push([at, x - box.gap / 2]);
      height = Math.max(height, y + box.down);
    });
    if (leaves.length > 0) right += Math.ceil(leaves.length / column) * (box.across + box.gap) + box.gap / 2;
    const width = Math.max(0, right - left - box.gap);
    if (from >= 0) {
      const middle = left + Math.max(width, box.across) / 2;
      const bar = top - box.rise / 2;
      const down: [number, number][] = [
        [middle, top - box.rise],
        [middle, bar],
      ];
      for (const [at, x] of middles) strokes.push({ from, to: at, points: [...down, [x, bar], [x, top]] });
      for (const [at, x] of spines) {
        const y = (places[at]?.y ?? 0) + box.down / 2;
        strokes.push({ from, to: at, points: [...down, [x, bar], [x, y], [x + box.gap / 2, y]] });
      }
    }
    return width;
  };
  const width = place(tops, -1, 0, 0);
  return { boxes: places, strokes, width: Math.max(width, box.across), height, ...box };
}

const row = { across: 26, down: 1.75, step: 1.25 };

/** Lays posts out under each other, each further in than who it reports to. */
function list(all: Seen[]): Layout {
  const places = all.map(({ level }, at) => ({ x: (level - 1) * row.step, y: at * row.down }));
  const strokes = all.flatMap(({ above }, at): Stroke[] => {
    const [from, to] = [places[above], places[at]];
    if (!from || !to) return [];
    const x = from.x + row.step / 2;
    const y = to.y + row.down / 2;
    return [
      {
        from: above,
        to: at,
        points: [
          [x, from.y + row.down],
          [x, y],
          [to.x + row.step / 4, y],
        ],
      },
    ];
  });
  const deepest = Math.max(0, ...all.map(({ level }) => level - 1));
  const width = row.across + deepest * row.step;
  return { boxes: places, strokes, width, height: all.length * row.down, across: row.across, down: row.down };
}

export const layout = (all: Seen[], shape: Shape): Layout => (shape === "boxes" ? boxes(all) : list(all));

/** The part of the chart that is in sight. */
export interface Window {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Room drawn beyond what is in sight. */
const beyond = 6;

/** Returns what is in sight of what was scrolled so far, in pixels, where a rem is so many of them. */
export function sightOf(
  { left, top, wide, high }: { left: number; top: number; wide: number; high: number },
  unit: number,
): Window {
  return {
    left: left / unit - beyond,
    top: top / unit - beyond,
    right: (left + wide) / unit + beyond,
    bottom: (top + high) / unit + beyond,
  };
}

/** Returns how far to scroll, so that something comes into sight and is clear of the edges. */
export const into = (now: number, room: number, from: number, size: number, clear: number): number =>
  Math.min(Math.max(now, from + size + clear - room), Math.max(0, from - clear));

/** Returns which posts stand in a window, the active one always: the focus is on it. */
export function inWindow({ boxes, across, down }: Layout, window: Window, active: number): number[] {
  return boxes.flatMap(({ x, y }, at) => {
    const isIn = x < window.right && x + across > window.left && y < window.bottom && y + down > window.top;
    return isIn || at === active ? [at] : [];
  });
}

/** Returns the lines that cross a window, as one path. */
export function path({ strokes }: Layout, window: Window): string {
  return strokes
    .filter(({ points }) => {
      const xs = points.map(([x]) => x);
      const ys = points.map(([, y]) => y);
      return (
        Math.min(...xs) < window.right &&
        Math.max(...xs) > window.left &&
        Math.min(...ys) < window.bottom &&
        Math.max(...ys) > window.top
      );
    })
    .map(({ points }) => `M${points.map(([x, y]) => `${x.toFixed(3)} ${y.toFixed(3)}`).join("L")}`)
    .join("");
}
