// What a PNG says of itself: density and texts, in chunks of the PNG specification (W3C, third edition, 11.3).

import { joinBytes } from './join-bytes.ts';
import { pngChunk } from './png-chunk.ts';

/** Texts by keyword; the keywords Title, Author, Description, Source and Copyright are the specification's own. */
export type PngTexts = Readonly<Record<string, string>>;

/** Signature and header chunk: texts and density come after them and before the pixels. */
const HEAD_BYTES = 33;
const INCHES_PER_METRE = 100 / 2.54;

/** The same picture with its density, pixels per inch, and its texts in UTF-8; empty texts are left out. */
export function describePng(
  png: Uint8Array,
  { dpi, texts, lang }: { dpi: number; texts: PngTexts; lang: string },
): Uint8Array {
  const said = Object.entries(texts).filter(([, text]) => text !== '');
  const chunks = [densityChunk(dpi), ...said.map(([keyword, text]) => textChunk(keyword, text, lang))];
  return joinBytes([png.subarray(0, HEAD_BYTES), ...chunks, png.subarray(HEAD_BYTES)]);
}

function densityChunk(dpi: number): Uint8Array {
  const data = new DataView(new ArrayBuffer(9));
  const perMetre = Math.round(dpi * INCHES_PER_METRE);
  data.setUint32(0, perMetre);
  data.setUint32(4, perMetre);
  data.setUint8(8, 1);
  return pngChunk('pHYs', new Uint8Array(data.buffer));
}

/** Not compressed, so that a search in the file finds it. */
function textChunk(keyword: string, text: string, lang: string): Uint8Array {
  return pngChunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0${lang}\0\0${text.replaceAll('\0', '')}`));
}
