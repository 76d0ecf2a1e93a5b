// Countries in place: the stamp at the label point, the name under it, over it, beside it, or alone.
import type { TextFont } from '../figure/measure-text.ts';
import type { Px } from '../geo/types.ts';
import type { PlaceMark } from '../scene/marks.ts';
import { type Draft, type Ink, isInside, putText, squareBox, textBox, visiblePx, widthOf } from './draft.ts';
import type { Box } from './ground-mask.ts';
import { labelFont } from './label-font.ts';

/** Half a stamp at symbol scale 1, px. */
export const STAMP_HALF_PX = 4.7;
/** From this on-screen side up a name may leave its country's middle to find room. */
const ROOMY_SIDE_PX = 40;
/** Below this on-screen side a country is too small to carry its own marks. */
const SMALLEST_SIDE_PX = 12;

interface Spot {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  box: Box;
}

/** Side in px of a square as large as the country: exact on equal-area maps, fair on others. */
export function sidePx({ atlas, frame }: Draft, mark: PlaceMark): number {
  const areaKm2 = atlas.areaKm2(mark.shape.id) ?? 0;
  return (Math.sqrt(areaKm2) / 6371) * frame.scale;
}

/**
 * Puts a country's stamp and name where it lies. False when it is too small or has no room and must become a call-out;
 * a name that may be dropped is dropped.
 */
export function placeInSitu(draft: Draft, mark: PlaceMark): boolean {
  const px = visiblePx(draft, mark.at);
  if (!px) return true;
  if (mark.mustShow && sidePx(draft, mark) < SMALLEST_SIDE_PX) return false;
  const font = labelFont(mark.emphasis === 'selected' ? 'strong' : mark.emphasis, draft.frame.request.surface);
  const half = STAMP_HALF_PX * draft.frame.symbols.stamp;
  const stampBox = squareBox(px, half + 1.5);
  if (mark.stamp && !draft.taken.isFree(stampBox) && mark.emphasis !== 'selected') return !mark.mustShow;
  const spot = findSpot(draft, mark, px, font, mark.stamp ? half : 0);
  if (!spot) {
    if (mark.mustShow && mark.emphasis !== 'selected') return false;
    draft.placed.dropped.push(mark.subject);
    if (!mark.stamp) return true;
  }
  if (mark.stamp) {
    draft.placed.glyphs.push({
      kind: 'stamp',
      subject: mark.subject,
      x: px[0],
      y: px[1],
      halfPx: half,
      stamp: mark.stamp,
    });
    draft.taken.add(stampBox);
  }
  if (spot)
    putText(
      draft,
      {
        subject: mark.subject,
        x: spot.x,
        y: spot.y,
        anchor: spot.anchor,
        text: mark.name,
        font,
        ...inkAt(draft, mark, spot.box),
      },
      spot.box,
    );
  return true;
}

function findSpot(draft: Draft, mark: PlaceMark, px: Px, font: TextFont, half: number): Spot | null {
  const width = widthOf(mark.name, font);
  const isContext = mark.emphasis === 'context';
  const side = sidePx(draft, mark);
  if (isContext && width > side * 1.25) return null;
  // A name much longer than its country reads as its neighbour's.
  if (!isContext && mark.emphasis !== 'selected' && width > Math.max(side * 2.6, side + 30)) return null;
  const isGood = (spot: Spot) =>
    isInside(spot.box, draft.bounds) && draft.taken.isFree(spot.box) && liesRight(draft, mark, spot.box);
  const near = candidates(px, width, font, half).find(isGood);
  if (near || side < ROOMY_SIDE_PX) return near ?? null;
  return around(px, side, width, font).find(isGood) ?? null;
}

/** A name may hang over the sea, but not mostly over another country; one for orientation stays at home. */
function liesRight({ mask }: Draft, mark: PlaceMark, box: Box): boolean {
  const own = mask.countryShare(box, mark.shape.id);
  if (mark.emphasis === 'context') return own > 0.7;
  return mark.emphasis === 'selected' || mask.landShare(box) - own < 0.78;
}

/** In a large country whose middle is full: any free spot, nearest first. */
function around([x, y]: Px, side: number, width: number, font: TextFont): Spot[] {
  const spots: (Spot & { away: number })[] = [];
  for (let dy = -side * 0.5; dy <= side * 0.5; dy += 6)
    for (let dx = -side * 0.6; dx <= side * 0.6; dx += 10)
      spots.push({
        x: x + dx,
        y: y + dy,
        anchor: 'middle',
        box: textBox(x + dx, y + dy, width + 3, font),
        away: Math.hypot(dx, dy * 1.5),
      });
  return spots.sort((a, b) => a.away - b.away);
}

/** Under the stamp, over, right, left; without a stamp, on the point and a little around it. */
function candidates([x, y]: Px, width: number, font: TextFont, half: number): Spot[] {
  const line = font.sizePx * 0.55;
  const spot = (dx: number, dy: number, anchor: Spot['anchor']): Spot => {
    const middle = anchor === 'middle' ? x + dx : anchor === 'start' ? x + dx + width / 2 : x + dx - width / 2;
    return { x: x + dx, y: y + dy, anchor, box: textBox(middle, y + dy, width + 3, font) };
  };
  if (half === 0)
    return [
      spot(0, 0, 'middle'),
      spot(0, line, 'middle'),
      spot(0, -line, 'middle'),
      spot(0, 2 * line, 'middle'),
      spot(0, -2 * line, 'middle'),
    ];
  const gap = half + line + 1.5;
  const beside = half + 4;
  return [
    spot(0, gap, 'middle'),
    spot(0, -gap, 'middle'),
    spot(beside, 0, 'start'),
    spot(-beside, 0, 'end'),
    spot(width * 0.3, gap, 'middle'),
    spot(-width * 0.3, gap, 'middle'),
    spot(width * 0.3, -gap, 'middle'),
    spot(-width * 0.3, -gap, 'middle'),
  ];
}

/** On its own fill a name takes that fill's ink, with no halo on dark ones; elsewhere ink on a halo of the ground. */
function inkAt({ mask, scene }: Draft, mark: PlaceMark, box: Box): Ink {
  const { theme } = scene;
  const share = mask.countryShare(box, mark.shape.id);
  if (share > 0.92) return { color: mark.textOnFill, halo: mark.bareOnFill ? null : groundOf(mark, theme.land) };
  const color = mark.emphasis === 'context' ? theme.ink3 : mark.emphasis === 'normal' ? theme.ink : theme.ink;
  return { color, halo: mask.landShare(box) < 0.4 ? theme.sea : theme.name === 'dark' ? theme.sea : theme.panel };
}
function groundOf(mark: PlaceMark, land: string): string {
  return mark.tile?.kind === 'flat' ? mark.tile.color : land;
}
