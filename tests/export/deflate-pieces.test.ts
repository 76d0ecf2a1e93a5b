import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflatePieces } from '../../src/export/deflate-pieces.ts';

async function* iterate(pieces: readonly Uint8Array[]): AsyncIterable<Uint8Array> {
  yield* pieces;
}
const HOW = { level: 3, atOnce: 3 };

describe('deflatePieces', () => {
  it('gives a stream that any reader of zlib’s format unpacks, its checksum checked', async () => {
    const piece = fc.uint8Array({ maxLength: 3000 });
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 9 }), async pieces => {
        const packed = await deflatePieces(iterate(pieces), HOW);
        expect(Buffer.compare(inflateSync(packed), Buffer.concat(pieces))).toBe(0);
      }),
    );
  });

  it('keeps the order of pieces that take long and short to pack', async () => {
    const pieces = [3_000_000, 10, 700_000, 1].map((length, k) =>
      Uint8Array.from({ length }, (_, i) => (i * 31 + k) % 251),
    );
    const packed = await deflatePieces(iterate(pieces), HOW);
    expect(Buffer.compare(inflateSync(packed), Buffer.concat(pieces))).toBe(0);
  });

  it('passes on what goes wrong while pieces are made', async () => {
    async function* broken() {
      yield new Uint8Array(100);
      throw new Error('no more rows');
    }
    await expect(deflatePieces(broken(), HOW)).rejects.toThrow('no more rows');
  });
});
