/** A post that is dragged onto another: a press becomes a drag once the pointer has moved a little. */
import type { ChartPost } from "../../bindings";

/** How far the pointer moves before a press becomes a drag. */
const slack = 4;
/** So near to an edge what is scrolled goes on by itself, so far each time. */
const edge = 48;
const pace = 16;

export class Carry {
  who = $state.raw<ChartPost | null>(null);
  x = $state(0);
  y = $state(0);
  /** Key of the post it would be dropped on; none where it cannot be. */
  over = $state<string | null>(null);
  /** Whether the click that follows ends a drag. */
  ends = false;
  #pressed: { x: number; y: number; post: ChartPost } | null = null;
  #may: (post: ChartPost, onto: string) => boolean;
  #drop: (post: ChartPost, onto: string) => void;

  constructor(
    may: (post: ChartPost, onto: string) => boolean,
    drop: (post: ChartPost, onto: string) => void,
  ) {
    this.#may = may;
    this.#drop = drop;
  }

  press({ button, clientX: x, clientY: y }: PointerEvent, post: ChartPost): void {
    if (button === 0) this.#pressed = { x, y, post };
  }

  pull = (event: PointerEvent): void => {
    const { clientX: x, clientY: y, currentTarget, pointerId } = event;
    const pressed = this.#pressed;
    if (!pressed || (!this.who && Math.hypot(x - pressed.x, y - pressed.y) <= slack)) return;
    // However fast the pointer leaves, its moves go on coming.
    if (!this.who && currentTarget instanceof Element) currentTarget.setPointerCapture(pointerId);
    this.who = pressed.post;
    [this.x, this.y] = [x, y];
    const under = document.elementFromPoint(x, y);
    const onto = under?.closest<HTMLElement>("[data-post]")?.dataset["post"];
    this.over = onto !== undefined && this.#may(pressed.post, onto) ? onto : null;
    const box = under?.closest(".scrolls");
    if (box) scrollNear(box, x, y);
  };

  release = (): void => {
    const { who, over } = this;
    this.ends = !!who;
    this.leave();
    if (who && over !== null) this.#drop(who, over);
    setTimeout(() => (this.ends = false));
  };

  leave = (): void => {
    this.#pressed = null;
    this.who = null;
    this.over = null;
  };
}

function scrollNear(box: Element, x: number, y: number): void {
  const { left, right, top, bottom } = box.getBoundingClientRect();
  const along = (at: number, from: number, to: number) =>
    at < from + edge ? -pace : at > to - edge ? pace : 0;
  box.scrollBy(along(x, left, right), along(y, top, bottom));
}
