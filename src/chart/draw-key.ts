// What the forms of a chart mean, in lines over it.
import { drawTexts } from '../core/figure/draw-texts.ts';
import { formatPx } from '../core/figure/format-px.ts';
import { hatchRectangle } from '../core/figure/hatch-rectangle.ts';
import { measureText, type TextFont } from '../core/figure/measure-text.ts';
import { placeText } from '../core/figure/text-block.ts';
import type { PlacedText } from '../core/layout/placed.ts';
import type { Theme } from '../core/scene/themes.ts';
import { DOTTED } from './flatten-plot.ts';

export interface KeyItem {
  label: string;
  fill: string;
  stroke?: string;
  /** `bar` by default; `square` for points, `line` and `dashed` for lines. */
  form?: 'bar' | 'square' | 'line' | 'dashed' | 'dashed-bar';
}

/** Swatches with their labels from (0, 0), as many to a line as the width takes. */
export function drawKey(
  items: readonly KeyItem[],
  widthPx: number,
  textPx: number,
  theme: Theme,
): { svg: string; heightPx: number } {
  if (items.length === 0) return { svg: '', heightPx: 0 };
  const font: TextFont = { family: 'condensed', weight: 400, sizePx: textPx };
  const linePx = 1.45 * textPx;
  const texts: PlacedText[] = [];
  let [svg, x, y] = ['', 0, 0];
  for (const item of items) {
    const swatchPx = item.form === 'square' ? 0.85 * textPx : 1.5 * textPx;
    const itemPx = swatchPx + 0.4 * textPx + measureText(item.label, font);
    if (x > 0 && x + itemPx > widthPx) [x, y] = [0, y + linePx];
    svg += drawSwatch(item, x, y + 0.22 * textPx, swatchPx, 0.85 * textPx, theme);
    texts.push(placeText(item.label, { x: x + swatchPx + 0.4 * textPx, y: y + textPx, font, color: theme.ink2 }));
    x += itemPx + 1.2 * textPx;
  }
  return { svg: svg + drawTexts(texts), heightPx: y + linePx };
}

function drawSwatch(item: KeyItem, x: number, y: number, width: number, height: number, theme: Theme): string {
  const { fill, stroke, form = 'bar' } = item;
  const middle = y + height / 2;
  if (form === 'line' || form === 'dashed') {
    const dash = form === 'dashed' ? ' stroke-dasharray="4 3"' : '';
    return `<path d="M${formatPx(x)} ${formatPx(middle)}h${formatPx(width)}" fill="none" stroke="${fill}" stroke-width="1.4"${dash}/>`;
  }
  const dash = form === 'dashed-bar' ? ' stroke-dasharray="3 2.2"' : '';
  const line = stroke ? ` stroke="${stroke}" stroke-width="0.9"${dash}` : '';
  const box = `<rect x="${formatPx(x)}" y="${formatPx(y)}" width="${formatPx(width)}" height="${formatPx(height)}"`;
  if (fill !== DOTTED) return `${box} fill="${fill}"${line}/>`;
  const dots = hatchRectangle({ x, y, width, height }, 'social', 0.75, theme.ink3, null);
  return `${box} fill="${theme.panel}" stroke="${theme.ink3}" stroke-width="0.9"/>${dots}`;
}
