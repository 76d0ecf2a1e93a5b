import type { Px } from '../../core/geo/types.ts';

/** How much larger an element stands on screen than it was laid out: a slide, say, may be scaled as a whole. */
export function scaleOnScreen(element: HTMLElement, { width } = element.getBoundingClientRect()): number {
  const own = element.offsetWidth;
  // A width is told in whole px, which is no scale.
  return own > 0 && Math.abs(width - own) >= 1 ? width / own : 1;
}

/** Where an event is in the px of an element's own layout. */
export function eventPx(element: HTMLElement, { clientX, clientY }: MouseEvent): Px {
  const box = element.getBoundingClientRect();
  const scale = scaleOnScreen(element, box);
  return [(clientX - box.left) / scale, (clientY - box.top) / scale];
}
