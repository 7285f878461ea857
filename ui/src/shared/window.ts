/** Which rows of a long table are in sight, and in which windows they come. */

/** Rows asked for at once. */
export const windowSize = 100;
/** Rows drawn above and below what is in sight. */
const margin = 12;

/** Returns how many rows are drawn, wherever the table stands: as many, so that none comes or goes while it scrolls. */
export const placesFor = (height: number, rowHeight: number): number =>
  Math.ceil(height / rowHeight) + 1 + 2 * margin;

/** Returns the rows to draw: from `start`, up to and without `end`. */
export function inSight(scrolled: number, height: number, rowHeight: number, total: number) {
  const places = placesFor(height, rowHeight);
  const first = Math.floor(scrolled / rowHeight) - margin;
  const start = Math.max(0, Math.min(first, total - places));
  return { start, end: Math.min(total, start + places) };
}

/** Returns the numbers of the windows that hold these rows. */
export function windowsFor(start: number, end: number): number[] {
  if (end <= start) return [];
  const first = Math.floor(start / windowSize);
  const last = Math.floor((end - 1) / windowSize);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
