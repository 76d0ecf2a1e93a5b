import type { MapMouseEvent, Map as RendererMap } from 'maplibre-gl';
import type { Px } from '../../core/geo/types.ts';
import type { SubjectKey } from '../../core/scene/marks.ts';
import type { MapEvents } from '../map-tier.ts';

/** Tells what the pointer is over and what it presses; silent while the map moves. */
export function listenToPointer(
  map: RendererMap,
  events: Pick<MapEvents, 'hover' | 'press'>,
  pick: (px: Px) => SubjectKey | null,
): void {
  let over: SubjectKey | null = null;
  const hover = (subject: SubjectKey | null, px: Px) => {
    if (subject === over) return;
    over = subject;
    map.getCanvasContainer().style.cursor = subject === null ? '' : 'pointer';
    events.hover(subject, px);
  };
  map.on('mousemove', event => {
    if (!map.isMoving()) hover(pick(pxOf(event)), pxOf(event));
  });
  map.on('mouseout', event => hover(null, pxOf(event)));
  map.on('movestart', () => hover(null, [0, 0]));
  map.on('click', event => {
    const { shiftKey: shift, altKey: alt, ctrlKey: ctrl, metaKey: meta } = event.originalEvent;
    events.press(pick(pxOf(event)), pxOf(event), { shift, alt, ctrl, meta });
  });
}

function pxOf({ point }: MapMouseEvent): Px {
  return [point.x, point.y];
}
