import type { PlacedText } from '../layout/placed.ts';
import type { LegendBlock, LegendRow } from '../scene/marks.ts';
import type { Theme } from '../scene/themes.ts';
import { drawCoin } from './draw-coin.ts';
import { drawTexts } from './draw-texts.ts';
import { formatPx } from './format-px.ts';
import { drawLegendSwatch } from './legend-swatch.ts';
import { measureText, type TextFont } from './measure-text.ts';
import { nameAttribute, type ShapeNames } from './shape-names.ts';
import { placeText, setText } from './text-block.ts';

const HEADING: TextFont = { family: 'sans', weight: 600, sizePx: 14 };
const RULE: TextFont = { family: 'sans', weight: 400, sizePx: 14 };
const SMALL_RULE: TextFont = { family: 'condensed', weight: 400, sizePx: 12 };
const ROW: TextFont = { family: 'condensed', weight: 400, sizePx: 13 };
const NOTE: TextFont = { family: 'condensed', weight: 400, sizePx: 12 };
const ROW_PX = 18;
const NOTE_LINE_PX = 15.5;
/** Where the label of a row begins, by the width of its symbol. */
const LABEL_X = { fill: 33, stamp: 28, coin: 28, site: 33 } as const;
const MANY_ROWS = 6;
const NARROWEST_HALF_PX = 96;
const COLUMN_GAP_PX = 14;

/** Between two coins; and between the sizes and the kinds. */
const LEAST_GAP_PX = 6;
const GROUP_GAP_PX = 12;

export interface DrawnBlock {
  svg: string;
  heightPx: number;
}
/** A legend block being drawn: symbols, texts, and how far down it has come. */
interface Sheet {
  theme: Theme;
  names: ShapeNames | undefined;
  widthPx: number;
  symbols: string;
  texts: PlacedText[];
  y: number;
}

/** One block of the legend from (0, 0): heavy rule, heading, rows or coins, note. Lists only what the scene lists. */
export function drawLegendBlock(block: LegendBlock, widthPx: number, theme: Theme, names?: ShapeNames): DrawnBlock {
  const rule = `<path d="M0 .75h${formatPx(widthPx)}" stroke="${theme.ink}" stroke-width="1.5"/>`;
  const sheet: Sheet = { theme, names, widthPx, symbols: rule, texts: [], y: 0 };
  writeHeading(sheet, block);
  const coins = block.sizes.length > 0;
  if (coins) writeCoins(sheet, block);
  else writeRows(sheet, block);
  if (block.note) {
    const note = setText(block.note, {
      x: 0,
      y: sheet.y + 12,
      widthPx,
      font: NOTE,
      linePx: NOTE_LINE_PX,
      color: theme.ink2,
      maxLines: 3,
    });
    sheet.texts.push(...note.texts);
    sheet.y += note.heightPx + 2;
  }
  return { svg: sheet.symbols + drawTexts(sheet.texts), heightPx: sheet.y };
}

function writeHeading(sheet: Sheet, { heading, rule }: LegendBlock): void {
  const { theme, widthPx } = sheet;
  const y = 20;
  sheet.texts.push(placeText(heading, { x: 0, y, font: HEADING, color: theme.ink }));
  sheet.y = 27;
  const x = measureText(heading, HEADING) + 4;
  if (x + measureText(rule, RULE) <= widthPx) {
    sheet.texts.push(placeText(rule, { x, y, font: RULE, color: theme.ink2 }));
    return;
  }
  const below = setText(rule, {
    x: 0,
    y: y + 16,
    widthPx,
    font: SMALL_RULE,
    linePx: 15,
    color: theme.ink2,
    maxLines: 2,
  });
  sheet.texts.push(...below.texts);
  sheet.y += below.heightPx + 1;
}

/** Rows in one column; shapes beside fillings, and long lists, in two. */
function writeRows(sheet: Sheet, { rows, shapes }: LegendBlock): void {
  const { widthPx, y: top } = sheet;
  const room = widthPx - COLUMN_GAP_PX;
  const wide = room >= 2 * NARROWEST_HALF_PX;
  const middle = Math.ceil(rows.length / 2);
  const hasShapes = shapes.length > 0;
  const isLong = rows.length > MANY_ROWS && wide;
  const [first, second] = hasShapes
    ? [shapes, rows]
    : isLong
      ? [rows.slice(0, middle), rows.slice(middle)]
      : [rows, []];
  if (second.length === 0) writeColumn(sheet, first, 0, top, widthPx);
  else if (!wide) writeColumn(sheet, second, 0, writeColumn(sheet, first, 0, top, widthPx) + 4, widthPx);
  else {
    const right = hasShapes ? Math.min(room / 2, widestRowPx(second)) : room / 2;
    const left = Math.floor(room - right);
    writeColumn(sheet, first, 0, top, left);
    writeColumn(sheet, second, left + COLUMN_GAP_PX, top, room - left);
  }
}

/** What the longest label of a column needs. */
function widestRowPx(rows: readonly LegendRow[]): number {
  return Math.max(...rows.map(({ swatch, label }) => LABEL_X[swatch.kind] + measureText(label, ROW) + 2));
}

/** Writes rows from `y` down and gives the lower edge. */
function writeColumn(sheet: Sheet, rows: readonly LegendRow[], x: number, y: number, widthPx: number): number {
  const { theme } = sheet;
  let top = y;
  for (const row of rows) {
    const labelX = LABEL_X[row.swatch.kind];
    const count = row.count === null || row.swatch.kind === 'stamp' ? '' : String(row.count);
    const countPx = count === '' ? 0 : measureText(count, ROW) + 8;
    const middle = top + ROW_PX / 2;
    const [symbolX, symbolY] = [formatPx(x + (labelX - 7) / 2, 1), formatPx(middle, 1)];
    const label = setText(row.label, {
      x: x + labelX,
      y: middle + 4.5,
      widthPx: widthPx - labelX - countPx,
      font: ROW,
      linePx: 15,
      color: theme.ink,
      maxLines: 2,
    });
    const name = nameAttribute(sheet.names?.legendRow(row.label));
    sheet.symbols += `<g${name} transform="translate(${symbolX} ${symbolY})">${drawLegendSwatch(row.swatch, theme)}</g>`;
    sheet.texts.push(...label.texts);
    if (count !== '')
      sheet.texts.push(
        placeText(count, { x: x + widthPx, y: middle + 4.5, font: ROW, color: theme.ink2, anchor: 'end' }),
      );
    top += Math.max(ROW_PX, ROW_PX - 15 + label.heightPx);
  }
  sheet.y = Math.max(sheet.y, top);
  return top;
}

interface CoinItem {
  label: string;
  symbol: string;
  radiusPx: number;
  widthPx: number;
}

/** Sizes standing on one line, then the kinds, each over its word; what does not fit goes to the next line. */
function writeCoins(sheet: Sheet, { sizes, rows }: LegendBlock): void {
  const { theme } = sheet;
  const item = (label: string, radiusPx: number, symbol: string): CoinItem => ({
    label,
    symbol,
    radiusPx,
    widthPx: Math.max(2 * radiusPx, measureText(label, ROW)),
  });
  const none = { letterPx: null, ceilingPx: null, rangePx: null, exactPx: null, undisclosed: false };
  const scale = sizes.map(({ label, radiusPx }) =>
    item(label, radiusPx, drawCoin({ ...none, exactPx: radiusPx }, 1, false, theme)),
  );
  const kinds = rows.map(row => item(row.label, 5.6, drawLegendSwatch(row.swatch, theme)));
  const total = (items: readonly CoinItem[]) => items.reduce((sum, { widthPx }) => sum + widthPx + LEAST_GAP_PX, 0);
  const together = total(scale) + total(kinds) - LEAST_GAP_PX + GROUP_GAP_PX <= sheet.widthPx;
  if (together) writeCoinLine(sheet, [...scale, ...kinds], scale.length);
  else {
    writeCoinLine(sheet, scale, scale.length);
    writeCoinLine(sheet, kinds, 0);
  }
}

function writeCoinLine(sheet: Sheet, items: readonly CoinItem[], sizes: number): void {
  const largest = Math.max(7, ...items.map(({ radiusPx }) => radiusPx));
  const base = sheet.y + 2 * largest + 5;
  const used = items.reduce((sum, { widthPx }) => sum + widthPx, 0);
  const room = sheet.widthPx - used - (sizes > 0 && sizes < items.length ? GROUP_GAP_PX : 0);
  const gap = Math.min(22, Math.max(LEAST_GAP_PX, room / Math.max(1, items.length - 1)));
  let x = 0;
  items.forEach(({ label, symbol, radiusPx, widthPx }, i) => {
    if (i === sizes && i > 0) x += GROUP_GAP_PX;
    const middle = x + widthPx / 2;
    const name = nameAttribute(sheet.names?.legendRow(label));
    sheet.symbols += `<g${name} transform="translate(${formatPx(middle, 1)} ${formatPx(base - radiusPx, 1)})">${symbol}</g>`;
    sheet.texts.push(
      placeText(label, { x: middle, y: base + 16, font: ROW, color: sheet.theme.ink2, anchor: 'middle' }),
    );
    x += widthPx + gap;
  });
  sheet.y = base + 22;
}
