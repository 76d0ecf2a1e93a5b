import { escapeXml } from '../core/figure/escape-xml.ts';
import { measureText, type TextFont } from '../core/figure/measure-text.ts';
import type { Box, DrawingItem, DrawnFont, TextItem } from './drawing.ts';
import { type SlideXml, solidFill } from './slide-xml.ts';

/**
 * Faces that come with Office on every system: a deck can't bring its own, and a missing face would be replaced by one
 * of another width. About as wide as Fira Sans and Fira Sans Condensed.
 */
export const SLIDE_FACES = {
  sans: 'Arial',
  condensed: 'Arial Narrow',
  arabic: 'Arial',
  han: 'Microsoft YaHei',
} as const;
/** Lines that stand closer than this, in type sizes, are one paragraph. */
const CLOSE_LINES = 1.32;
/** Runs that stand closer than this, in type sizes, are one line. */
const CLOSE_RUNS = 0.8;
/** Share of a line above its baseline in these faces; share of the type size below it. */
const ABOVE = 0.8;
const BELOW = 0.21;
/** Bold Arial runs wider than Fira Sans SemiBold. */
const TITLE_SHARE = 0.95;

/** A line of a text box: runs of one style each. */
type Line = readonly [TextItem, ...TextItem[]];
/** Lines that are one text box. */
export interface TextBlock {
  lines: readonly Line[];
  box: Box;
  /** From baseline to baseline; 0 for a single line. */
  linePx: number;
}

/** How many of the texts from `i` on are one text box: runs that follow closely on a line, and lines that stand closely under each other. */
export function gatherBlock(items: readonly DrawingItem[], i: number): { block: TextBlock; count: number } {
  const lines: [TextItem, ...TextItem[]][] = [[items[i] as TextItem]];
  let count = 1;
  for (let next = items[i + count]; next?.kind === 'text'; next = items[i + count]) {
    const line = lines.at(-1)!;
    if (followsOn(line.at(-1)!, next)) line.push(next);
    else if (standsUnder(lines, next)) lines.push([next]);
    else break;
    count += 1;
  }
  return { block: blockOf(lines), count };
}

/** Whether a run goes on with the line that `last` is on. */
function followsOn(last: TextItem, next: TextItem): boolean {
  if (last.anchor !== 'start' || next.anchor !== 'start' || last.halo || Math.abs(next.y - last.y) > 0.1) return false;
  const gap = next.x - last.x - measureText(last.text, measured(last.font));
  return gap > -0.5 && gap < CLOSE_RUNS * next.font.sizePx;
}

/** Whether a text is the next line of a paragraph. */
function standsUnder(lines: readonly Line[], next: TextItem): boolean {
  const [[first], above] = [lines[0]!, lines.at(-1)!];
  const last = above.at(-1)!;
  const step = next.y - last.y;
  const alike = next.anchor === last.anchor && next.color === last.color && sameFont(next.font, last.font);
  if (!alike || Math.abs(next.x - first.x) > 0.3 || step <= 0 || step > CLOSE_LINES * next.font.sizePx) return false;
  const before = lines.at(-2);
  return !before || Math.abs(last.y - before[0].y - step) < 0.3;
}

function sameFont(a: DrawnFont, b: DrawnFont): boolean {
  return a.family === b.family && a.weight === b.weight && a.italic === b.italic && a.sizePx === b.sizePx;
}

function blockOf(lines: readonly Line[]): TextBlock {
  const [[first], second] = [lines[0]!, lines[1]];
  const { sizePx } = first.font;
  const linePx = second ? second[0].y - first.y : 0;
  const edges = lines.flat().map(run => {
    const width = measureText(run.text, measured(run.font));
    const left = run.x - width * { start: 0, middle: 0.5, end: 1 }[run.anchor];
    return { left, right: left + width };
  });
  const box = {
    left: Math.min(...edges.map(({ left }) => left)),
    right: Math.max(...edges.map(({ right }) => right)) + 0.1,
    top: second ? first.y - ABOVE * linePx : first.y - sizePx,
    bottom: lines.at(-1)![0].y + (second ? (1 - ABOVE) * linePx : BELOW * sizePx),
  };
  return { lines, box, linePx };
}

function measured({ family, weight, sizePx }: DrawnFont): TextFont {
  return { family, weight: weight >= 600 ? 600 : weight >= 500 ? 500 : 400, sizePx };
}

/** A text box that holds its lines as they are broken. `link` is the number of a relationship. */
export function writeTextBox(xml: SlideXml, block: TextBlock, lang: string, link: string | null): string {
  const [first] = block.lines[0]!;
  const name = block.lines
    .flat()
    .map(({ text }) => text)
    .join(' ');
  const spacing = block.linePx ? `<a:lnSpc><a:spcPts val="${hundredths(xml, block.linePx)}"/></a:lnSpc>` : '';
  const run = (item: TextItem, text: string) =>
    `<a:r>${runStyle(xml, item, lang, link)}<a:t>${escapeXml(text)}</a:t></a:r>`;
  const lines = block.lines.map(line =>
    line.map((item, i) => run(item, i === 0 ? item.text : ` ${item.text}`)).join(''),
  );
  const body = `<a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${spacing ? 't' : 'b'}"><a:noAutofit/></a:bodyPr>`;
  const align = { start: 'l', middle: 'ctr', end: 'r' }[first.anchor];
  const direction = isArabic(first) ? ' rtl="1"' : '';
  const paragraph = `<a:p><a:pPr algn="${align}"${direction}>${spacing}</a:pPr>${lines.join('<a:br/>')}</a:p>`;
  return `<p:sp><p:nvSpPr>${xml.identity(name)}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${xml.frame(block.box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody>${body}<a:lstStyle/>${paragraph}</p:txBody></p:sp>`;
}

/** The title placeholder, where the figure has its heading; `first` is null for a picture without one. `cites` stand raised behind it. */
export function writeTitle(
  xml: SlideXml,
  { title, first, cites }: { title: string; first: TextItem | null; cites: readonly TextItem[] },
  box: Box,
  lang: string,
): string {
  const style = first
    ? runStyle(xml, { ...first, font: { ...first.font, sizePx: TITLE_SHARE * first.font.sizePx } }, lang, null)
    : '';
  const body =
    '<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="t"><a:normAutofit/></a:bodyPr>';
  const raised = cites.map(
    item => `<a:r>${raise(xml, item, first ?? item, lang)}<a:t> ${escapeXml(item.text)}</a:t></a:r>`,
  );
  const run = `<a:r>${style}<a:t>${escapeXml(title)}</a:t></a:r>${raised.join('')}`;
  return `<p:sp><p:nvSpPr>${xml.identity(title)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>${xml.frame(box)}</p:spPr><p:txBody>${body}<a:lstStyle/><a:p><a:pPr algn="l"/>${run}</a:p></p:txBody></p:sp>`;
}

/** A raised run is written in the size of the line that it stands in; readers draw it at two thirds of that. */
function raise(xml: SlideXml, item: TextItem, line: TextItem, lang: string): string {
  const font = { ...item.font, sizePx: TITLE_SHARE * line.font.sizePx };
  return runStyle(xml, { ...item, font }, lang, null).replace(' dirty="0"', ' baseline="30000" dirty="0"');
}

/** A small line at the foot that leads to a page. */
export function writeLink(xml: SlideXml, label: string, box: Box, color: string, lang: string, link: string): string {
  const style = `<a:rPr lang="${lang}" sz="600" dirty="0">${solidFill(color, 1)}${linkTo(link)}</a:rPr>`;
  return `<p:sp><p:nvSpPr>${xml.identity(label)}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${xml.frame(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p><a:r>${style}<a:t>${escapeXml(label)}</a:t></a:r></a:p></p:txBody></p:sp>`;
}

export function writeSlideNumber(xml: SlideXml, number: number, box: Box, color: string): string {
  const field = `<a:fld id="{F7021451-1387-4CA6-816F-3879F97B5CBC}" type="slidenum"><a:rPr lang="en-US" sz="600">${solidFill(color, 1)}</a:rPr><a:t>${number}</a:t></a:fld>`;
  return `<p:sp><p:nvSpPr>${xml.identity(`${number}`)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="4294967295"/></p:nvPr></p:nvSpPr><p:spPr>${xml.frame(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle/><a:p><a:pPr algn="r"/>${field}</a:p></p:txBody></p:sp>`;
}

/** A link in the colour of its text: the theme's blue can't be read on a dark slide. */
function linkTo(relationship: string): string {
  const colour =
    '<ahyp:hlinkClr xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/>';
  return `<a:hlinkClick r:id="${relationship}"><a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}">${colour}</a:ext></a:extLst></a:hlinkClick>`;
}

function runStyle(xml: SlideXml, { font, color, opacity, halo }: TextItem, lang: string, link: string | null): string {
  const face = SLIDE_FACES[font.family];
  const glow = halo
    ? `<a:effectLst><a:glow rad="${xml.emu(halo.widthPx / 2)}">${solidFill(halo.color, halo.opacity).replaceAll(/<\/?a:solidFill>/g, '')}</a:glow></a:effectLst>`
    : '';
  const faces = `<a:latin typeface="${face}"/><a:ea typeface="${SLIDE_FACES.han}"/><a:cs typeface="${face}"/>`;
  const target = link ? linkTo(link) : '';
  const marks = `${font.weight >= 600 ? ' b="1"' : ' b="0"'}${font.italic ? ' i="1"' : ''}`;
  return `<a:rPr lang="${isArabic({ font }) ? 'ar-SA' : lang}" sz="${hundredths(xml, font.sizePx)}"${marks} dirty="0">${solidFill(color, opacity)}${glow}${faces}${target}</a:rPr>`;
}

/** Sides stay left and right in a text that runs from right to left. */
function isArabic({ font }: Pick<TextItem, 'font'>): boolean {
  return font.family === 'arabic';
}

/** px as hundredths of a point. */
function hundredths(xml: SlideXml, px: number): number {
  return Math.max(100, Math.round((px * xml.emuPerPx) / 127));
}
