/** The words of the window: every sentence on screen stands in `data/language/<language>/interface.ftl`. */
import { FluentBundle, FluentResource } from "@fluent/bundle";
import interfaceWords from "../../../data/language/en/interface.ftl?raw";

const bundle = new FluentBundle("en", { useIsolating: false });
bundle.addResource(new FluentResource(interfaceWords));

/** Returns the words of a message; its id where it has none, so that a gap is seen. */
export function words(id: string, args: Record<string, string | number> = {}): string {
  const pattern = bundle.getMessage(id)?.value;
  return pattern ? bundle.formatPattern(pattern, args) : id;
}
