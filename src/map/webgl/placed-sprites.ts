import { coinRadiusPx } from '../../core/figure/draw-coin.ts';
import { drawGlyph } from '../../core/figure/draw-glyph.ts';
import type { Placed, PlacedGlyph } from '../../core/layout/placed.ts';
import type { Theme } from '../../core/scene/themes.ts';
import type { Anchors } from './anchors.ts';
import type { Sprite } from './sprite-layer.ts';

/** The dots at the feet of leaders, the symbols and the texts of a layout, in drawing order. */
export function placedSprites(placed: Placed, anchors: Anchors, theme: Theme, pixelRatio: number): Sprite[] {
  return [...leaderDots(placed, anchors, theme), ...glyphSprites(placed, anchors, theme), ...textSprites(placed, anchors, pixelRatio)]; // biome-ignore format: one list
}

function leaderDots({ leaders }: Placed, anchors: Anchors, theme: Theme): Sprite[] {
  const markup = `<circle r="1.5" fill="${theme.ink}" stroke="${theme.panel}" stroke-width="1" paint-order="stroke"/>`;
  return leaders.flatMap(({ subject, anchorDot, points: [place] }): Sprite[] => {
    if (!anchorDot || !place) return [];
    const { position, px } = anchors.of(subject, place);
    return [{ position, offset: [place[0] - px[0], place[1] - px[1]], image: { kind: 'drawing', markup, reachPx: 3 } }];
  });
}

function glyphSprites({ glyphs }: Placed, anchors: Anchors, theme: Theme): Sprite[] {
  return glyphs.map((glyph): Sprite => {
    const { position, px } = anchors.of(glyph.subject, [glyph.x, glyph.y]);
    // Equal symbols share a picture whatever they stand for.
    const markup = drawGlyph({ ...glyph, x: 0, y: 0, subject: '' }, theme);
    const image = { kind: 'drawing', markup, reachPx: reachOf(glyph) } as const;
    return { position, offset: [glyph.x - px[0], glyph.y - px[1]], image };
  });
}

/** How far a symbol reaches from its middle, px, with every halo and mark around it. */
function reachOf(glyph: PlacedGlyph): number {
  switch (glyph.kind) {
    case 'stamp':
      return 1.6 * glyph.halfPx + 4;
    case 'coin': {
      const radius = coinRadiusPx(glyph.coin, glyph.scale) + 4;
      return glyph.coin.undisclosed ? radius + 6 * Math.max(1, glyph.scale) : radius;
    }
    case 'site':
      return 1.3 * glyph.halfPx + 4;
    case 'tile':
      return 8 * (glyph.scale ?? 1);
    case 'ring':
      return glyph.radiusPx + 4;
    default:
      return unknownGlyph(glyph);
  }
}

/** Texts begin on whole pixels of the screen, where they are sharpest. */
function textSprites({ texts }: Placed, anchors: Anchors, pixelRatio: number): Sprite[] {
  const onPixel = (px: number) => Math.round(px * pixelRatio) / pixelRatio;
  return texts
    .filter(({ text }) => text !== '')
    .map(({ subject, x, y, text, font, color, halo, anchor }): Sprite => {
      const { position, px } = anchors.of(subject, [x, y]);
      const offset: Sprite['offset'] = [onPixel(x) - px[0], onPixel(y) - px[1]];
      return { position, offset, image: { kind: 'text', text: { text, font, color, halo, anchor } } };
    });
}

function unknownGlyph(glyph: never): never {
  throw new TypeError(`Unknown symbol: ${JSON.stringify(glyph)}`);
}
