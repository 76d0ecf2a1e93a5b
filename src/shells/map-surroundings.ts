import type { Padding } from '../core/geo/frame.ts';
import type { Px } from '../core/geo/types.ts';
import type { Placed } from '../core/layout/placed.ts';
import { STAGE_PADDING } from '../core/layout/stage.ts';
import type { View } from '../core/view/view.ts';
import type { Layout } from './layout.ts';

/** About the width of a letter on the map. */
const LETTER_PX = 6;
/** Room for the boundary statement at the foot and the zoom buttons at the side. */
const DESKTOP = STAGE_PADDING;
const BESIDE_PANE: Padding = { ...STAGE_PADDING, right: 24, left: 24 };
/** And for the layer switches at the top. */
const PHONE: Padding = { top: 48, right: 4, bottom: 30, left: 4 };

/** What of the map lies under words: the fitted extent keeps out of it. A pane that overlays moves nothing. */
export function mapPadding(layout: Layout, paneOpen: boolean, show: View['show'] = 'map'): Padding {
  // The workspace of the matrix has the switches of the layers over its map, and no pane.
  if (layout === 'phone' || show === 'matrix') return PHONE;
  return layout === 'wide' && paneOpen ? BESIDE_PANE : DESKTOP;
}

/** Places that a card over the map should rather not cover, px: labels at both ends, stamps, coins, sites, tiles. */
export function markPlaces(placed: Placed | null): Px[] {
  if (!placed) return [];
  const labels = placed.texts.flatMap((text): Px[] => {
    const width = text.text.length * LETTER_PX;
    const start = text.x - { start: 0, middle: width / 2, end: width }[text.anchor];
    return [
      [start, text.y - 4],
      [start + width, text.y - 4],
    ];
  });
  return [...labels, ...placed.glyphs.map((glyph): Px => [glyph.x, glyph.y])];
}
