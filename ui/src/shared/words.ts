/** The words of the window: every sentence on screen stands in `data/language/<language>`, in files the window reads. */
import { FluentBundle, FluentResource } from "@fluent/bundle";

const english = import.meta.glob<string>("../../../data/language/en/{interface,glossary}.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});
/** Those of other languages are fetched when one is chosen. */
const others = import.meta.glob<string>(
  ["../../../data/language/*/{interface,glossary}.ftl", "!../../../data/language/en/*"],
  { query: "?raw", import: "default" },
);

function bundleOf(language: string, texts: string[]): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const text of texts) bundle.addResource(new FluentResource(text));
  return bundle;
}

const first = bundleOf("en", Object.values(english));
let bundle = first;

/** Takes the words of a language from now on. Who shows words has to show them anew. */
export async function speak(language: string): Promise<void> {
  const files = Object.entries(others).filter(([path]) => path.includes(`/language/${language}/`));
  const texts = await Promise.all(files.map(([, load]) => load()));
  bundle = texts.length > 0 ? bundleOf(language, texts) : first;
  document.documentElement.lang = language;
}

/** Returns arguments with the plural category of each count beside it, as `<name>-plural`. */
function withPlurals(args: Record<string, string | number>): Record<string, string | number> {
  const rules = new Intl.PluralRules(bundle.locales);
  const plurals = Object.entries(args).flatMap(([name, value]) =>
    typeof value === "number" ? [[`${name}-plural`, rules.select(value)]] : [],
  );
  return { ...args, ...Object.fromEntries(plurals) };
}

/** Returns the words of a message; its id where it has none, so that a gap is seen. */
export function words(id: string, args: Record<string, string | number> = {}): string {
  const pattern = bundle.getMessage(id)?.value;
  return pattern ? bundle.formatPattern(pattern, withPlurals(args)) : id;
}
