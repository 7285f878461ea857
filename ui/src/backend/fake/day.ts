/** Returns a day in words. */
export const dayOf = (text: string): string =>
  new Date(text).toLocaleDateString("en-GB", { dateStyle: "long" });
