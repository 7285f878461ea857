/** The one way from the window to the program behind it; the only folder that knows the host. */
import type { commands } from "../bindings";
import { desktop } from "./desktop";

/** What a command answers: what was asked for, or why it was not done. */
export type Result<T, E> = { status: "ok"; data: T } | { status: "error"; error: E };

/** What the window can ask for, and the files dropped on it. */
export type Backend = typeof commands & {
  /** Calls back with the paths of files dropped on the window, until the answer is called. */
  onDrop(handler: (paths: string[]) => void): () => void;
};

// Written out so that a build for the desktop leaves the fake out.
export const backend: Backend =
  import.meta.env.MODE === "fake" || import.meta.env.MODE === "test"
    ? (await import("./fake")).fake
    : desktop;
