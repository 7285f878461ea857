/** Amounts as people type them, in the whole smallest units that decisions carry. No sums are done here. */

/** Returns the smallest units a typed amount stands for; none for an empty field, NaN for what is no amount. */
export function smallestUnits(text: string, decimals: number): number | null {
  const typed = text.trim();
  if (!typed) return null;
  const [, whole, part = ""] = /^(\d{1,12})(?:[.,](\d*))?$/.exec(typed) ?? [];
  if (whole === undefined || part.length > decimals) return NaN;
  return Number(whole + part.padEnd(decimals, "0"));
}

/** Returns an amount as it is typed. */
export function typedAmount(units: number | null, decimals: number): string {
  if (units === null) return "";
  if (decimals === 0) return String(units);
  const digits = String(units).padStart(decimals + 1, "0");
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
