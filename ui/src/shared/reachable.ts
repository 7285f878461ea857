/**
 * Lets the keyboard scroll a box whose content is larger than its room: as long as it is, Tab stops at it, and who hears it
 * is told the name of what it belongs to.
 */
export function reachable(box: HTMLElement): () => void {
  const named = box.role !== null;
  const look = () => {
    const scrolls = box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1;
    if (scrolls) box.tabIndex = 0;
    else box.removeAttribute("tabindex");
    if (named) return;
    const head = box.closest("section, figure, article, main")?.querySelector("h1, h2, h3, figcaption");
    box.role = scrolls ? "region" : null;
    box.ariaLabel = (scrolls && head?.textContent.trim()) || null;
  };
  const sizes = new ResizeObserver(look);
  const watch = () => [box, ...box.children].forEach((one) => sizes.observe(one));
  const parts = new MutationObserver(watch);
  parts.observe(box, { childList: true });
  watch();
  return () => {
    sizes.disconnect();
    parts.disconnect();
  };
}
