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

/** How a language counts; dear to make, so each is made once. */
const counting = new Map<FluentBundle, Intl.PluralRules>();

/** Returns arguments with the plural category of each count beside it, as `<name>-plural`. */
function withPlurals(args: Record<string, string | number>): Record<string, string | number> {
  const counts = Object.entries(args).filter(([, value]) => typeof value === "number");
  if (counts.length === 0) return args;
  const rules = counting.get(bundle) ?? new Intl.PluralRules(bundle.locales);
  counting.set(bundle, rules);
  const plurals = counts.map(([name, value]) => [`${name}-plural`, rules.select(Number(value))]);
  return { ...args, ...Object.fromEntries(plurals) };
}

/** The key that commands are given with, as this machine's keyboard has it. */
const ctrl = navigator.platform.startsWith("Mac") ? "⌘" : "Ctrl";

/** Returns the words of a message; its id where it has none, so that a gap is seen. */
export function words(id: string, args: Record<string, string | number> = {}): string {
  const pattern = bundle.getMessage(id)?.value;
  return pattern ? bundle.formatPattern(pattern, withPlurals({ ctrl, ...args })) : id;
}
