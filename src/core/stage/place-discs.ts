// Numbered discs on a small map, which stand for the notes below it.
import { drawTexts } from '../figure/draw-texts.ts';
import { formatPx } from '../figure/format-px.ts';
import type { TextFont } from '../figure/measure-text.ts';
import { placeText } from '../figure/text-block.ts';
import type { Px } from '../geo/types.ts';
import type { Theme } from '../scene/themes.ts';

/** Width of a disc. */
export const DISC_PX = 18;
const NUMBER: TextFont = { family: 'sans', weight: 600, sizePx: 12 };
/** Between two discs. */
const APART_PX = 2;
const RINGS = 4;
const STEPS = 12;

/** Where each disc stands: on its place, or where that is taken beside it, within the map. Null = no place on the map. */
export function placeDiscs(
  places: readonly (Px | null)[],
  { widthPx, heightPx }: { widthPx: number; heightPx: number },
): (Px | null)[] {
  const half = DISC_PX / 2;
  const taken: Px[] = [];
  const isFree = ([x, y]: Px) =>
    x >= half &&
    y >= half &&
    x <= widthPx - half &&
    y <= heightPx - half &&
    taken.every(other => Math.hypot(other[0] - x, other[1] - y) >= DISC_PX + APART_PX);
  return places.map(place => {
    if (!place || place[0] < 0 || place[1] < 0 || place[0] > widthPx || place[1] > heightPx) return null;
    const at = around(place).find(isFree) ?? place;
    taken.push(at);
    return at;
  });
}

/** The place, then rings around it, first to the right of it and on clockwise. */
function around([x, y]: Px): Px[] {
  const rings = Array.from({ length: RINGS * STEPS }, (_, i): Px => {
    const radius = ((DISC_PX + APART_PX) * (1 + Math.floor(i / STEPS))) / 2;
    const angle = ((i % STEPS) * 2 * Math.PI) / STEPS;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
  return [[x, y], ...rings];
}

export function drawDisc(number: number, [x, y]: Px, theme: Theme): string {
  const circle = `<circle cx="${formatPx(x, 1)}" cy="${formatPx(y, 1)}" r="${DISC_PX / 2}" fill="${theme.ink}" stroke="${theme.panel}" stroke-width="1.5"/>`;
  const text = placeText(String(number), { x, y: y + 4.3, font: NUMBER, color: theme.panel, anchor: 'middle' });
  return circle + drawTexts([text]);
}
