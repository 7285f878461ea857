/** A table of figures that the arrow keys walk, so that Tab comes to one of them and goes on behind the table. */

const figures = (within: ParentNode) => [...within.querySelectorAll<HTMLElement>(".fig")];

/** Returns the figure an arrow key leads to from one of a table; none at its edge, and none for another key. */
function next(table: HTMLTableElement, from: HTMLElement, key: string): HTMLElement | undefined {
  const rows = [...table.rows].map(figures).filter((row) => row.length > 0);
  const down = rows.findIndex((row) => row.includes(from));
  const row = rows[down] ?? [];
  const across = row.indexOf(from);
  const beside = (step: number) =>
    rows[down + step]?.[Math.min(across, (rows[down + step]?.length ?? 1) - 1)];
  return {
    ArrowLeft: row[across - 1],
    ArrowRight: row[across + 1],
    ArrowUp: beside(-1),
    ArrowDown: beside(1),
    Home: row[0],
    End: row.at(-1),
  }[key];
}

/** Lets the arrow keys walk the figures of a table. Its figures are made with `stop={false}`. */
export function walkable(table: HTMLTableElement): () => void {
  const stopAt = (figure: HTMLElement) => {
    for (const one of figures(table)) one.tabIndex = one === figure ? 0 : -1;
  };
  const begin = () => {
    const all = figures(table);
    const first = all.find(({ tabIndex }) => tabIndex === 0) ?? all[0];
    if (first) stopAt(first);
  };
  const walk = (event: KeyboardEvent) => {
    const from = event.target;
    if (!(from instanceof HTMLElement) || event.ctrlKey || event.altKey || event.metaKey) return;
    const to = next(table, from, event.key);
    if (!to) return;
    event.preventDefault();
    to.focus();
  };
  const arrive = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement && target.matches(".fig")) stopAt(target);
  };
  begin();
  const anew = new MutationObserver(begin);
  anew.observe(table, { childList: true, subtree: true });
  table.addEventListener("keydown", walk);
  table.addEventListener("focusin", arrive);
  return () => {
    anew.disconnect();
    table.removeEventListener("keydown", walk);
    table.removeEventListener("focusin", arrive);
  };
}
