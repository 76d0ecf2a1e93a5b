// Large pictures are drawn in strips of rows: several at a time where there are processors, and in little memory.

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
  const cut = (index: number) => Math.round((heightPx * index) / count);
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
  const drawn = sizeOf(attributes);
  if (head === undefined || !drawn) throw new TypeError('Not a figure with our head');
  const scale = `scale(${widthPx / drawn[0]} ${heightPx / drawn[1]})`;
  const others = attributes.replace(SIZE, '');
  const content = svg.slice(head.length, svg.lastIndexOf('</svg>'));
  return (top, bottom) => {
    const rows = bottom - top;
    const size = `width="${widthPx}" height="${rows}" viewBox="0 0 ${widthPx} ${rows}"`;
    return `<svg${others} ${size}><g transform="translate(0 ${-top}) ${scale}">${content}</g></svg>`;
  };
}

/** Width and height in the units of the drawing. */
function sizeOf(attributes: string): readonly [number, number] | null {
  const box = / viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(attributes);
  const width = box?.[1] ?? / width="([\d.]+)"/.exec(attributes)?.[1];
  const height = box?.[2] ?? / height="([\d.]+)"/.exec(attributes)?.[1];
  return Number(width) > 0 && Number(height) > 0 ? [Number(width), Number(height)] : null;
}
