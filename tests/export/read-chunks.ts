import { crc32 } from 'node:zlib';

export interface Chunk {
  type: string;
  data: Uint8Array;
}

/** The chunks of a PNG; a wrong signature, length or checksum is an error. */
export function readChunks(png: Uint8Array): Chunk[] {
  const file = Buffer.from(png);
  if (file.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') throw new Error('not a PNG');
  const chunks: Chunk[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const body = file.subarray(at + 4, at + 8 + length);
    if (crc32(body) !== file.readUInt32BE(at + 8 + length)) throw new Error(`checksum of the chunk at ${at}`);
    chunks.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4) });
    at += length + 12;
  }
  return chunks;
}

/** The international texts by keyword. */
export function textsOf(chunks: readonly Chunk[]): Map<string, string> {
  const texts = chunks.filter(({ type }) => type === 'iTXt').map(({ data }) => new TextDecoder().decode(data));
  return new Map(texts.map(text => [text.slice(0, text.indexOf('\0')), text.split('\0').slice(5).join('\0')]));
}
