import { drawOutlines, outlinesOfSubject } from '../../core/figure/draw-outlines.ts';
import { formatPx } from '../../core/figure/format-px.ts';
import type { Atlas } from '../../core/geo/atlas.ts';
import type { Frame } from '../../core/geo/frame.ts';
import { glyphHalfPx } from '../../core/layout/pick.ts';
import type { Placed, PlacedGlyph } from '../../core/layout/placed.ts';
import type { SubjectKey } from '../../core/scene/marks.ts';
import type { Scene } from '../../core/scene/scene.ts';

/** Gap between a symbol and its ring, px. */
const OFFSET_PX = 2;
const RINGS = { hover: { widthPx: 1.4 }, focus: { widthPx: 2 } } as const;

export interface Highlights {
  hover: SubjectKey | null;
  focus: SubjectKey | null;
}
interface Drawing {
  scene: Scene;
  atlas: Atlas;
  placed: Placed;
}

/** Hover and focus as an SVG of their own, so that the large drawing is not touched; '' where there is neither. */
export function drawHighlights({ hover, focus }: Highlights, { scene, atlas, placed }: Drawing, frame: Frame): string {
  const outlines = [...outlinesOfSubject(scene, hover, 'hover'), ...outlinesOfSubject(scene, focus, 'focus')];
  const shapes = drawOutlines(outlines, frame, atlas, scene.theme, 'h');
  const rings = ringsOf(placed, hover, 'hover', scene) + ringsOf(placed, focus, 'focus', scene);
  if (shapes + rings === '') return '';
  const { widthPx, heightPx } = frame.request;
  return `<svg aria-hidden="true" focusable="false" width="${widthPx}" height="${heightPx}" overflow="visible">${shapes}${rings}</svg>`;
}

/** Rings round the symbols of a subject: coins, sites and the tiles of countries too small to see. */
function ringsOf(placed: Placed, subject: SubjectKey | null, style: 'hover' | 'focus', { theme }: Scene): string {
  if (subject === null) return '';
  const glyphs = placed.glyphs.filter(glyph => glyph.subject === subject && glyph.kind !== 'stamp');
  const { widthPx } = RINGS[style];
  const color = style === 'focus' ? theme.focus : theme.ink;
  return glyphs
    .map(glyph => {
      const offset = OFFSET_PX + widthPx / 2;
      const casing = ring(glyph, offset, theme.panel, widthPx + 2 * OFFSET_PX);
      return casing + ring(glyph, offset, color, widthPx);
    })
    .join('');
}

function ring(glyph: PlacedGlyph, offsetPx: number, color: string, widthPx: number): string {
  const half = glyphHalfPx(glyph) + offsetPx;
  const pen = `fill="none" stroke="${color}" stroke-width="${formatPx(widthPx)}"`;
  if (glyph.kind === 'coin')
    return `<circle cx="${formatPx(glyph.x)}" cy="${formatPx(glyph.y)}" r="${formatPx(half)}" ${pen}/>`;
  const [x, y, side] = [glyph.x - half, glyph.y - half, 2 * half].map(px => formatPx(px));
  return `<rect x="${x}" y="${y}" width="${side}" height="${side}" rx="2" ${pen}/>`;
}
