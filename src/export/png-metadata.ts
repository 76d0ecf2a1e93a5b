// What a PNG says of itself: density and texts, in chunks of the PNG specification (W3C, third edition, 11.3).

/** Texts by keyword; the keywords Title, Author, Description, Source and Copyright are the specification's own. */
export type PngTexts = Readonly<Record<string, string>>;

/** Signature and header chunk: texts and density come after them and before the pixels. */
const HEAD_BYTES = 33;
const INCHES_PER_METRE = 100 / 2.54;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let rest = index;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest >>> 0;
});

/** The same picture with its density, pixels per inch, and its texts in UTF-8; empty texts are left out. */
export function describePng(
  png: Uint8Array,
  { dpi, texts, lang }: { dpi: number; texts: PngTexts; lang: string },
): Uint8Array {
  const said = Object.entries(texts).filter(([, text]) => text !== '');
  const chunks = [densityChunk(dpi), ...said.map(([keyword, text]) => textChunk(keyword, text, lang))];
  const parts = [png.subarray(0, HEAD_BYTES), ...chunks, png.subarray(HEAD_BYTES)];
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function densityChunk(dpi: number): Uint8Array {
  const data = new DataView(new ArrayBuffer(9));
  const perMetre = Math.round(dpi * INCHES_PER_METRE);
  data.setUint32(0, perMetre);
  data.setUint32(4, perMetre);
  data.setUint8(8, 1);
  return chunk('pHYs', new Uint8Array(data.buffer));
}

/** Not compressed, so that a search in the file finds it. */
function textChunk(keyword: string, text: string, lang: string): Uint8Array {
  return chunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0${lang}\0\0${text.replaceAll('\0', '')}`));
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crcOf(bytes.subarray(4, data.length + 8)));
  return bytes;
}

/** CRC-32 as PNG defines it. */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = CRC_TABLE[(crc ^ byte) & 255]! ^ (crc >>> 8);
  return ~crc >>> 0;
}
