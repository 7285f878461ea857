/** The language everything is said in: the program keeps it, the window shows everything anew when it changes. */
import { backend } from "../backend";
import type { Refusal } from "../bindings";
import { speak } from "./words";

/** Languages there are, each by its own name. */
export const languages = [
  { id: "en", name: "English" },
  { id: "es", name: "Español" },
  { id: "fr", name: "Français" },
  { id: "it", name: "Italiano" },
] as const;

class Language {
  now = $state("en");

  /** Shows the language the program speaks. */
  async begin(language: string): Promise<void> {
    await speak(language);
    this.now = language;
  }

  /** Chooses another; `retell` fetches anew what the program said. Returns why it was refused; none where it is spoken. */
  async choose(language: string, retell: () => Promise<void>): Promise<Refusal | null> {
    const answer = await backend.speak(language);
    if (answer.status === "error") return answer.error;
    await speak(language);
    await retell();
    this.now = language;
    return null;
  }
}

export const language = new Language();
