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

/** Returns an amount without its sign of currency, and without the marks between its thousands. */
function bare(text: string, decimals: number): string {
  const digits = text.replace(/^\p{Sc}|\p{Sc}$/gu, "").replace(/[\s'’]/g, "");
  const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  if (last < 0) return digits;
  const [whole, mark, part] = [digits.slice(0, last), digits[last] ?? "", digits.slice(last + 1)];
  // Three digits behind the only kind of mark are thousands, unless the currency has as many decimals.
  const thousands = part.length === 3 && decimals !== 3 && !/[.,]/.test(whole.replaceAll(mark, ""));
  const all = thousands ? digits : whole;
  const grouped = /^\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(all);
  if (!grouped && /[.,]/.test(all)) return text;
  const joined = all.replace(/[.,]/g, "");
  return thousands ? joined : `${joined}.${part}`;
}

/** Reads an amount as people and spreadsheets write it: £1,234.56 and 1.234,56 too. NaN for what is no amount. */
export function writtenAmount(text: string, decimals: number): number | null {
  return smallestUnits(bare(text.trim(), decimals), decimals);
}
