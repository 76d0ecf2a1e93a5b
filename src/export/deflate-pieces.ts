// Bytes packed into zlib's format in pieces, several at a time on threads of their own. RFC 1950 and 1951.
import { buffer } from 'node:stream/consumers';
import { constants, createDeflate } from 'node:zlib';
import { joinBytes } from './join-bytes.ts';

interface PackedPiece {
  /** Whole blocks, none of them the last one of a stream, up to the end of a byte. */
  blocks: Uint8Array;
  checksum: number;
  /** Of what was packed, bytes. */
  length: number;
}

/** Deflate with a window of 32 kB, as the packer takes it by itself. */
const HEADER = Uint8Array.of(0x78, 0x01);
/** What ends a stream after a flush: an empty last block. */
const LAST_BLOCK = Uint8Array.of(3, 0);
const CHECKSUM_BYTES = 4;

/**
 * Packs pieces, in their order, into one stream of zlib's format. None refers to one before it, which costs some bytes each.
 * At most `atOnce` are being packed at a time.
 */
export async function deflatePieces(
  pieces: AsyncIterable<Uint8Array>,
  { level, atOnce }: { level: number; atOnce: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const packed: PackedPiece[] = [];
  const packing: Promise<PackedPiece>[] = [];
  try {
    for await (const piece of pieces) {
      if (packing.length === atOnce) packed.push(await packing.shift()!);
      const next = packPiece(piece, level);
      // One that fails before its turn is told in its turn.
      next.catch(() => undefined);
      packing.push(next);
    }
    while (packing.length > 0) packed.push(await packing.shift()!);
  } finally {
    await Promise.allSettled(packing);
  }
  const checksum = Buffer.alloc(CHECKSUM_BYTES);
  checksum.writeUInt32BE(packed.reduce((sum, piece) => joinedChecksum(sum, piece.checksum, piece.length), 1));
  return joinBytes([HEADER, ...packed.map(({ blocks }) => blocks), LAST_BLOCK, checksum]);
}

async function packPiece(piece: Uint8Array, level: number): Promise<PackedPiece> {
  const packer = createDeflate({ level, flush: constants.Z_SYNC_FLUSH, chunkSize: 1 << 19 });
  // Two calls: what comes together with the end is not flushed, but becomes the last block.
  packer.write(piece);
  packer.end();
  const bytes = await buffer(packer);
  const end = bytes.length - CHECKSUM_BYTES;
  const blocks = bytes.subarray(HEADER.length, end - LAST_BLOCK.length);
  return { blocks, checksum: bytes.readUInt32BE(end), length: piece.length };
}

const ADLER_PRIME = 65521;

/** Adler-32 of two texts in a row, from that of each and the length of the second (RFC 1950, 8.2). */
function joinedChecksum(first: number, second: number, secondLength: number): number {
  const [low, high] = [first & 0xffff, first >>> 16];
  const [lowAfter, highAfter] = [second & 0xffff, second >>> 16];
  // Both sums of a text begin with 1 in the lower one; the second text's must not count twice.
  const before = low + ADLER_PRIME - 1;
  const bytes = (before + lowAfter) % ADLER_PRIME;
  const sums = (high + highAfter + (secondLength % ADLER_PRIME) * before) % ADLER_PRIME;
  return ((sums << 16) | bytes) >>> 0;
}
