import { drawTexts } from '../figure/draw-texts.ts';
import { escapeXml } from '../figure/escape-xml.ts';
import type { TextFont } from '../figure/measure-text.ts';
import { nameAttribute } from '../figure/shape-names.ts';
import { setText } from '../figure/text-block.ts';
import { drawSheet, type SheetInput } from './draw-sheet.ts';
import { MARGIN_PX, STAGE, TITLE } from './stage-sizes.ts';

export interface SourceSheetsInput extends Pick<SheetInput, 'lang' | 'theme' | 'widthPx' | 'heightPx'> {
  /** Heading of one of several sheets. */
  heading(part: number, parts: number): string;
  /** In the order in which they are listed. */
  sources: readonly { text: string; url: string | null }[];
}

const FONT: TextFont = { family: 'condensed', weight: 400, sizePx: 24 };
const LINE_PX = 32;
const APART_PX = 12;
const GUTTER_PX = 60;
const COLUMN_PX = (STAGE.widthPx - 2 * MARGIN_PX - GUTTER_PX) / 2;
const TOP_PX = 190;
const BOTTOM_PX = STAGE.heightPx - 48;
const HEADING_Y = 112;

/** All sources of a briefing in two columns, on as many sheets as they need; none for none. Returns SVG documents. */
export function drawSourceSheets({ heading, sources, theme, ...sheet }: SourceSheetsInput): string[] {
  const sheets = placeSources(sources, theme.ink);
  return sheets.map((items, i) => {
    const title = heading(i + 1, sheets.length);
    const set = setText(title, {
      x: MARGIN_PX,
      y: HEADING_Y,
      widthPx: STAGE.widthPx - 2 * MARGIN_PX,
      font: TITLE.font,
      linePx: TITLE.linePx,
      color: theme.ink,
      maxLines: 1,
    });
    const body = `<g class="title">${drawTexts(set.texts)}</g><g class="sources"${nameAttribute(title)}>${items.map(({ svg }) => svg).join('')}</g>`;
    return drawSheet({ ...sheet, theme, title, alt: items.map(({ text }) => text).join(' '), body });
  });
}

function placeSources(sources: SourceSheetsInput['sources'], color: string): { text: string; svg: string }[][] {
  const sheets: { text: string; svg: string }[][] = [];
  let [column, y] = [1, BOTTOM_PX];
  for (const { text, url } of sources) {
    const measured = setText(text, { x: 0, y: 0, widthPx: COLUMN_PX, font: FONT, linePx: LINE_PX, color });
    if (y + measured.heightPx > BOTTOM_PX) {
      column = 1 - column;
      y = TOP_PX;
      if (column === 0) sheets.push([]);
    }
    const x = MARGIN_PX + column * (COLUMN_PX + GUTTER_PX);
    const drawn = drawTexts(measured.texts.map(run => ({ ...run, x, y: run.y + y + FONT.sizePx })));
    const linked = url === null ? drawn : `<a href="${escapeXml(url)}">${drawn}</a>`;
    sheets.at(-1)!.push({ text, svg: `<g${nameAttribute(text)}>${linked}</g>` });
    y += measured.heightPx + APART_PX;
  }
  return sheets;
}
