import type { Fill } from '../scene/marks.ts';
import type { Theme } from '../scene/themes.ts';
import { INFERRED } from './fill-book.ts';
import { formatPx } from './format-px.ts';
import { hatchRectangle, type Rectangle, ruleLines } from './hatch-rectangle.ts';

/**
 * A small rectangle filled as an area would be, for tiles and legends, without a `<pattern>`: stripes stand
 * upright, one share of the width each, for at 11 px a slope would show fewer than all.
 */
export function fillRectangle(rectangle: Rectangle, fill: Fill, theme: Theme): string {
  const { x, y, width, height } = rectangle;
  const bar = (from: number, to: number, color: string) =>
    `<path d="M${formatPx(x + from)} ${formatPx(y)}h${formatPx(to - from)}v${formatPx(height)}h${formatPx(from - to)}z" fill="${color}"/>`;
  switch (fill.kind) {
    case 'flat':
      return bar(0, width, fill.color);
    case 'stripes': {
      const share = width / fill.colors.length;
      return fill.colors.map((color, i) => bar(i * share, (i + 1) * share, color)).join('');
    }
    case 'inferred': {
      const lines = ruleLines(rectangle, INFERRED.angle, INFERRED.spacingPx);
      return `${bar(0, width, fill.ground)}<path d="${lines}" stroke="${fill.color}" stroke-width="${INFERRED.weightPx}"/>`;
    }
    case 'hatch':
      return bar(0, width, theme.land) + hatchRectangle(rectangle, fill.family, 1, fill.color, fill.casing);
    default:
      return unknownFill(fill);
  }
}

function unknownFill(fill: never): never {
  throw new TypeError(`Unknown fill: ${JSON.stringify(fill)}`);
}
