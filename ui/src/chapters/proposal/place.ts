/** Where somebody can be put: in a cell, by its name, or on the bench. */
export type Place = string | null;
export const bench = null;
/** Where somebody is whom nobody has put anywhere. */
export const nowhere = undefined;

/** Somebody who was chosen or is being carried, and from where. */
export interface Chosen {
  key: string;
  name: string;
  managed: boolean;
  pinned: boolean;
  from: Place | undefined;
}

/** Returns the place under a point of the window; undefined where there is none. */
export function placeAt(x: number, y: number): Place | undefined {
  const box = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-cell], [data-bench]");
  return box?.dataset["bench"] === undefined ? box?.dataset["cell"] : bench;
}

/** Cells and councils, by what they are called. */
interface Bodies {
  cells: { name: string }[];
  councils: { id: string; name: string }[];
}

/** How the names of councils begin that the formula makes. */
const byFormula = "council-";

/** Whether a cell or a council can be called so: they go by their names alone. */
export function isFree({ cells, councils }: Bodies, name: string): boolean {
  const taken = [...cells.map((cell) => cell.name), ...councils.flatMap((one) => [one.id, one.name])];
  return !name.startsWith(byFormula) && !taken.includes(name);
}
