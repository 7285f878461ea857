/** What jsdom lacks and the window uses. */
import { cleanup } from "@testing-library/svelte";
import { afterEach } from "vitest";

globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
Element.prototype.scrollIntoView ??= () => undefined;

afterEach(() => {
  cleanup();
  // A plan opens where it was left: no test begins where another ended.
  localStorage.clear();
});
