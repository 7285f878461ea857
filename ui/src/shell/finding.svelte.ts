/** What is found in the open plan by the words that are typed: asked for once the typing rests, and the newest answer wins. */
import { backend } from "../backend";
import type { FoundView } from "../bindings";
import { plan } from "../plan.svelte";

/** Milliseconds the typing rests before it is asked. */
const rest = 150;

export class Finding {
  found = $state.raw<FoundView[]>([]);
  /** Whether an answer is on its way; until it comes what was found last stays. */
  asking = $state(false);
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  ask(text: string): void {
    const mine = ++this.#asked;
    clearTimeout(this.#timer);
    const sought = text.trim() !== "";
    this.asking = sought;
    if (!sought) {
      this.found = [];
      return;
    }
    this.#timer = setTimeout(async () => {
      const answer = await backend.search(plan.scenario, text);
      if (mine !== this.#asked) return;
      this.asking = false;
      if (answer.status === "ok") this.found = answer.data;
      else plan.refusal = answer.error;
    }, rest);
  }

  /** Nobody waits for an answer any more. */
  end(): void {
    this.#asked++;
    clearTimeout(this.#timer);
  }
}
