import type { Frame, Padding } from '../core/geo/frame.ts';
import type { Scene } from '../core/scene/scene.ts';
import type { Layout } from './layout.ts';

/** Room for the boundary statement at the foot. */
const DESKTOP: Padding = { top: 16, right: 16, bottom: 30, left: 16 };
/** And for the layer switches at the top. */
const PHONE: Padding = { top: 48, right: 4, bottom: 30, left: 4 };

/** What of the map lies under words: the fitted extent keeps out of it. A pane that overlays moves nothing. */
export function mapPadding(layout: Layout): Padding {
  return layout === 'phone' ? PHONE : DESKTOP;
}

/** Places that a card over the map should rather not cover, px: names, stamps, coins, sites. */
export function markPlaces(scene: Scene, frame: Frame | null): (readonly [number, number])[] {
  if (!frame) return [];
  return scene.marks.flatMap(mark => {
    if (!('at' in mark) || (mark.kind === 'place' && mark.emphasis === 'context')) return [];
    const px = frame.toPx(mark.at);
    return px ? [px] : [];
  });
}
