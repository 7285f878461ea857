/**
 * The reporting chart as somebody looks at it: from which post, how many layers, and which posts were opened or shut by
 * hand. Made while a component is set up, as it asks anew by itself.
 */
import { backend } from "../../backend";
import type { ChartPost, Refusal, View } from "../../bindings";
import { seen, type Seen } from "./reporting";

/** Layers that are open at first. */
const first = 3;
/** So many layers are all of them. */
export const all = 99;

export class Chart {
  refusal = $state.raw<Refusal | null>(null);
  /** Key of the post at the top; none for the whole firm. */
  from = $state<string | null>(null);
  layers = $state(first);
  above = $state.raw<ChartPost[]>([]);
  lost = $state.raw<ChartPost[]>([]);
  sentence = $state("");
  /** Whether some posts are not open. */
  readonly shut = $derived.by(() => this.seen.some(({ post, open }) => post.reports > 0 && !open));

  #posts = $state.raw<ChartPost[]>([]);
  /** What somebody opened or shut by hand, by key. */
  #turned = $state.raw<ReadonlyMap<string, boolean>>(new Map());
  readonly #byKey = $derived(new Map(this.#posts.map((post) => [post.key, post])));
  readonly #reports = $derived.by(() => {
    const under = new Map<string, ChartPost[]>();
    for (const post of this.#posts) {
      const { manager } = post;
      if (manager) {
        const others = under.get(manager);
        if (others) others.push(post);
        else under.set(manager, [post]);
      }
    }
    return under;
  });
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
    const turned = this.#turned.get(key);
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
    for (const [key, open] of this.#turned) {
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
    this.#turned = new Map([...this.#turned].filter(([other]) => other !== key)).set(key, open);
  }

  /** Shows so many layers, whatever was opened by hand. */
  show(layers: number): void {
    this.#turned = new Map();
    this.layers = Math.max(1, layers);
  }

  /** Shows the chart from a post down; none for the whole firm. */
  zoom(from: string | null): void {
    this.#turned = new Map();
    this.from = from;
    if (this.layers === 1) this.layers = 2;
  }

  /** Whether one post stands below another, as far as is known here. */
  isBelow(key: string, other: string): boolean {
    const way = new Set<string>();
    for (let at = this.post(key)?.manager; at && !way.has(at); at = this.post(at)?.manager) {
      if (at === other) return true;
      way.add(at);
    }
    return false;
  }
}

/** Returns the posts with more of them; those that are there already are taken as they came last, and are open then. */
function merged(posts: ChartPost[], more: ChartPost[]): ChartPost[] {
  const news = new Map(more.map((post) => [post.key, post]));
  const had = new Set(posts.map(({ key }) => key));
  return [
    ...posts.map((post) => {
      const now = news.get(post.key);
      return now ? { ...now, shut: now.shut && post.shut } : post;
    }),
    ...more.filter(({ key }) => !had.has(key)),
  ];
}
