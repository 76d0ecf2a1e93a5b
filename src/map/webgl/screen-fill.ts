import { CASING_OPACITY, CASING_PX, HATCHES, INFERRED, STRIPE_PX } from '../../core/figure/fill-book.ts';
import type { Fill } from '../../core/scene/marks.ts';
import { type ColorBytes, colorBytes } from './color-bytes.ts';

/** How ScreenFillExtension draws an area: a ruling of the screen and the colours of its parts. */
export interface ScreenFill {
  /** Kind, angle in radians, spacing in px, line weight in px (dots: radius; stripes: how many). */
  ruling: [kind: number, angle: number, spacingPx: number, weightPx: number];
  first: ColorBytes;
  second: ColorBytes;
  third: ColorBytes;
}
/** The kinds as the shader counts them. */
export const RULING = { flat: 0, stripes: 1, lines: 2, dots: 3 } as const;

const NONE: ColorBytes = [0, 0, 0, 0];
const RADIANS = Math.PI / 180;

/** What lies behind a fill's lines comes second: a ground that fills the gaps, or a casing along each line. */
export function screenFill(fill: Fill): ScreenFill {
  switch (fill.kind) {
    case 'flat':
      return { ruling: [RULING.flat, 0, 1, 0], first: colorBytes(fill.color), second: NONE, third: NONE };
    case 'stripes': {
      const [first, second, third] = fill.colors.map(color => colorBytes(color));
      const ruling: ScreenFill['ruling'] = [RULING.stripes, 45 * RADIANS, STRIPE_PX, fill.colors.length];
      return { ruling, first: first ?? NONE, second: second ?? NONE, third: third ?? NONE };
    }
    case 'inferred': {
      const ruling: ScreenFill['ruling'] = [
        RULING.lines,
        INFERRED.angle * RADIANS,
        INFERRED.spacingPx,
        INFERRED.weightPx,
      ];
      return { ruling, first: colorBytes(fill.color), second: NONE, third: colorBytes(fill.ground) };
    }
    case 'hatch': {
      const { angle, spacingPx, weightPx } = HATCHES[fill.family];
      const kind = fill.family === 'social' ? RULING.dots : RULING.lines;
      const casing = colorBytes(fill.casing, CASING_OPACITY);
      return {
        ruling: [kind, angle * RADIANS, spacingPx, weightPx],
        first: colorBytes(fill.color),
        second: casing,
        third: NONE,
      };
    }
    default:
      return unknownFill(fill);
  }
}

/** How much wider than its line a casing is, px: on either side half of it. */
export const CASING_WIDTH_PX = CASING_PX;

function unknownFill(fill: never): never {
  throw new TypeError(`Unknown fill: ${JSON.stringify(fill)}`);
}
