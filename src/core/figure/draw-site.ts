import type { Color, HatchFamily } from '../scene/marks.ts';
import { CASING_OPACITY, CASING_PX } from './fill-book.ts';
import { formatPx } from './format-px.ts';
import { hatchRectangle } from './hatch-rectangle.ts';

interface Site {
  glyph: 'bow-tie' | 'box';
  family: HatchFamily | 'chokepoint';
  color: Color;
  casing: Color;
}

/** A chokepoint's bow-tie, or the hatched box of a risk whose outline is not held, around (0, 0). `halfPx` is half its width. */
export function drawSite(site: Site, halfPx: number): string {
  switch (site.glyph) {
    case 'bow-tie':
      return drawBowTie(site, halfPx);
    case 'box':
      return drawBox(site, halfPx);
    default:
      return unknownGlyph(site.glyph);
  }
}

function drawBowTie({ color, casing }: Site, halfPx: number): string {
  const [x, y, waist] = [halfPx, 0.82 * halfPx, 0.14 * halfPx].map(px => formatPx(px));
  const data = `M-${x}-${y}L0-${waist} ${x}-${y}V${y}L0 ${waist}-${x} ${y}z`;
  const halo = `<path d="${data}" stroke="${casing}" stroke-width="${2 * CASING_PX}" stroke-opacity="${CASING_OPACITY}" stroke-linejoin="round"/>`;
  return `<g fill="${color}">${halo}<path d="${data}"/></g>`;
}

function drawBox({ family, color, casing }: Site, halfPx: number): string {
  const [width, height] = [2 * halfPx, Math.round(2.6 * halfPx) / 2];
  const box = { x: -width / 2, y: -height / 2, width, height };
  const edge = `M${formatPx(box.x)} ${formatPx(box.y)}h${formatPx(width)}v${formatPx(height)}h${formatPx(-width)}z`;
  const ground = `<path d="${edge}" fill="${casing}" fill-opacity=".85" stroke="${casing}" stroke-width="${formatPx(1 + CASING_PX)}" stroke-opacity="${CASING_OPACITY}"/>`;
  const lines = family === 'chokepoint' ? '' : hatchRectangle(box, family, halfPx / 11, color, null);
  return `${ground}${lines}<path d="${edge}" fill="none" stroke="${color}"/>`;
}

function unknownGlyph(glyph: never): never {
  throw new TypeError(`Unknown site: ${String(glyph)}`);
}
