// Large pictures are drawn in strips of rows: several at a time where there are processors, and in little memory.
import { textsInRows } from './texts-in-rows.ts';

/** Rows of a picture, drawn for themselves. */
export interface Strip {
  /** Draws, at its own size, `skip` rows that belong to the strips beside it and then its own. */
  svg: string;
  skip: number;
  rows: number;
}

export interface PictureSize {
  widthPx: number;
  heightPx: number;
}

/** Smaller pictures are drawn as one: reading the SVG again would cost more than it saves. */
const ONE_STRIP_PIXELS = 2e6;
const STRIP_PIXELS = 8e6;
/** The upper part of a figure has more in it, and is packed while the lower one is still being drawn. */
const FIRST_OF_TWO = 0.41;
/** Renderers soften an edge by what lies a few rows beyond it, so that a cut without them would be seen. */
const OVERLAP_ROWS = 16;

const HEAD = /^<svg\b([^>]*)>/;
const SIZE = / (?:width|height|viewBox)="[^"]*"/g;

/**
 * A figure's SVG, exactly `widthPx` × `heightPx`, as strips from top to bottom. How many is a matter of the size alone, so
 * that every machine draws the same pixels. Throws on an SVG whose head states no size.
 */
export function stripsOf(svg: string, { widthPx, heightPx }: PictureSize): Strip[] {
  const pixels = widthPx * heightPx;
  const count = pixels < ONE_STRIP_PIXELS ? 1 : Math.max(2, Math.ceil(pixels / STRIP_PIXELS));
  const cut = (index: number) => Math.round(heightPx * (count === 2 && index === 1 ? FIRST_OF_TWO : index / count));
  const show = windowOn(svg, { widthPx, heightPx });
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [cut(index), cut(index + 1)];
    const top = Math.max(0, from - OVERLAP_ROWS);
    const bottom = Math.min(heightPx, to + OVERLAP_ROWS);
    return { svg: show(top, bottom), skip: from - top, rows: to - from };
  });
}

/** The same picture in one piece. */
export function wholePicture(svg: string, size: PictureSize): string {
  return windowOn(svg, size)(0, size.heightPx);
}

/** Gives the SVG of some rows of the picture, one unit a pixel. */
function windowOn(svg: string, { widthPx, heightPx }: PictureSize): (top: number, bottom: number) => string {
  const [head, attributes = ''] = HEAD.exec(svg) ?? [];
  const sheet = sheetOf(attributes);
  if (head === undefined || !sheet) throw new TypeError('Not a figure with our head');
  // A drawing of another shape than its sheet stands in the middle, whole, as SVG has it.
  const scale = Math.min(sheet.width / sheet.drawnWidth, sheet.height / sheet.drawnHeight);
  const left = (sheet.width - scale * sheet.drawnWidth) / 2 - scale * sheet.fromX;
  const above = (sheet.height - scale * sheet.drawnHeight) / 2 - scale * sheet.fromY;
  const place = [
    `scale(${widthPx / sheet.width} ${heightPx / sheet.height})`,
    ...(left !== 0 || above !== 0 ? [`translate(${left} ${above})`] : []),
    ...(scale === 1 ? [] : [`scale(${scale})`]),
  ].join(' ');
  const others = attributes.replace(SIZE, '');
  const content = textsInRows(svg.slice(head.length, svg.lastIndexOf('</svg>')));
  const unitsAPixel = sheet.height / heightPx / scale;
  const unitOf = (row: number) => row * unitsAPixel - above / scale;
  return (top, bottom) => {
    const rows = bottom - top;
    const size = `width="${widthPx}" height="${rows}" viewBox="0 0 ${widthPx} ${rows}"`;
    const shown = content(unitOf(top), unitOf(bottom));
    return `<svg${others} ${size}><g transform="translate(0 ${-top}) ${place}">${shown}</g></svg>`;
  };
}

interface SheetSize {
  /** In px or mm. */
  width: number;
  height: number;
  /** In the units of the drawing. */
  fromX: number;
  fromY: number;
  drawnWidth: number;
  drawnHeight: number;
}

function sheetOf(attributes: string): SheetSize | null {
  const [fromX, fromY, boxWidth, boxHeight] = (/ viewBox="([^"]*)"/.exec(attributes)?.[1] ?? '')
    .split(/[\s,]+/)
    .map(Number);
  const width = Number(/ width="([\d.]+)/.exec(attributes)?.[1]);
  const height = Number(/ height="([\d.]+)/.exec(attributes)?.[1]);
  if (!(width > 0 && height > 0)) return null;
  const isBox = boxWidth! > 0 && boxHeight! > 0;
  return {
    width,
    height,
    ...(isBox
      ? { fromX: fromX!, fromY: fromY!, drawnWidth: boxWidth!, drawnHeight: boxHeight! }
      : { fromX: 0, fromY: 0, drawnWidth: width, drawnHeight: height }),
  };
}
