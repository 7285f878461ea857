/** How large text is in this window, in per cent of the usual: what everything is measured by grows with it. */
import { recall, remember } from "./memory";

export const sizes = [100, 125, 150, 175, 200] as const;
export type TextSize = (typeof sizes)[number];

const key = "text-size";
const usual = 100;

let size = $state<TextSize>(sizes.find((one) => one === recall(key)) ?? usual);

export const textSize = (): TextSize => size;

/** Takes a size on, and remembers it for the next run. */
export function setTextSize(next: TextSize): void {
  size = next;
  remember(key, next === usual ? null : next);
  applyTextSize();
}

/** Sets what everything is measured by to the size in force. */
export function applyTextSize(): void {
  document.documentElement.style.fontSize = size === usual ? "" : `${String(size)}%`;
}

/** Takes on the size that a key asks for which is pressed with Ctrl, or Cmd. */
export function resize(event: KeyboardEvent): void {
  if (event.altKey || !(event.ctrlKey || event.metaKey)) return;
  const step = { "+": 1, "=": 1, "-": -1 }[event.key];
  if (step) setTextSize(sizes[sizes.indexOf(size) + step] ?? size);
  else if (event.key === "0") setTextSize(usual);
  else return;
  event.preventDefault();
}
