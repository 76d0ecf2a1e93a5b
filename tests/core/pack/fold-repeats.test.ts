import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldRepeats } from '../../../src/core/pack/fold-repeats.ts';
import { joinFiles } from '../../../src/core/pack/join-files.ts';
import { splitFiles } from '../../../src/core/pack/split-files.ts';
import { unfoldRepeats } from '../../../src/core/pack/unfold-repeats.ts';

/** Bytes without repeats, the same at each run. */
function noise(length: number, seed: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap(part => [...part]));

describe('folded repeats', () => {
  it('come back as they were, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat({ max: 70_000 }), (piece, apart) => {
        const bytes = join(piece, noise(apart, 7), piece, piece);
        expect(Buffer.from(unfoldRepeats(foldRepeats(bytes))).equals(Buffer.from(bytes))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('are stored once when they stand far apart', () => {
    const piece = noise(5_000, 3);
    const bytes = join(piece, noise(60_000, 5), piece, noise(40_000, 6), piece);
    expect(foldRepeats(bytes).length).toBeLessThan(bytes.length - 9_900);
  });

  it('are left to deflate when they stand near', () => {
    const piece = noise(500, 3);
    const bytes = join(piece, noise(1_000, 5), piece);
    expect(foldRepeats(bytes).length).toBeGreaterThan(bytes.length);
  });

  it('that were cut are an error', () => {
    const piece = noise(5_000, 3);
    const folded = foldRepeats(join(piece, noise(60_000, 5), piece));
    for (const length of [0, 1, 4, 9, 100, folded.length - 1])
      expect(() => unfoldRepeats(folded.subarray(0, length))).toThrow(RangeError);
  });
});

describe('joined files', () => {
  it('come apart again, empty ones too', () => {
    const files = new Map([
      ['data/dataset.json', noise(300, 1)],
      ['fonts/a.woff2', new Uint8Array()],
      ['geo/places.json', noise(20, 2)],
    ]);
    const split = splitFiles(joinFiles(files));
    expect([...split.keys()]).toEqual([...files.keys()]);
    for (const [name, bytes] of files) expect([...split.get(name)!]).toEqual([...bytes]);
  });

  it('take plain names alone', () => {
    expect(() => joinFiles(new Map([['名', new Uint8Array()]]))).toThrow(/plain file name/);
  });
});
