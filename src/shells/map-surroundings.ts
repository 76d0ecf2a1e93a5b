import type { Frame, Padding } from '../core/geo/frame.ts';
import type { Scene } from '../core/scene/scene.ts';
import type { Picture } from './explore-picture.ts';
import type { Layout } from './layout.ts';

const PANE_PX = 376;
const EDGE_PX = 16;
/** The boundary statement at the foot. */
const FOOT_PX = 30;
/** The layer switches of a phone. */
const CHIPS_PX = 48;

/** What of the map lies under panels: the fitted extent keeps out of it. One object per question, so that equal is same. */
export function mapPadding(layout: Layout, picture: Picture): Padding {
  const overlaid = layout !== 'wide' && layout !== 'phone' && picture.dossiers.length > 0;
  const key = `${layout} ${overlaid}`;
  const known = remembered.get(key);
  if (known) return known;
  const padding = {
    top: layout === 'phone' ? CHIPS_PX : EDGE_PX,
    right: (overlaid ? PANE_PX : 0) + (layout === 'phone' ? 4 : EDGE_PX),
    bottom: FOOT_PX,
    left: layout === 'phone' ? 4 : EDGE_PX,
  };
  remembered.set(key, padding);
  return padding;
}
const remembered = new Map<string, Padding>();

/** Places that a card over the map should rather not cover, px: names, stamps, coins, sites. */
export function markPlaces(scene: Scene, frame: Frame | null): (readonly [number, number])[] {
  if (!frame) return [];
  return scene.marks.flatMap(mark => {
    if (!('at' in mark) || (mark.kind === 'place' && mark.emphasis === 'context')) return [];
    const px = frame.toPx(mark.at);
    return px ? [px] : [];
  });
}
