// Real files beside the checkout, and what somebody else's reading of them came to.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const data = fileURLToPath(new URL("../../../shared/data/", import.meta.url));
const list = join(data, "EXPECTED.json");

/** Why tests of real files are not run; false where the files are there. */
export const skip = !existsSync(list) && "the real files are not at hand";

/** What is expected of an entry, and where its files are. */
export function real(entry) {
  const expected = JSON.parse(readFileSync(list, "utf8")).expected[entry];
  return { ...expected, files: expected.files.map((file) => join(data, file)) };
}

/** The digits of an amount in whatever currency, with its point. */
export const number = (text) => text.replace(/[^\d.]/g, "");
