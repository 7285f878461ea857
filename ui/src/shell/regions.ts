/** Goes round the regions of the window: whatever carries `data-region`, in the order it stands; one inside another after it. */
const reachable = "button:not([disabled]):not([tabindex='-1']), input, select, a[href], [tabindex='0']";

/** Moves the focus to the next region, or the one before. */
export function nextRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")];
  const here = regions.findLastIndex((region) => region.contains(document.activeElement));
  const from = here < 0 && step < 0 ? 0 : here;
  const next = regions[(from + step + regions.length) % regions.length];
  const first = next?.tagName === "MAIN" ? null : next?.querySelector<HTMLElement>(reachable);
  (first ?? next)?.focus();
}
