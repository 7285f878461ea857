/**
 * A decision that is tried: the plan as it would be, shown beside the plan that is kept, asked for a moment
 * after the last change so that a slider can be drawn without waiting. Made while a component is set up.
 */
import { backend } from "../backend";
import type { Decision, Refusal, View } from "../bindings";
import { plan } from "../plan.svelte";

const wait = 150;

export class Trial {
  /** Why what is tried cannot be. */
  refusal = $state.raw<Refusal | null>(null);
  #asked = 0;
  #again = $state(0);

  /** Whether it cannot be kept either: what was only stopped can be. */
  get isRefused(): boolean {
    return this.refusal !== null && this.refusal.code !== "stopped";
  }

  /** Tries again what somebody stopped. */
  again = (): void => {
    this.#again += 1;
  };

  /** `decision` returns what is tried, none where nothing is; `change` is told the plan it would make. */
  constructor(view: () => View, decision: () => Decision | null, change: (tried: View | null) => void) {
    $effect(() => {
      const mine = ++this.#asked;
      const { scenario, operation } = view();
      const tried = decision();
      void this.#again;
      this.refusal = null;
      if (!tried) return change(null);
      const request = { scenario, decision: tried, based_on: operation };
      const timer = setTimeout(async () => {
        const answer = await plan.watch(backend.preview(request));
        if (mine !== this.#asked) return;
        if (answer.status === "error") this.refusal = answer.error;
        // What was tried before is not what was asked for.
        change(answer.status === "ok" ? answer.data : null);
      }, wait);
      return () => clearTimeout(timer);
    });
    // Nothing is tried any more once the screen is left; an answer on its way is let go.
    $effect(() => () => {
      this.#asked += 1;
      change(null);
    });
  }
}
