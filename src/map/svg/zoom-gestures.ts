import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom';
import type { Px } from '../../core/geo/types.ts';
import type { Transform } from './map-transform.ts';

export interface GestureEvents {
  /** A button or finger went down, or a wheel turned: flights end here. */
  start(): void;
  move(transform: Transform): void;
  end(): void;
  /** A double click or double tap: closer, or with Shift farther. */
  step(steps: number, px: Px): void;
}
/** Returns the movement nearest to `transform` that is allowed. */
export type Constrain = (transform: Transform) => Transform;

/** How far a button may travel and still count as a click, px. */
const CLICK_PX = 4;

/** Wheel, drag and pinch on an element as one movement, which starts from wherever `put` left it. */
export class ZoomGestures {
  readonly #element: HTMLElement;
  readonly #zoom: ZoomBehavior<HTMLElement, unknown>;

  constructor(element: HTMLElement, events: GestureEvents) {
    this.#element = element;
    this.#zoom = zoom<HTMLElement, unknown>()
      .clickDistance(CLICK_PX)
      .on('start', () => events.start())
      .on('zoom', ({ transform: { k, x, y } }: D3ZoomEvent<HTMLElement, unknown>) => events.move({ k, x, y }))
      .on('end', () => events.end());
    select(element)
      .call(this.#zoom)
      .on('dblclick.zoom', (event: MouseEvent) => {
        event.preventDefault();
        const box = element.getBoundingClientRect();
        events.step(event.shiftKey ? -1 : 1, [event.clientX - box.left, event.clientY - box.top]);
      });
    // No 300 ms wait for a second tap, and no page zoom on it.
    element.style.touchAction = 'none';
  }

  /** Factors of the fitting scale, and where the map may go. */
  limit(scales: readonly [number, number], constrain: Constrain): void {
    this.#zoom.scaleExtent([scales[0], scales[1]]).constrain(({ k, x, y }) => {
      const kept = constrain({ k, x, y });
      return zoomIdentity.translate(kept.x, kept.y).scale(kept.k);
    });
  }

  /** Makes the next gesture start from here. */
  put({ k, x, y }: Transform): void {
    select(this.#element).property('__zoom', zoomIdentity.translate(x, y).scale(k));
  }

  destroy(): void {
    select(this.#element).on('.zoom', null);
  }
}
