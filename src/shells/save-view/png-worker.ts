// Draws SVG as PNG away from the page's own thread, with the renderer of the command line compiled for browsers.
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import wasmAddress from '@resvg/resvg-wasm/index_bg.wasm?url';

export interface PngOrder {
  svg: string;
  widthPx: number;
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

function draw({ svg, widthPx, fonts }: PngOrder): Uint8Array<ArrayBuffer> {
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'width', value: widthPx },
    font: { fontBuffers: fonts, defaultFontFamily: 'Fira Sans' },
  });
  const image = resvg.render();
  try {
    return new Uint8Array(image.asPng());
  } finally {
    image.free();
    resvg.free();
  }
}

self.onmessage = async ({ data }: MessageEvent<PngOrder>) => {
  const answer = (content: PngAnswer, transfer: Transferable[] = []) => self.postMessage(content, { transfer });
  try {
    started ??= start();
    await started;
    const png = draw(data);
    answer({ png }, [png.buffer]);
  } catch (error) {
    started = null;
    answer({ failed: error instanceof Error ? error.message : String(error) });
  }
};
