/** Decimals as people type them, exact: a point is moved in the text, and nothing is multiplied. */

/** Digits on either side of a point that a plan can carry. */
const most = 12;

/** Returns the digits before and behind the point, or the comma; none for what is no decimal. */
function parts(text: string): [whole: string, part: string] | null {
  const [, whole, part = ""] = /^(\d+)(?:[.,](\d*))?$/.exec(text.trim()) ?? [];
  return whole === undefined || whole.length > most || part.length > most ? null : [whole, part];
}

/** Writes a decimal with its point moved to the right, or to the left where `places` is below zero. */
function moved([whole, part]: [string, string], places: number): string {
  const point = whole.length + places;
  const zeros = "0".repeat(Math.max(0, 1 - point));
  const digits = (zeros + whole + part).padEnd(point, "0");
  const front = digits.slice(0, zeros.length + point).replace(/^0+(?=\d)/, "");
  const back = digits.slice(zeros.length + point).replace(/0+$/, "");
  return back ? `${front}.${back}` : front;
}

/** Returns a decimal as plans carry it, with no more digits behind its point than `decimals`; none for what is no such one. */
export function typedDecimal(text: string, decimals: number): string | null {
  const typed = parts(text);
  return typed && typed[1].length <= decimals ? moved(typed, 0) : null;
}

/** Returns the share a typed percentage stands for: 1,31 is 0.0131. None for what is no percentage. */
export function typedPercentage(text: string): string | null {
  const typed = parts(text.replace(/\s*%\s*$/, ""));
  return typed && moved(typed, -2);
}

/** Reads what may have a sign before it. */
export function signed(text: string, read: (digits: string) => string | null): string | null {
  const [, minus, digits = ""] = /^\s*([-−]?)(.*)$/.exec(text) ?? [];
  const value = read(digits);
  return value && minus && value !== "0" ? `-${value}` : value;
}

/** Returns a share as a percentage, without its sign. */
export function percentage(share: string): string {
  const exact = parts(share);
  return exact ? moved(exact, 2) : share;
}
