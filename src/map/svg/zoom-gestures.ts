import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import type { Px } from '../../core/geo/types.ts';
import { eventPx, scaleOnScreen } from './event-px.ts';
import { IDENTITY, type Transform } from './map-transform.ts';

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
/** A pinch on a pad comes as a wheel with Ctrl in steps below this, px; a wheel that is turned with Ctrl in larger ones. */
const PINCH_PX = 50;

/**
 * Wheel, drag and pinch on an element as one movement, which starts from wherever `put` left it. d3 counts in px of the
 * screen; everybody else in px of the layout.
 */
export class ZoomGestures {
  readonly #element: HTMLElement;
  #scale = 1;
  #at = IDENTITY;
  readonly #zoom: ZoomBehavior<HTMLElement, unknown>;

  constructor(element: HTMLElement, events: GestureEvents) {
    this.#element = element;
    this.#zoom = zoom<HTMLElement, unknown>()
      .clickDistance(CLICK_PX)
      .on('start', () => events.start())
      .wheelDelta(wheelDelta)
      .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
        this.#at = this.#fromScreen(transform);
        events.move(this.#at);
      })
      .on('end', () => events.end());
    select(element)
      .call(this.#zoom)
      .on('dblclick.zoom', (event: MouseEvent) => {
        event.preventDefault();
        events.step(event.shiftKey ? -1 : 1, eventPx(element, event));
      });
    // Before d3 looks where it is.
    for (const type of ['wheel', 'mousedown', 'touchstart'])
      element.addEventListener(type, this.#measure, { capture: true, passive: true });
    // No 300 ms wait for a second tap, and no page zoom on it.
    element.style.touchAction = 'none';
  }

  /** Factors of the fitting scale, and where the map may go. */
  limit(scales: readonly [number, number], constrain: Constrain): void {
    this.#zoom
      .scaleExtent([scales[0], scales[1]])
      .constrain(asked => this.#onScreen(constrain(this.#fromScreen(asked))));
  }

  /** Makes the next gesture start from here. */
  put(at: Transform): void {
    this.#at = at;
    select(this.#element).property('__zoom', this.#onScreen(at));
  }

  destroy(): void {
    select(this.#element).on('.zoom', null);
    for (const type of ['wheel', 'mousedown', 'touchstart'])
      this.#element.removeEventListener(type, this.#measure, { capture: true });
  }

  /** The page around may have been scaled since the last gesture. */
  readonly #measure = (): void => {
    const scale = scaleOnScreen(this.#element);
    if (scale === this.#scale) return;
    this.#scale = scale;
    this.put(this.#at);
  };

  #onScreen({ k, x, y }: Transform): ZoomTransform {
    return zoomIdentity.translate(x * this.#scale, y * this.#scale).scale(k);
  }

  #fromScreen({ k, x, y }: Transform): Transform {
    return { k, x: x / this.#scale, y: y / this.#scale };
  }
}

/** By how many doublings a wheel zooms, as d3 has it, but for a wheel that is turned with Ctrl: that is no pinch. */
function wheelDelta({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const perStep = deltaMode === 1 ? 0.05 : deltaMode ? 1 : 0.002;
  return -deltaY * perStep * (ctrlKey && Math.abs(deltaY) < PINCH_PX ? 10 : 1);
}
