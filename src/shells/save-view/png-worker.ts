// Draws SVG as PNG away from the page's own thread, with the renderer of the command line compiled for browsers.
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import wasmAddress from '@resvg/resvg-wasm/index_bg.wasm?url';
import { type DrawnStrip, opaquePng, type Picture } from '../../export/opaque-png.ts';
import { type PictureSize, stripsOf, wholePicture } from '../../export/picture-strips.ts';

export interface PngOrder extends PictureSize {
  svg: string;
  /** TrueType files; their order decides which one answers for a missing letter. */
  fonts: Uint8Array[];
}
export type PngAnswer = { png: Uint8Array<ArrayBuffer> } | { failed: string };

let started: Promise<void> | null = null;

async function start(): Promise<void> {
  const response = await fetch(new URL(wasmAddress, import.meta.url));
  if (!response.ok) throw new Error(`${wasmAddress}: ${response.status}`);
  // Bytes and not the answer itself: a server may not know the media type.
  await initWasm(await response.arrayBuffer());
}

/** What a program reads of a picture before its memory is given back. */
function draw<Read>(
  svg: string,
  fonts: Uint8Array[],
  read: (picture: Picture & { asPng(): Uint8Array }) => Read,
): Read {
  const resvg = new Resvg(svg, { font: { fontBuffers: fonts, defaultFontFamily: 'Fira Sans' } });
  const image = resvg.render();
  try {
    return read(image);
  } finally {
    image.free();
    resvg.free();
  }
}

/** The pixels of the command line, by the same strips; one at a time, so that a large picture takes little memory. */
async function* drawnStrips({ svg, fonts, ...size }: PngOrder): AsyncIterable<DrawnStrip> {
  for (const { svg: part, skip, rows } of stripsOf(svg, size)) {
    const picture = draw(part, fonts, ({ width, height, pixels }) => ({ width, height, pixels }));
    yield { skip, rows, picture };
  }
}

async function deflate(rows: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<Uint8Array> {
  const { readable, writable } = new CompressionStream('deflate');
  const packed = new Response(readable).arrayBuffer();
  const writer = writable.getWriter();
  try {
    for await (const part of rows) await writer.write(part);
    await writer.close();
  } catch (error) {
    packed.catch(() => undefined);
    await writer.abort(error);
    throw error;
  }
  return new Uint8Array(await packed);
}

async function pngOf(order: PngOrder): Promise<Uint8Array<ArrayBuffer>> {
  const opaque = await opaquePng(order, drawnStrips(order), deflate);
  // What lets the page through is left to the renderer, which holds its colours multiplied by their opacity.
  return opaque ?? draw(wholePicture(order.svg, order), order.fonts, image => new Uint8Array(image.asPng()));
}

self.onmessage = async ({ data }: MessageEvent<PngOrder>) => {
  const answer = (content: PngAnswer, transfer: Transferable[] = []) => self.postMessage(content, { transfer });
  try {
    started ??= start();
    await started;
    const png = await pngOf(data);
    answer({ png }, [png.buffer]);
  } catch (error) {
    started = null;
    answer({ failed: error instanceof Error ? error.message : String(error) });
  }
};
