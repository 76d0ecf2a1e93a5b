import type { Box } from '../panels/place-card.ts';

/** What the hover card asks of the map. */
export interface ShapeBoxes {
  /** Box of what stands for a subject in px of the map, null when it is not drawn. */
  boxOf(subject: string): Box | null;
}
export interface Hover {
  subject: string;
  shape: Box;
}

const DELAY_MS = 120;
/** Stands in for the shape when the map can't tell its box, px around the pointer. */
const REACH_PX = 18;

/** Shows the hover card 120 ms after the pointer came to rest on a subject; hides it at once. */
export class HoverCardTimer {
  readonly #show: (hover: Hover | null) => void;
  #timer = 0;
  #subject: string | null = null;

  constructor(show: (hover: Hover | null) => void) {
    this.#show = show;
  }

  set(detail: { subject: string | null; px?: readonly [number, number] | null }, map: ShapeBoxes | null): void {
    if (detail.subject === this.#subject) return;
    this.clear();
    const { subject, px } = detail;
    this.#subject = subject;
    if (subject === null) return;
    this.#timer = window.setTimeout(() => {
      const [x, y] = px ?? [0, 0];
      const around = { left: x - REACH_PX, right: x + REACH_PX, top: y - REACH_PX, bottom: y + REACH_PX };
      this.#show({ subject, shape: map?.boxOf(subject) ?? around });
    }, DELAY_MS);
  }

  clear(): void {
    window.clearTimeout(this.#timer);
    this.#subject = null;
    this.#show(null);
  }
}
