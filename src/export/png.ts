import { deflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { opaquePng } from './opaque-png.ts';

export interface PngOptions {
  widthPx: number;
  /** Paths of TrueType files; the system's fonts are not looked at, so that every machine draws alike. */
  fontFiles: readonly string[];
}

/** A third of the time of zlib's usual level; as a file still smaller than the renderer's own. */
const DEFLATE_LEVEL = 3;
const DEFLATE_CHUNK_BYTES = 1 << 20;

/** A figure's SVG as PNG bytes. The browser's worker gives the same pixels, which the renderer packs there. */
export function renderPng(svg: string, { widthPx, fontFiles }: PngOptions): Uint8Array {
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'width', value: widthPx },
    font: { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: 'Fira Sans' },
  });
  const image = resvg.render();
  const { width, height, pixels } = image;
  const deflate = (rows: Uint8Array) => deflateSync(rows, { level: DEFLATE_LEVEL, chunkSize: DEFLATE_CHUNK_BYTES });
  // What lets the page through is left to the renderer, which holds its colours multiplied by their opacity.
  return opaquePng({ width, height, pixels }, deflate) ?? image.asPng();
}
