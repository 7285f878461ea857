/** The same people in the firm as it is and in the cells: where each stands today, and where afterwards. All lengths are in rem. */

/** One mark of the drawing: a person, or of many people those who go the same way. */
export interface Mover {
  id: string;
  name: string;
  /** Layer today, as its place among the layers; behind the last where none is known. */
  layer: number;
  /** Cell afterwards, as its place among the cells; behind the last where there is none. */
  cell: number;
  manages: boolean;
  /** How many it stands for. */
  count: number;
}

/** Where a mark stands today and afterwards. */
export interface Way {
  mover: Mover;
  from: [x: number, y: number];
  to: [x: number, y: number];
}

export interface Block {
  at: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Drawing {
  ways: Way[];
  layers: Block[];
  cells: Block[];
  height: number;
}

/** How large a mark is with the room round it: with a name, alone, or with a count. */
export const slots = {
  named: { wide: 9, high: 1.5 },
  alone: { wide: 0.875, high: 0.875 },
  counted: { wide: 3.25, high: 1.5 },
};
export type Slot = keyof typeof slots;

const gap = 1;
/** Room for what a layer or a cell is called. */
const title = 1.75;
const inner = 0.75;
/** The firm as it is takes this part of the width. */
const left = 0.4;
/** The narrowest cell, and the narrowest drawing. */
const narrowest = 11;
const least = 40;

/** Returns those who go the same way as one mark each. */
export function together(movers: Mover[]): Mover[] {
  const groups = new Map<string, Mover>();
  for (const { layer, cell, manages, count } of movers) {
    const id = `${String(layer)} ${String(cell)} ${String(manages)}`;
    const before = groups.get(id)?.count ?? 0;
    groups.set(id, { id, name: "", layer, cell, manages, count: before + count });
  }
  return [...groups.values()];
}

/** Returns the cells of each person, as their places, from the keys in each cell. */
export function placesOf(cells: string[][]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  cells.forEach((keys, place) =>
    keys.forEach((key) => {
      const others = places.get(key);
      if (others) others.push(place);
      else places.set(key, [place]);
    }),
  );
  return places;
}

interface Filled {
  places: [x: number, y: number][];
  height: number;
}

/** Fills a block of this width with so many slots, line by line. */
function filled(count: number, width: number, slot: Slot): Filled {
  const { wide, high } = slots[slot];
  const across = Math.max(1, Math.floor(width / wide));
  const places = Array.from({ length: count }, (_, at): [number, number] => [
    (at % across) * wide,
    Math.floor(at / across) * high,
  ]);
  return { places, height: Math.ceil(count / across) * high };
}

/** Draws layers under each other on the left, and cells side by side on the right. */
export function draw(movers: Mover[], cells: number, width: number, slot: Slot): Drawing {
  const all = Math.max(least, width);
  const from = new Map<Mover, [number, number]>();
  const to = new Map<Mover, [number, number]>();

  const layers: Block[] = [];
  let y = 0;
  const firm = all * left - gap;
  for (const layer of [...new Set(movers.map(({ layer }) => layer))].sort((one, other) => one - other)) {
    const here = movers.filter((one) => one.layer === layer);
    const { places, height } = filled(here.length, firm, slot);
    here.forEach((one, at) => {
      const [right, down] = places[at] ?? [0, 0];
      from.set(one, [right, y + title + down]);
    });
    layers.push({ at: layer, x: 0, y, width: firm, height: title + height });
    y += title + height + inner;
  }

  const room = all * (1 - left) - gap;
  // Those in no cell stand in a last place of their own.
  const places = [...Array(cells).keys(), ...(movers.some(({ cell }) => cell >= cells) ? [cells] : [])];
  const across = Math.max(
    1,
    Math.floor((room + gap) / (Math.max(narrowest, slots[slot].wide + 2 * inner) + gap)),
  );
  const wide = (room - (across - 1) * gap) / across;
  const blocks: Block[] = [];
  let top = 0;
  for (let begin = 0; begin < places.length; begin += across) {
    const line = places.slice(begin, begin + across).map((cell, nth) => {
      const here = movers.filter((one) => Math.min(one.cell, cells) === cell);
      const { places, height } = filled(here.length, wide - 2 * inner, slot);
      const x = all * left + gap + nth * (wide + gap);
      here.forEach((one, at) => {
        const [right, down] = places[at] ?? [0, 0];
        to.set(one, [x + inner + right, top + title + down]);
      });
      return { at: cell, x, y: top, width: wide, height: title + height + inner };
    });
    const height = Math.max(...line.map((block) => block.height));
    blocks.push(...line.map((block) => ({ ...block, height })));
    top += height + gap;
  }

  const ways = movers.map((mover) => ({
    mover,
    from: from.get(mover) ?? [0, 0],
    to: to.get(mover) ?? [0, 0],
  })) satisfies Way[];
  return { ways, layers, cells: blocks, height: Math.max(y, top) };
}
