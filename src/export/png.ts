import { type RenderedImage, renderAsync } from '@resvg/resvg-js';
import { deflatePieces } from './deflate-pieces.ts';
import { type DrawnStrip, opaquePng } from './opaque-png.ts';
import { type PictureSize, type Strip, stripsOf, wholePicture } from './picture-strips.ts';

export interface PngOptions extends PictureSize {
  /** Paths of TrueType files; the system's fonts are not looked at, so that every machine draws alike. */
  fontFiles: readonly string[];
}

/** A third of the time of zlib's usual level; as a file still smaller than the renderer's own. */
const DEFLATE = { level: 3, atOnce: 4 };
/** Strips that are drawn at a time, each on a thread of its own. More would hold more of a large picture in memory. */
const AT_ONCE = 2;

/** A figure's SVG as PNG bytes. The browser's worker gives the same pixels. */
export async function renderPng(svg: string, { fontFiles, ...size }: PngOptions): Promise<Uint8Array> {
  const font = { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: 'Fira Sans' };
  const render = (text: string) => renderAsync(text, { font });
  const opaque = await opaquePng(size, drawnStrips(stripsOf(svg, size), render), rows => deflatePieces(rows, DEFLATE));
  // What lets the page through is left to the renderer, which holds its colours multiplied by their opacity.
  return opaque ?? (await render(wholePicture(svg, size))).asPng();
}

/** In their order; the next ones are being drawn while one is packed. */
async function* drawnStrips(
  strips: readonly Strip[],
  render: (svg: string) => Promise<RenderedImage>,
): AsyncIterable<DrawnStrip> {
  const drawing: Promise<RenderedImage>[] = [];
  try {
    for (const [index, { skip, rows }] of strips.entries()) {
      for (const { svg } of strips.slice(index + drawing.length, index + AT_ONCE)) {
        const drawn = render(svg);
        // A failure is said in its turn; until then nobody listens, which would end the process.
        drawn.catch(() => undefined);
        drawing.push(drawn);
      }
      const { width, height, pixels } = await drawing.shift()!;
      yield { skip, rows, picture: { width, height, pixels } };
    }
  } finally {
    await Promise.allSettled(drawing);
  }
}
