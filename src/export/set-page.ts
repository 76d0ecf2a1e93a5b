import type { Drawing } from './drawing.ts';
import { type FlowLine, type FlowRoom, flowText } from './flow-text.ts';
import type { PageLink, PageSection, Paper, PdfPage } from './page.ts';
import { readDrawing } from './read-drawing.ts';

const PT_PER_PX = 0.75;
/** Free on every side of a page of paper. */
export const MARGIN_PT = 40;
/** Room at the foot of a page of paper, for its number. */
const FOOT_PT = 20;
const GAP_PT = 12;
/** With text beneath it a picture takes at most this share of a page. */
const MOST_PICTURE_SHARE = 0.6;
/** The least is 7.5 pt. */
const TYPE_SCALES = [1, 0.94, 0.88, 0.84, 0.79] as const;
const SIZES: Readonly<Record<Exclude<Paper, 'figure'>, [number, number]>> = {
  'a4-portrait': [595.28, 841.89],
  'a4-landscape': [841.89, 595.28],
  'letter-portrait': [612, 792],
  'letter-landscape': [792, 612],
};

/** A page as it will be set: the picture on the first sheet, lines on it and on those that follow. */
export interface SetPage {
  drawing: Drawing;
  alt: string;
  /** Width and height, pt. */
  size: [number, number];
  picture: { x: number; y: number; scale: number };
  sheets: FlowLine[][];
  /** Where the mark of a figure leads; null on paper, where links stand beneath. */
  link: string | null;
}

/** Text in the largest type in which it stays with its picture; in full type, over several sheets, when none is small enough. */
function fitText(below: readonly PageSection[], links: readonly PageLink[], room: FlowRoom): FlowLine[][] {
  const fitting = TYPE_SCALES.map(scale => flowText(below, links, { ...room, scale }));
  return fitting.find(({ length }) => length === 1) ?? fitting[0]!;
}

/** Lays a page out on its paper. Text beneath a figure that fills its page is an error. */
export function setPage({ svg, alt, below = [], links = [] }: PdfPage, paper: Paper, figureWidthPt?: number): SetPage {
  const drawing = readDrawing(svg);
  const base = { drawing, alt: alt ?? drawing.alt, link: links[0]?.url ?? null };
  const { widthPx, heightPx } = drawing;
  if (paper === 'figure') {
    if (below.length > 0) throw new RangeError('A page as large as its figure has no room for text beneath it');
    const scale = figureWidthPt === undefined ? PT_PER_PX : figureWidthPt / widthPx;
    return { ...base, size: [widthPx * scale, heightPx * scale], picture: { x: 0, y: 0, scale }, sheets: [[]] };
  }
  const [width, height] = SIZES[paper];
  const [innerWidth, innerHeight] = [width - 2 * MARGIN_PT, height - 2 * MARGIN_PT - FOOT_PT];
  const hasText = below.length + links.length > 0;
  const room = hasText ? innerHeight * MOST_PICTURE_SHARE : innerHeight;
  const scale = Math.min(innerWidth / widthPx, room / heightPx);
  const picture = { x: MARGIN_PT + (innerWidth - widthPx * scale) / 2, y: MARGIN_PT, scale };
  const firstTop = MARGIN_PT + heightPx * scale + GAP_PT;
  const bottom = MARGIN_PT + innerHeight;
  const sheets = fitText(below, links, { widthPt: innerWidth, firstTop, top: MARGIN_PT, bottom });
  return { ...base, link: null, size: [width, height], picture, sheets };
}
