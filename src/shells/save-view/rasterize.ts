import { fetchFont } from '../../state/fetch-font.ts';
import type { PngAnswer, PngOrder } from './png-worker.ts';

/** A browser draws no larger picture: it would take minutes, and one that lets the page through more than 1 GB. */
export const MOST_PX = 12_800;
/** The renderer's memory never shrinks; after a picture as large as this its worker ends. */
const LARGE_PX = 4000;

/** The picture would be larger than `MOST_PX`. */
export class PictureTooLarge extends Error {
  readonly px: number;

  constructor(px: number) {
    super(`${px} px are more than ${MOST_PX} px`);
    this.px = px;
  }
}

let worker: Worker | null = null;
/** One order at a time, so that two large pictures don't share the memory. */
let last: Promise<unknown> = Promise.resolve();

/** An SVG as PNG with these shipped faces as its only ones: the pixels that the command line writes. */
export function rasterize(
  svg: string,
  { widthPx, heightPx, fontFiles }: { widthPx: number; heightPx: number; fontFiles: readonly string[] },
): Promise<Uint8Array> {
  const px = Math.max(widthPx, heightPx);
  if (px > MOST_PX) return Promise.reject(new PictureTooLarge(px));
  const drawn = last.then(async () => {
    const fonts = await Promise.all(fontFiles.map(fetchFont));
    const png = await order({ svg, widthPx, heightPx, fonts });
    if (px >= LARGE_PX) endRasterizing();
    return png;
  });
  last = drawn.catch(() => undefined);
  return drawn;
}

/** Gives the renderer's memory back; the next picture starts it anew. */
export function endRasterizing(): void {
  worker?.terminate();
  worker = null;
}

function order(asked: PngOrder): Promise<Uint8Array> {
  worker ??= new Worker(new URL('./png-worker.ts', import.meta.url), { type: 'module' });
  const busy = worker;
  return new Promise((resolve, reject) => {
    const fail = (reason: string) => {
      endRasterizing();
      reject(new Error(reason));
    };
    busy.onmessage = ({ data }: MessageEvent<PngAnswer>) => ('png' in data ? resolve(data.png) : fail(data.failed));
    busy.onerror = event => fail(event.message || 'the renderer could not be started');
    busy.postMessage(asked, { transfer: asked.fonts.map(({ buffer }) => buffer) });
  });
}
