/**
 * What this machine remembers of the window from one run to the next. Where storage is refused or full nothing
 * is remembered, and nothing fails.
 */
const prefix = "leveller.";

/** Returns what was remembered under a key; null where nothing was. */
export function recall(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(prefix + key) ?? "null");
  } catch {
    return null;
  }
}

/** Remembers a value under a key; null takes what was remembered away. */
export function remember(key: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, JSON.stringify(value));
  } catch {
    // Only a convenience is lost.
  }
}

/** What was shown last of a plan. */
export interface Place {
  chapter: string;
  part: string;
}

const placeKey = (path: string) => `place.${path}`;

/** Remembers what is shown of the plan at a path; of one without a path nothing. */
export function keepPlace(path: string, place: Place | null): void {
  if (path) remember(placeKey(path), place);
}

/** Returns what was shown last of the plan at a path. */
export function placeOf(path: string): Place | null {
  const place = recall(placeKey(path));
  if (typeof place !== "object" || place === null || !("chapter" in place) || !("part" in place)) return null;
  const { chapter, part } = place;
  return typeof chapter === "string" && typeof part === "string" ? { chapter, part } : null;
}
