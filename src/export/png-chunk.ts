import { joinBytes } from './join-bytes.ts';

const SIGNATURE = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, index) => {
  let rest = index;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

/** A chunk as PNG files hold it: length, type of four letters, data, checksum. */
export function pngChunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crcOf(bytes.subarray(4, data.length + 8)));
  return bytes;
}

/** A file of 8 bits a channel without interlace: its header, some chunks, its end. `colorType` as the specification counts. */
export function pngFile(
  { widthPx, heightPx }: { widthPx: number; heightPx: number },
  colorType: 2 | 3,
  chunks: readonly Uint8Array[],
): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, widthPx);
  view.setUint32(4, heightPx);
  header.set([8, colorType, 0, 0, 0], 8);
  return joinBytes([SIGNATURE, pngChunk('IHDR', header), ...chunks, pngChunk('IEND', new Uint8Array())]);
}

/** CRC-32 as PNG defines it. */
function crcOf(bytes: Uint8Array): number {
  let crc = -1;
  // By index: an iterator takes nearly twice the time, and a large picture has a megabyte.
  for (let at = 0; at < bytes.length; at++) crc = CRC_TABLE[(crc ^ bytes[at]!) & 255]! ^ (crc >>> 8);
  return ~crc >>> 0;
}
