import { measureText, type TextFont } from '../core/figure/measure-text.ts';
import { wrapText } from '../core/figure/wrap-text.ts';
import type { ChartRow, ChartSize } from './chart-input.ts';

/** Notes beside a label of one text size. */
const NOTE_EM = 0.92;
/** Rows that have room may grow by this factor. */
const LOOSEST = 2.4;
/** Under this width labels are set in the narrow type, and names may take more of it. */
export const NARROW_PX = 420;

/** How rows share a height: the size of their text, their pitch, and how many have room. */
export interface RowPlan {
  textPx: number;
  notePx: number;
  rowPx: number;
  shown: number;
  label: TextFont;
  strong: TextFont;
  note: TextFont;
}

/**
 * Rows of at least `rowEm` text sizes under and over `fixedEm` of axes. The text is as large as `size.textPx` and the
 * height allow; rows that have no room even with the smallest text are left out.
 */
export function planRows(size: ChartSize, count: number, rowEm: number, fixedEm: number): RowPlan {
  const [least, most] = size.textPx;
  const { heightPx } = size;
  const textPx = heightPx === null ? least : clamp(heightPx / (fixedEm + count * rowEm), least, most);
  const tightPx = rowEm * textPx;
  const roomPx = heightPx === null ? count * tightPx : heightPx - fixedEm * textPx;
  const shown = Math.max(1, Math.min(count, Math.floor(roomPx / tightPx + 1e-6)));
  const rowPx = clamp(roomPx / shown, tightPx, LOOSEST * tightPx);
  const notePx = NOTE_EM * textPx;
  const family = size.widthPx < NARROW_PX ? 'condensed' : 'sans';
  return {
    textPx,
    notePx,
    rowPx,
    shown,
    label: { family, weight: 400, sizePx: textPx },
    strong: { family, weight: 600, sizePx: textPx },
    note: { family: 'condensed', weight: 400, sizePx: notePx },
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** The boxes of rows that follow each other from `topPx` down. */
export function rowBoxes(
  rows: readonly { subject: string; words: string }[],
  topPx: number,
  rowPx: number,
): ChartRow[] {
  return rows.map(({ subject, words }, i) => ({ subject, words, topPx: topPx + i * rowPx, heightPx: rowPx }));
}

/** Width of the widest of some texts, px. */
export function widestPx(texts: readonly string[], font: TextFont): number {
  return Math.max(0, ...texts.map(text => measureText(text, font)));
}

/** From one line of a text to the next, in sizes of its type. */
export const LINE_EM = 1.08;

/** A text on one line, or on two where the row has room for them; what is still too wide is cut. */
export function fitLines(text: string, font: TextFont, widthPx: number, rowPx: number): readonly string[] {
  const lines = rowPx >= 1.9 * LINE_EM * font.sizePx ? 2 : 1;
  return wrapText(text, font, Math.max(1, widthPx + 0.5), lines, 'balanced');
}

/** A text cut to one line of a width; what fills it to the pixel is left whole. */
export function fitText(text: string, font: TextFont, widthPx: number): string {
  return wrapText(text, font, Math.max(1, widthPx + 0.5), 1)[0] ?? '';
}
