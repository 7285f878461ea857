/** Which chapters show their note: each until it is closed, once on a machine. */
import type { ChapterId } from "../plan.svelte";
import { recall, remember } from "../shared/memory";

const key = "notes-closed";

function kept(): string[] {
  const closed = recall(key);
  return Array.isArray(closed) ? closed.filter((id) => typeof id === "string") : [];
}

class Notes {
  #closed = $state.raw(kept());

  isShown = (chapter: ChapterId): boolean => !this.#closed.includes(chapter);

  close(chapter: ChapterId): void {
    this.#keep([...this.#closed, chapter]);
  }

  show(chapter: ChapterId): void {
    this.#keep(this.#closed.filter((id) => id !== chapter));
  }

  #keep(closed: string[]): void {
    this.#closed = closed;
    remember(key, closed);
  }
}

export const notes = new Notes();
