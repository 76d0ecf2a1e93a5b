import { ByteWriter } from './byte-writer.ts';

/** Repeats nearer than this are left to deflate, which finds them within its window of 32 KiB, bytes. */
const NEAR = 32_768;
/** A shorter repeat costs as much as it saves, bytes. */
export const SHORTEST = 24;
/** Earlier places compared at most for each position. */
const TRIES = 24;
const HASH_BITS = 18;

/**
 * Replaces what stood far before by a reference to it, so that deflate, which forgets after 32 KiB, packs a program and
 * its worker in some tenth less. `unfoldRepeats` brings the same bytes back. Layout: the counts of references and of the
 * bytes in each of three columns (gap before the repeat, its length above the shortest, how far back), the columns, and
 * what is left. The same bytes give the same result.
 */
export function foldRepeats(bytes: Uint8Array): Uint8Array {
  const [gaps, lengths, distances, left] = [new ByteWriter(), new ByteWriter(), new ByteWriter(), new ByteWriter()];
  const places = new EarlierPlaces(bytes);
  let count = 0;
  let copied = 0;
  for (let at = 0; at + SHORTEST <= bytes.length; ) {
    const repeat = places.longest(at);
    places.add(at);
    if (!repeat) {
      at++;
      continue;
    }
    count++;
    gaps.number(at - copied);
    lengths.number(repeat.length - SHORTEST);
    distances.number(at - repeat.from);
    left.bytes(bytes.subarray(copied, at));
    copied = at + repeat.length;
    for (let next = at + 1; next < copied && next + SHORTEST <= bytes.length; next++) places.add(next);
    at = copied;
  }
  left.bytes(bytes.subarray(copied));
  const folded = new ByteWriter();
  folded.number(bytes.length);
  folded.number(count);
  const columns = [gaps, lengths, distances].map(column => column.written());
  for (const column of columns) folded.number(column.length);
  for (const column of [...columns, left.written()]) folded.bytes(column);
  return folded.written().slice();
}

/** Where each run of `SHORTEST` bytes stood before, by hash, the latest first. */
class EarlierPlaces {
  readonly #bytes: Uint8Array;
  readonly #latest = new Int32Array(1 << HASH_BITS).fill(-1);
  readonly #before: Int32Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#before = new Int32Array(bytes.length);
  }

  add(at: number): void {
    const hash = this.#hash(at);
    this.#before[at] = this.#latest[hash]!;
    this.#latest[hash] = at;
  }

  /** The longest repeat that begins here and is far enough to be worth a reference; null when there is none. */
  longest(at: number): { from: number; length: number } | null {
    let best: { from: number; length: number } | null = null;
    let tries = 0;
    for (let from = this.#latest[this.#hash(at)]!; from >= 0 && tries < TRIES; from = this.#before[from]!) {
      if (at - from <= NEAR) continue;
      tries++;
      const length = this.#common(from, at);
      if (length >= SHORTEST && length > (best?.length ?? 0)) best = { from, length };
    }
    return best;
  }

  #common(from: number, at: number): number {
    const bytes = this.#bytes;
    let length = 0;
    while (at + length < bytes.length && bytes[from + length] === bytes[at + length]) length++;
    return length;
  }

  /** Of the first and the last eight of the shortest run, which tells most runs of a program apart. */
  #hash(at: number): number {
    const bytes = this.#bytes;
    let hash = 0;
    for (let k = 0; k < 8; k++) {
      hash = Math.imul(hash ^ bytes[at + k]!, 0x01000193);
      hash = Math.imul(hash ^ bytes[at + SHORTEST - 1 - k]!, 0x01000193);
    }
    return (hash ^ (hash >>> HASH_BITS)) & ((1 << HASH_BITS) - 1);
  }
}
