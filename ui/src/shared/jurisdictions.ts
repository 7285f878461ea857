/** Countries and the regions of theirs whose law differs, out of one list: a region's id is `country-region`. */
import type { Choice } from "../bindings";

export interface Country {
  id: string;
  name: string;
  /** Itself where it can be chosen, and its regions, each under its own name. */
  choices: Choice[];
}

/** Groups what can be chosen by country, in the order it comes. */
export function byCountry(jurisdictions: Choice[]): Country[] {
  const countries = new Map<string, Country>();
  for (const { id, name } of jurisdictions) {
    const [code = id, region] = id.split("-");
    const [whole, part] = region === undefined ? [name, name] : namesOf(name);
    const country = countries.get(code) ?? { id: code, name: whole, choices: [] };
    country.choices.push({ id, name: part });
    countries.set(code, country);
  }
  return [...countries.values()];
}

/** Parts the name of a country from that of its region. */
function namesOf(name: string): [country: string, region: string] {
  const at = name.indexOf(": ");
  return at < 0 ? [name, name] : [name.slice(0, at), name.slice(at + 2)];
}
