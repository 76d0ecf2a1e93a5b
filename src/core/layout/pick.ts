// What lies under a px, and where a subject lies: one answer for the mouse, the keyboard and both tiers.
import { geoBounds, geoContains } from 'd3-geo';
import { measureText } from '../figure/measure-text.ts';
import type { Atlas, Shape } from '../geo/atlas.ts';
import type { Frame } from '../geo/frame.ts';
import type { LngLat, Px } from '../geo/types.ts';
import { outerRadiusPx } from '../scene/layers/projects.ts';
import type { SubjectKey } from '../scene/marks.ts';
import type { Scene } from '../scene/scene.ts';
import type { Placed, PlacedGlyph, PlacedText } from './placed.ts';

/** A finger or a cursor may miss a symbol by this much, px. */
const TOLERANCE_PX = 3;

/** The topmost subject under a px: symbols, then texts, then the country; null on the sea. */
export function pickAt(_scene: Scene, placed: Placed, frame: Frame, atlas: Atlas, px: Px): SubjectKey | null {
  const glyph = placed.glyphs.findLast(other => hitsGlyph(other, px));
  if (glyph) return glyph.subject;
  const text = placed.texts.findLast(other => other.subject !== null && hitsText(other, px));
  if (text) return text.subject;
  const place = frame.toLngLat(px);
  const country = place ? countryAt(atlas, place) : null;
  return country ? `country:${country}` : null;
}

/** Half the width and height of a glyph, px. */
export function glyphHalfPx(glyph: PlacedGlyph): number {
  switch (glyph.kind) {
    case 'coin':
      return outerRadiusPx(glyph.coin) * glyph.scale;
    case 'tile':
      return 5.5 * (glyph.scale ?? 1);
    case 'ring':
      return glyph.radiusPx;
    case 'stamp':
    case 'site':
      return glyph.halfPx;
  }
}

function hitsGlyph(glyph: PlacedGlyph, [x, y]: Px): boolean {
  const reach = glyphHalfPx(glyph) + TOLERANCE_PX;
  if (glyph.kind === 'coin') return Math.hypot(x - glyph.x, y - glyph.y) <= Math.max(reach, 7);
  return Math.abs(x - glyph.x) <= reach && Math.abs(y - glyph.y) <= reach;
}
function hitsText(text: PlacedText, [x, y]: Px): boolean {
  const width = measureText(text.text, text.font);
  const left = text.anchor === 'start' ? text.x : text.anchor === 'end' ? text.x - width : text.x - width / 2;
  return (
    x >= left - 1 &&
    x <= left + width + 1 &&
    y >= text.y - text.font.sizePx * 0.85 &&
    y <= text.y + text.font.sizePx * 0.3
  );
}

const boundsOf = new WeakMap<Shape, [LngLat, LngLat]>();
/** The country that holds a place, by its outline; null at sea. */
export function countryAt(atlas: Atlas, place: LngLat): string | null {
  for (const [id, shape] of atlas.countries) {
    let bounds = boundsOf.get(shape);
    if (!bounds) {
      bounds = geoBounds(shape) as [LngLat, LngLat];
      boundsOf.set(shape, bounds);
    }
    const [[west, south], [east, north]] = bounds;
    const inLng = west <= east ? place[0] >= west && place[0] <= east : place[0] >= west || place[0] <= east;
    if (inLng && place[1] >= south && place[1] <= north && geoContains(shape, [place[0], place[1]])) return id;
  }
  return null;
}

/** Where a subject is on screen: its symbol or tile, else its label point; null when it is out of view. */
export function subjectPx(scene: Scene, placed: Placed, frame: Frame, subject: SubjectKey): Px | null {
  const place = scene.marks.find(mark => mark.kind === 'place' && mark.subject === subject);
  const own = place?.kind === 'place' ? frame.toPx(place.at) : null;
  if (own) return own;
  const glyph = placed.glyphs.find(other => other.subject === subject);
  return glyph ? [glyph.x, glyph.y] : null;
}
