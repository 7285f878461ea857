/**
 * The reporting chart as somebody looks at it: from which post, how many layers, and which posts were opened or shut by
 * hand. Made while a component is set up, as it asks anew by itself.
 */
import { backend } from "../../backend";
import type { ChartPost, Refusal, View, SaidView } from "../../bindings";
import { words } from "../../shared/words";
import { byKey, byManager, merged, seen, type Seen } from "./reporting";

/** Layers that are open at first. */
const first = 3;
/** So many layers are all of them. */
export const all = 99;

/** Returns in words how many stand below a post, directly and in all, each a figure. */
export function below({ key, reports, below }: ChartPost): SaidView {
  const figure = (what: string, count: number) => ({
    address: `person.${key}.${what}`,
    text: count.toLocaleString(document.documentElement.lang),
    exact: String(count),
    mark: "",
  });
  return {
    text: words("chart-below", { reports, below }),
    figures: [figure("reports", reports), figure("below", below)],
  };
}

export class Chart {
  refusal = $state.raw<Refusal | null>(null);
  /** Key of the post at the top; none for the whole firm. */
  from = $state<string | null>(null);
  layers = $state(first);
  above = $state.raw<ChartPost[]>([]);
  lost = $state.raw<ChartPost[]>([]);
  sentence = $state.raw<SaidView | null>(null);
  /** Whether some posts are not open. */
  readonly shut = $derived.by(() => this.seen.some(({ post, open }) => post.reports > 0 && !open));

  #posts = $state.raw<ChartPost[]>([]);
  /** What somebody opened or shut by hand, by key. */
  #turned = $state.raw<Record<string, boolean>>({});
  readonly #byKey = $derived(byKey(this.#posts));
  readonly #reports = $derived(byManager(this.#posts));
  readonly #tops = $derived(
    this.from === null
      ? this.#posts.filter(({ layer }) => layer === 1)
      : this.#posts.filter(({ key }) => key === this.from),
  );
  /** The posts that are seen, each after who it reports to. */
  readonly seen: Seen[] = $derived(
    seen(
      this.#tops,
      (key) => (this.#reports.get(key) ?? []).filter((post) => post.key !== this.from),
      (key) => this.#isOpen(key),
    ),
  );
  #asked = 0;
  #view: () => View;

  constructor(view: () => View) {
    this.#view = view;
    $effect(() => {
      void [view().operation, view().scenario, this.from, this.layers];
      void this.#load();
    });
  }

  #isOpen(key: string): boolean {
    const turned = this.#turned[key];
    if (turned !== undefined) return turned && this.#reports.has(key);
    return this.#byKey.get(key)?.shut === false;
  }

  post(key: string): ChartPost | undefined {
    const others = [...this.above, ...this.lost];
    return this.#byKey.get(key) ?? others.find((post) => post.key === key);
  }

  /** Name of who a post reports to. */
  managerOf = (post: ChartPost): string => this.post(post.manager ?? "")?.name ?? "";

  async #load(): Promise<void> {
    const mine = ++this.#asked;
    const { scenario } = this.#view();
    const answer = await backend.chart(scenario, this.from, this.layers);
    if (mine !== this.#asked) return;
    if (answer.status === "error") {
      // Who was at the top may be gone.
      if (this.from === null) this.refusal = answer.error;
      else this.from = null;
      return;
    }
    this.refusal = null;
    const { posts, above, lost, sentence } = answer.data;
    let all = posts;
    // What was opened by hand stays open, the highest first: those below come with those above.
    for (const [key, open] of Object.entries(this.#turned)) {
      const post = all.find((one) => one.key === key);
      if (!open || !post?.shut) continue;
      const more = await this.#under(post.key);
      if (mine !== this.#asked) return;
      all = merged(all, more);
    }
    this.#posts = all;
    this.above = above;
    this.lost = lost;
    this.sentence = sentence;
  }

  async #under(key: string): Promise<ChartPost[]> {
    const answer = await backend.chart(this.#view().scenario, key, 2);
    if (answer.status === "error") this.refusal = answer.error;
    return answer.status === "ok" ? answer.data.posts : [];
  }

  async open(key: string): Promise<void> {
    const post = this.post(key);
    if (!post || post.reports === 0) return;
    if (post.shut && !this.#reports.has(key)) {
      const mine = this.#asked;
      const more = await this.#under(key);
      if (mine !== this.#asked) return;
      this.#posts = merged(this.#posts, more);
    }
    this.turn(key, true);
  }

  /** Opens or shuts a post, also one that is about to get its first report. */
  turn(key: string, open: boolean): void {
    const others = Object.entries(this.#turned).filter(([other]) => other !== key);
    this.#turned = Object.fromEntries([...others, [key, open]]);
  }

  /** Shows so many layers, whatever was opened by hand. */
  show(layers: number): void {
    this.#turned = {};
    this.layers = Math.max(1, layers);
  }

  /** Shows the chart from a post down; none for the whole firm. */
  zoom(from: string | null): void {
    this.#turned = {};
    this.from = from;
    if (this.layers === 1) this.layers = 2;
  }

  /** Whether one post stands below another, as far as is known here. */
  isBelow(key: string, other: string): boolean {
    const way: string[] = [];
    for (let at = this.post(key)?.manager; at && !way.includes(at); at = this.post(at)?.manager) {
      if (at === other) return true;
      way.push(at);
    }
    return false;
  }
}
