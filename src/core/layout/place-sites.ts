// Risks at a point: bow-ties of chokepoints with their name, boxes of regions whose outline is not held; risk names in areas.
import type { TextFont } from '../figure/measure-text.ts';
import { measureText } from '../figure/measure-text.ts';
import type { Px } from '../geo/types.ts';
import type { AreaLabelMark, SiteMark } from '../scene/marks.ts';
import { boxAround } from './box.ts';
import {
  baselineShift,
  isFree,
  type LayoutSpace,
  setPlacedText,
  type TextPaint,
  type TextSpot,
  textBox,
  visiblePx,
} from './layout-space.ts';

/** Half widths at symbol scale 1, px. */
const BOW_TIE_HALF_PX = 5.5;
const BOX_HALF_PX = 8;
/** A longer name has no place beside a symbol. */
const MOST_EMS = 13;

export interface PendingSite {
  mark: SiteMark;
  at: Px;
  halfPx: number;
}

/** Draws the symbols at their true places; their names wait until the countries have theirs. */
export function placeSites(space: LayoutSpace, marks: readonly SiteMark[]): PendingSite[] {
  const { stamp, hatch } = space.frame.symbols;
  return marks.flatMap(mark => {
    const at = visiblePx(space, mark.at);
    if (!at) return [];
    const halfPx = mark.glyph === 'bow-tie' ? BOW_TIE_HALF_PX * stamp : BOX_HALF_PX * hatch;
    const [x, y] = at;
    const site = { glyph: mark.glyph, family: mark.family, label: mark.label, color: mark.color, casing: mark.casing };
    space.placed.glyphs.push({ kind: 'site', subject: mark.subject, x, y, halfPx, site: { ...mark, ...site } });
    space.obstacles.add(boxAround(at, halfPx, 0.8 * halfPx));
    return [{ mark, at, halfPx }];
  });
}

/** Names beside the symbols: right, left, under, over. */
export function placeSiteNames(space: LayoutSpace, sites: readonly PendingSite[]): void {
  const font = space.fonts.risk;
  const named = new Set<string>();
  for (const { mark, at, halfPx } of sites) {
    const isLong = measureText(mark.label, font) > MOST_EMS * font.sizePx;
    if (named.has(mark.subject) || isLong || (mark.glyph === 'box' && !space.isClose)) continue;
    named.add(mark.subject);
    const paint = { subject: mark.subject, text: mark.label, font, color: mark.color, halo: space.scene.theme.sea };
    placeBeside(space, paint, at, halfPx, 0.8 * halfPx);
  }
}

/** Names of risks in their areas, where they fit; answers the names that stand. */
export function placeAreaLabels(space: LayoutSpace, marks: readonly AreaLabelMark[]): Set<string> {
  const named = new Set<string>();
  for (const mark of marks) {
    const at = visiblePx(space, mark.at);
    if (!at) continue;
    const font = space.fonts.names.risk;
    const paint = { subject: mark.subject, text: mark.text, font, color: mark.color, halo: space.scene.theme.sea };
    const middle = at[1] + baselineShift(font);
    const line = 1.15 * font.sizePx;
    const owner = space.terrain.ownerAt(at);
    const steps = [0, -0.6, 0.6, -1.2, 1.2].filter(
      step => step === 0 || space.terrain.ownerAt([at[0], at[1] + step * line]) === owner,
    );
    const spots = steps.map((step): TextSpot => ({ x: at[0], y: middle + step * line, anchor: 'middle' }));
    if (setFirstFree(space, paint, spots)) named.add(mark.text);
    else space.placed.dropped.push(mark.subject);
  }
  return named;
}

/** Sets a text beside a symbol: right, left, under, over; a free place off the land that takes part is preferred. */
export function placeBeside(
  space: LayoutSpace,
  paint: TextPaint,
  at: Px,
  halfWidth: number,
  halfHeight: number,
): boolean {
  const spots = spotsBeside(at, halfWidth, halfHeight, paint.font).map((spot, rank) => {
    const box = textBox(paint.text, paint.font, spot);
    return { spot, cost: rank * 0.15 + space.terrain.activeShare(box) };
  });
  spots.sort((a, b) => a.cost - b.cost);
  if (
    setFirstFree(
      space,
      paint,
      spots.map(({ spot }) => spot),
    )
  )
    return true;
  if (paint.subject) space.placed.dropped.push(paint.subject);
  return false;
}

function spotsBeside([x, y]: Px, halfWidth: number, halfHeight: number, font: TextFont): TextSpot[] {
  const middle = y + baselineShift(font);
  return [
    { x: x + halfWidth + 4, y: middle, anchor: 'start' },
    { x: x - halfWidth - 4, y: middle, anchor: 'end' },
    { x, y: y + halfHeight + 0.9 * font.sizePx, anchor: 'middle' },
    { x, y: y - halfHeight - 0.34 * font.sizePx, anchor: 'middle' },
  ];
}

function setFirstFree(space: LayoutSpace, paint: TextPaint, spots: readonly TextSpot[]): boolean {
  const spot = spots.find(candidate => isFree(space, textBox(paint.text, paint.font, candidate)));
  if (!spot) return false;
  setPlacedText(space, paint, spot);
  return true;
}
