// Names and stamps of countries that are large enough to carry them.
import type { TextFont } from '../figure/measure-text.ts';
import type { Px } from '../geo/types.ts';
import type { PlaceMark } from '../scene/marks.ts';
import { type Box, boxAround, growBox } from './box.ts';
import {
  baselineShift,
  isFree,
  type LayoutSpace,
  reachOf,
  setPlacedText,
  type TextSpot,
  textBox,
} from './layout-space.ts';
import type { ShapeExtent } from './shape-raster.ts';

/** Below this size a country is a tile at the end of a leader. */
export const SMALLEST_SHAPE_PX = 12;
/** White halo around a stamp, px. */
const STAMP_HALO_PX = 1.5;
/** What a place in the shape may cost before a call-out is the better choice. */
const MOST_COST = 46;

const OVERREACH_COST = 60;

interface Choice {
  cost: number;
  stampAt: Px | null;
  text: TextSpot;
  box: Box;
}

/** The font of a country's name by its emphasis. */
export function nameFont({ fonts: { names } }: LayoutSpace, { emphasis }: PlaceMark): TextFont {
  if (emphasis === 'selected' || emphasis === 'strong') return names.strong;
  return emphasis === 'normal' ? names.normal : names.context;
}

/**
 * Places name and stamp in or beside the shape; false when there is no good room. `atAnyCost` takes the best free
 * place, however far it spills over its neighbours.
 */
export function placeInShape(space: LayoutSpace, mark: PlaceMark, at: Px, atAnyCost = false): boolean {
  const extent = space.terrain.extent(mark.shape.id);
  if (!extent) return false;
  let best: Choice | null = null;
  const limit = atAnyCost ? Number.POSITIVE_INFINITY : MOST_COST;
  for (const { px, cost } of anchors(space, mark, at, extent)) {
    if (cost >= (best?.cost ?? limit)) break;
    for (const choice of choicesAt(space, mark, px, extent, cost))
      if (choice.cost < (best?.cost ?? limit)) best = choice;
  }
  if (!best) return false;
  setPlace(space, mark, best);
  return true;
}

/** A name much longer than its country, or beside it on other land, reads as its neighbour's. */
function overreachCost({ terrain }: LayoutSpace, mark: PlaceMark, box: Box): number {
  if (mark.emphasis === 'selected') return 0;
  const sizePx = terrain.extent(mark.shape.id)?.sizePx ?? 0;
  const isLong = box.x1 - box.x0 > Math.max(3.2 * sizePx, sizePx + 40);
  const own = terrain.ownShare(box, mark.shape.id);
  const abroad = terrain.landShare(box) - own;
  return (isLong && abroad > 0.3) || (own < 0.05 && abroad > 0.08) ? OVERREACH_COST : 0;
}

/** The label point, then places of the same country around it, nearest first. */
function anchors(space: LayoutSpace, mark: PlaceMark, at: Px, extent: ShapeExtent): { px: Px; cost: number }[] {
  const found: { px: Px; cost: number }[] = [{ px: at, cost: 0 }];
  for (const radius of [6, 12, 20, 30, 44, 60, 80, 105]) {
    if (radius > extent.sizePx * 0.62) break;
    for (let step = 0; step < 12; step++) {
      const angle = (step * Math.PI) / 6;
      const px: Px = [at[0] + radius * Math.cos(angle), at[1] + radius * Math.sin(angle)];
      if (space.terrain.ownerAt(px) === mark.shape.id) found.push({ px, cost: (radius * 42) / (extent.sizePx + 40) });
    }
  }
  return found;
}

function choicesAt(space: LayoutSpace, mark: PlaceMark, at: Px, extent: ShapeExtent, cost: number): Choice[] {
  const half = space.stampHalfPx + STAMP_HALO_PX;
  if (mark.stamp && !isFree(space, boxAround(at, half, half))) return [];
  const font = nameFont(space, mark);
  const spots = mark.stamp ? spotsAtStamp(at, half, font) : spotsInShape(at, extent, font);
  const choices: Choice[] = [];
  for (const { spot, price } of spots) {
    const box = textBox(mark.name, font, spot);
    const total = cost + price + terrainCost(space, mark, box) + overreachCost(space, mark, box);
    if (total < Number.POSITIVE_INFINITY && isFree(space, box))
      choices.push({ cost: total, stampAt: mark.stamp ? at : null, text: spot, box });
  }
  return choices;
}

type PricedSpot = { spot: TextSpot; price: number };

function spotsAtStamp([x, y]: Px, half: number, font: TextFont): PricedSpot[] {
  const middle = y + baselineShift(font);
  const { under, over } = reachOf(font);
  return [
    { spot: { x, y: y + half + under * font.sizePx, anchor: 'middle' }, price: 0 },
    { spot: { x, y: y - half - over * font.sizePx, anchor: 'middle' }, price: 4 },
    { spot: { x: x + half + 2, y: middle, anchor: 'start' }, price: 5 },
    { spot: { x: x - half - 2, y: middle, anchor: 'end' }, price: 7 },
  ];
}

function spotsInShape([x, y]: Px, { box }: ShapeExtent, font: TextFont): PricedSpot[] {
  const middle = y + baselineShift(font);
  return [
    { spot: { x, y: middle, anchor: 'middle' }, price: 0 },
    { spot: { x: box.x1 + 3, y: middle, anchor: 'start' }, price: 16 },
    { spot: { x: box.x0 - 3, y: middle, anchor: 'end' }, price: 18 },
    { spot: { x: (box.x0 + box.x1) / 2, y: box.y0 - 3, anchor: 'middle' }, price: 18 },
    { spot: { x: (box.x0 + box.x1) / 2, y: box.y1 + 0.8 * font.sizePx, anchor: 'middle' }, price: 18 },
  ];
}

/** Text belongs on its own fill or in the sea, never on a neighbour's name-giving ground. */
function terrainCost({ terrain }: LayoutSpace, mark: PlaceMark, box: Box): number {
  const own = terrain.ownShare(box, mark.shape.id);
  if (mark.emphasis === 'context' && !mark.mustShow) return own >= 0.85 ? 0 : Number.POSITIVE_INFINITY;
  const active = Math.max(0, terrain.activeShare(box) - own);
  const land = Math.max(0, terrain.landShare(box) - own - active);
  const sea = Math.max(0, 1 - own - active - land);
  const halfOff = mark.bareOnFill && own < 0.97 ? 5 : 0;
  return active * 58 + land * 20 + sea * 8 + halfOff;
}

function setPlace(space: LayoutSpace, mark: PlaceMark, { stampAt, text, box }: Choice): void {
  const { theme } = space.scene;
  if (mark.stamp && stampAt) {
    const [x, y] = stampAt;
    const halfPx = space.stampHalfPx;
    space.placed.glyphs.push({ kind: 'stamp', subject: mark.subject, x, y, halfPx, stamp: mark.stamp });
    space.obstacles.add(boxAround(stampAt, halfPx + STAMP_HALO_PX, halfPx + STAMP_HALO_PX));
  }
  const onOwn = space.terrain.ownShare(growBox(box, -1), mark.shape.id) >= 0.97;
  const paint = { subject: mark.subject, text: mark.name, font: nameFont(space, mark) };
  const color = onOwn ? mark.textOnFill : mark.emphasis === 'context' ? theme.ink2 : theme.ink;
  setPlacedText(space, { ...paint, color, halo: onOwn && mark.bareOnFill ? null : theme.sea }, text);
}
