/** Which rows of a long table are in sight, and in which windows they come. */

/** Rows asked for at once. */
export const windowSize = 100;
/** Rows drawn above and below what is in sight. */
const margin = 12;

/** Returns the rows to draw: from `start`, up to and without `end`. */
export function inSight(scrolled: number, height: number, rowHeight: number, total: number) {
  const first = Math.floor(scrolled / rowHeight) - margin;
  const last = Math.ceil((scrolled + height) / rowHeight) + margin;
  const start = Math.min(Math.max(0, first), Math.max(0, total - 1));
  return { start, end: Math.max(start, Math.min(total, last)) };
}

/** Returns how many rows `inSight` draws at most. */
export const mostInSight = (height: number, rowHeight: number): number =>
  Math.ceil(height / rowHeight) + 1 + 2 * margin;

/** Returns the numbers of the windows that hold these rows. */
export function windowsFor(start: number, end: number): number[] {
  if (end <= start) return [];
  const first = Math.floor(start / windowSize);
  const last = Math.floor((end - 1) / windowSize);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
