import type { PlacedText } from '../layout/placed.ts';
import type { LegendBlock, LegendRow } from '../scene/marks.ts';
import type { Theme } from '../scene/themes.ts';
import type { DrawnBlock } from './draw-legend-block.ts';
import { drawTexts } from './draw-texts.ts';
import { formatPx } from './format-px.ts';
import { drawLegendSwatch } from './legend-swatch.ts';
import { measureText, type TextFont } from './measure-text.ts';
import { nameAttribute, type ShapeNames } from './shape-names.ts';
import { placeText } from './text-block.ts';
import { wrapText } from './wrap-text.ts';

const LABEL: TextFont = { family: 'condensed', weight: 400, sizePx: 12.5 };
const HEADING: TextFont = { family: 'condensed', weight: 600, sizePx: 12.5 };
const LINE_PX = 18;
const GAP_PX = 12;
const SYMBOL_GAP_PX = 5;
/** Fills are drawn at three quarters of their size in the full legend. */
const FILL_SCALE = 0.75;
const SYMBOL_PX = { fill: 26 * FILL_SCALE, stamp: 13, coin: 15, site: 18 } as const;

/** How much a compact legend says. */
export type LegendDetail = 'full' | 'without-counts' | 'without-shapes';

/** The compact legend: symbol, label and count in a running line that wraps; headings only when there are several. */
export function drawLegendLine(
  blocks: readonly LegendBlock[],
  widthPx: number,
  theme: Theme,
  detail: LegendDetail = 'full',
  names?: ShapeNames,
): DrawnBlock {
  const line = new RunningLine(widthPx, theme, names);
  for (const block of blocks) {
    const shapes = detail === 'without-shapes' ? [] : block.shapes;
    const rows = [...shapes.map(shape => ({ ...shape, count: null })), ...block.rows];
    if (blocks.length > 1 && rows[0]) line.writeHeading(block.heading, rows[0]);
    for (const row of rows) line.writeRow(detail === 'full' ? row : { ...row, count: null });
  }
  return line.end();
}

class RunningLine {
  readonly #widthPx: number;
  readonly #theme: Theme;
  readonly #names: ShapeNames | undefined;
  readonly #texts: PlacedText[] = [];
  #symbols = '';
  #x = 0;
  #y = 0;

  constructor(widthPx: number, theme: Theme, names: ShapeNames | undefined) {
    this.#widthPx = widthPx;
    this.#names = names;
    this.#theme = theme;
  }

  /** A heading stays with the first of its rows. */
  writeHeading(heading: string, first: LegendRow): void {
    this.#claim(measureText(heading, HEADING) + 10 + rowPx(first));
    this.#write(heading, HEADING, this.#theme.ink);
    this.#x += 8;
  }

  writeRow(row: LegendRow): void {
    this.#claim(rowPx(row));
    const symbol = SYMBOL_PX[row.swatch.kind];
    const place = `translate(${formatPx(this.#x + symbol / 2, 1)} ${formatPx(this.#y + LINE_PX / 2)})`;
    const size = row.swatch.kind === 'fill' ? `scale(${formatPx(FILL_SCALE)})` : '';
    const name = nameAttribute(this.#names?.legendRow(row.label));
    this.#symbols += `<g${name} transform="${place}${size}">${drawLegendSwatch(row.swatch, this.#theme)}</g>`;
    this.#x += symbol + SYMBOL_GAP_PX;
    this.#writeLabel(row.label);
    if (row.count !== null) {
      this.#x += 4;
      this.#write(String(row.count), LABEL, this.#theme.ink2);
    }
    this.#x += GAP_PX;
  }

  end(): DrawnBlock {
    const heightPx = this.#texts.length === 0 ? 0 : this.#y + LINE_PX;
    return { svg: this.#symbols + drawTexts(this.#texts), heightPx };
  }

  #claim(px: number): void {
    if (this.#x > 0 && this.#x + px > this.#widthPx) [this.#x, this.#y] = [0, this.#y + LINE_PX];
  }

  /** One that is longer than a whole line goes on below itself. */
  #writeLabel(label: string): void {
    const x = this.#x;
    for (const [i, text] of wrapText(label, LABEL, this.#widthPx - x).entries()) {
      if (i > 0) [this.#x, this.#y] = [x, this.#y + LINE_PX];
      this.#write(text, LABEL, this.#theme.ink);
    }
  }

  #write(text: string, font: TextFont, color: string): void {
    const [shown = ''] = wrapText(text, font, this.#widthPx - this.#x, 1);
    this.#texts.push(placeText(shown, { x: this.#x, y: this.#y + LINE_PX / 2 + 4.2, font, color }));
    this.#x += measureText(shown, font);
  }
}

function rowPx({ swatch, label, count }: LegendRow): number {
  const countPx = count === null ? 0 : 4 + measureText(String(count), LABEL);
  return SYMBOL_PX[swatch.kind] + SYMBOL_GAP_PX + measureText(label, LABEL) + countPx;
}
