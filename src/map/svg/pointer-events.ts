import type { Px } from '../../core/geo/types.ts';
import type { SubjectKey } from '../../core/scene/marks.ts';
import type { MapEvents } from '../map-tier.ts';
import { eventPx } from './event-px.ts';

/** Tells what the pointer is over, at most once per animation frame, and what it presses. Returns its own undoing. */
export function listenToPointer(
  element: HTMLElement,
  events: Pick<MapEvents, 'hover' | 'press'>,
  pick: (px: Px) => SubjectKey | null,
): () => void {
  const stop = new AbortController();
  const options = { signal: stop.signal };
  let over: SubjectKey | null = null;
  let latest: Px | null = null;
  let request = 0;
  const pxOf = (event: MouseEvent): Px => eventPx(element, event);
  const hover = (subject: SubjectKey | null, px: Px) => {
    if (subject === over) return;
    over = subject;
    element.style.cursor = subject === null ? '' : 'pointer';
    events.hover(subject, px);
  };
  const look = () => {
    request = 0;
    if (latest) hover(pick(latest), latest);
  };
  element.addEventListener(
    'pointermove',
    event => {
      // A finger has no hover, and a held button means a drag.
      if (event.pointerType === 'touch') return;
      latest = event.buttons === 0 ? pxOf(event) : null;
      if (!latest) hover(null, pxOf(event));
      else request ||= requestAnimationFrame(look);
    },
    options,
  );
  element.addEventListener(
    'pointerleave',
    event => {
      latest = null;
      hover(null, pxOf(event));
    },
    options,
  );
  element.addEventListener(
    'click',
    event => {
      const { shiftKey: shift, altKey: alt, ctrlKey: ctrl, metaKey: meta } = event;
      events.press(pick(pxOf(event)), pxOf(event), { shift, alt, ctrl, meta });
    },
    options,
  );
  return () => {
    cancelAnimationFrame(request);
    stop.abort();
  };
}
