import { type Outline, outlinesOfSubject } from '../../core/figure/draw-outlines.ts';
import type { OutlineStyle } from '../../core/figure/pens.ts';
import { outlinePen } from '../../core/figure/pens.ts';
import type { SubjectKey } from '../../core/scene/marks.ts';
import type { Scene } from '../../core/scene/scene.ts';
import type { Theme } from '../../core/scene/themes.ts';
import type { AtlasGeometry, RingPiece } from './atlas-geometry.ts';
import { colorBytes } from './color-bytes.ts';
import type { Stroke } from './stroke-layer.ts';

/** Rings smaller than this are not outlined, nor is an island below the next size drawn at full weight; px². */
const MIN_RING_PX2 = 3;
const ISLAND_PX2 = 300;
const RANKS: readonly OutlineStyle[] = ['lead', 'withdrawn', 'added', 'compared', 'hover', 'selected', 'focus'];

/** The outlines of a scene with those of the hovered and the focused subject, least first. */
export function outlinesOf(scene: Scene, hover: SubjectKey | null, focus: SubjectKey | null): Outline[] {
  const outlines: Outline[] = scene.marks.filter(mark => mark.kind === 'outline');
  outlines.push(...outlinesOfSubject(scene, hover, 'hover'), ...outlinesOfSubject(scene, focus, 'focus'));
  return outlines.sort((a, b) => RANKS.indexOf(a.style) - RANKS.indexOf(b.style));
}

/** Lines that lie outside their shapes, halo first; islands get half the weight. `scale` in px per radian. */
export function outlineStrokes(
  outlines: readonly Outline[],
  geometry: AtlasGeometry,
  theme: Theme,
  scale: number,
): Stroke[] {
  return outlines.flatMap(({ shape, style }) => {
    const pen = outlinePen(style, theme);
    const pieces = sizedPieces(geometry.rings(shape), scale);
    const strokes = (widthPx: number, color: string, dashPx: Stroke['dashPx']) =>
      pieces.flatMap(({ lines, weight }) =>
        lines.map((path): Stroke => {
          // Rings run clockwise on the screen: the line lies to their left, outside.
          const beside = pen.haloPx === 0 ? 0 : -0.5;
          return { path, color: colorBytes(color), widthPx: widthPx * weight, dashPx, beside };
        }),
      );
    const halo = pen.haloPx === 0 ? [] : strokes(pen.widthPx + pen.haloPx, theme.panel, null);
    return [...halo, ...strokes(pen.widthPx, pen.color, pen.dashPx)];
  });
}

function sizedPieces(pieces: readonly RingPiece[], scale: number): { lines: RingPiece['lines']; weight: number }[] {
  const largest = Math.max(...pieces.map(piece => piece.steradians));
  return pieces
    .filter(({ steradians }) => steradians === largest || steradians * scale ** 2 >= MIN_RING_PX2)
    .map(({ lines, steradians }) => {
      const main = steradians === largest || steradians * scale ** 2 >= ISLAND_PX2;
      return { lines, weight: main ? 1 : 0.5 };
    });
}
