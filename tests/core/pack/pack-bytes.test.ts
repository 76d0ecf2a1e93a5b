import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinFiles } from '../../../src/core/pack/join-files.ts';
import { packBytes } from '../../../src/core/pack/pack-bytes.ts';
import { splitFiles } from '../../../src/core/pack/split-files.ts';
import { unpackBytes } from '../../../src/core/pack/unpack-bytes.ts';

/** Bytes without repeats, the same at each run. */
function noise(length: number, seed: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap(part => [...part]));
const expectSame = (bytes: Uint8Array) =>
  expect(Buffer.from(unpackBytes(packBytes(bytes))).equals(Buffer.from(bytes))).toBe(true);

describe('packed bytes', () => {
  it('come back as they were, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat({ max: 9_000 }), (piece, apart) => {
        expectSame(join(piece, noise(apart, 7), piece, piece));
      }),
      { numRuns: 25 },
    );
  });

  it('come back when few values follow each other in long runs', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 900 })), { maxLength: 60 }), runs => {
        expectSame(Uint8Array.from(runs.flatMap(([value, length]) => new Array<number>(length).fill(value * 85))));
      }),
    );
  });

  it('may be none or one', () => {
    for (const bytes of [[], [0], [255], [7, 7], [1, 2, 1, 2, 1]]) expectSame(Uint8Array.from(bytes));
  });

  it('store once what stands far apart', () => {
    const piece = noise(5_000, 3);
    const bytes = join(piece, noise(60_000, 5), piece, noise(40_000, 6), piece);
    expect(packBytes(bytes).length).toBeLessThan(106_500);
  });

  it('take little more than they are when nothing repeats', () => {
    expect(packBytes(noise(50_000, 9)).length).toBeLessThan(52_000);
  });

  it('that were cut are an error', () => {
    const packed = packBytes(noise(20_000, 3));
    for (const length of [0, 1, 4, 7, 100, packed.length - 8])
      expect(() => unpackBytes(packed.subarray(0, length))).toThrow(RangeError);
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
