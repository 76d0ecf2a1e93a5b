import type { PlacedGlyph } from '../layout/placed.ts';
import type { Theme } from '../scene/themes.ts';
import { drawCoin } from './draw-coin.ts';
import { drawSite } from './draw-site.ts';
import { drawStamp } from './draw-stamp.ts';
import { escapeXml } from './escape-xml.ts';
import { fillRectangle } from './fill-rectangle.ts';
import { formatPx } from './format-px.ts';
import { nameAttribute, type ShapeNames } from './shape-names.ts';

/** Size of a tile in px. */
const TILE = { width: 11, height: 10 };

/** A placed symbol as an SVG fragment: one `<g>` at its place that carries its subject. Needs no ids and no styles. */
export function drawGlyph(glyph: PlacedGlyph, theme: Theme, names?: ShapeNames): string {
  const place = `translate(${formatPx(glyph.x, 1)} ${formatPx(glyph.y, 1)})`;
  const name = nameAttribute(
    glyph.subject.startsWith('country:') ? names?.symbol(glyph.subject) : names?.subject(glyph.subject),
  );
  return `<g data-s="${escapeXml(glyph.subject)}"${name} transform="${place}">${drawSymbol(glyph, theme)}</g>`;
}

function drawSymbol(glyph: PlacedGlyph, theme: Theme): string {
  switch (glyph.kind) {
    case 'stamp':
      return drawStamp(glyph.stamp, glyph.halfPx);
    case 'coin':
      return drawCoin(glyph.coin, glyph.scale, glyph.approximate, theme);
    case 'site':
      return drawSite(glyph.site, glyph.halfPx);
    case 'tile': {
      const tile = { x: -TILE.width / 2, y: -TILE.height / 2, ...TILE };
      const edge = `<path d="M-5.5-5h11V5h-11z" fill="none" stroke="${theme.ink3}" stroke-width=".8"/>`;
      const svg = fillRectangle(tile, glyph.fill, theme) + edge;
      return glyph.scale === undefined ? svg : `<g transform="scale(${formatPx(glyph.scale)})">${svg}</g>`;
    }
    case 'ring': {
      const circle = (color: string, widthPx: number) =>
        `<circle r="${formatPx(glyph.radiusPx)}" fill="none" stroke="${color}" stroke-width="${widthPx}"/>`;
      return circle(theme.panel, 5) + circle(theme.ink, 2.2);
    }
    default:
      return unknownGlyph(glyph);
  }
}

function unknownGlyph(glyph: never): never {
  throw new TypeError(`Unknown symbol: ${JSON.stringify(glyph)}`);
}
