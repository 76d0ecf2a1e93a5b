import type { Sheet } from '../core/figure/sheet.ts';

/** How dense a PNG is: pixels per px of a screen, or per inch of paper. */
export interface PngDensity {
  /** For sheets in px, 1 to 8. */
  scale: number;
  /** For sheets in mm, 72 to 1200. */
  dpi: number;
}
export const FIRST_DENSITY: PngDensity = { scale: 2, dpi: 300 };

const PX_PER_INCH = 96;
const MM_PER_INCH = 25.4;

export interface PngSize {
  widthPx: number;
  heightPx: number;
  /** What the file says of its density, pixels per inch. */
  dpi: number;
}

/** Pixels of a sheet. A sheet without a size on paper counts 96 px an inch, as browsers and office programs do. */
export function pngSize({ widthPx, heightPx, mm }: Sheet, { scale, dpi }: PngDensity): PngSize {
  if (!mm)
    return { widthPx: Math.round(widthPx * scale), heightPx: Math.round(heightPx * scale), dpi: PX_PER_INCH * scale };
  const width = Math.round((mm.width / MM_PER_INCH) * dpi);
  return { widthPx: width, heightPx: Math.round((width * heightPx) / widthPx), dpi };
}
