const HASH_BITS = 18;

export interface Run {
  length: number;
  distance: number;
}

/** Where each run of bytes stood before, by a hash of its first ones, the latest first. */
export class EarlierRuns {
  readonly #bytes: Uint8Array;
  readonly #latest = new Int32Array(1 << HASH_BITS).fill(-1);
  readonly #before: Int32Array;
  readonly #latestShort = new Int32Array(1 << 16).fill(-1);
  readonly #tries: number;

  /** @param tries earlier places compared at most for each position */
  constructor(bytes: Uint8Array, tries: number) {
    this.#bytes = bytes;
    this.#before = new Int32Array(bytes.length);
    this.#tries = tries;
  }

  add(at: number): void {
    if (at + 4 > this.#bytes.length) return;
    const hash = this.#hash(at);
    this.#before[at] = this.#latest[hash]!;
    this.#latest[hash] = at;
    this.#latestShort[this.#shortHash(at)] = at;
  }

  /** Runs that begin at `at`: ever longer, each at its nearest place. Called before `at` is added. */
  runsAt(at: number): Run[] {
    const runs: Run[] = [];
    if (at + 4 > this.#bytes.length) return runs;
    let longest = 2;
    const take = (from: number) => {
      const length = this.common(from, at);
      if (length <= longest) return;
      longest = length;
      runs.push({ length, distance: at - from });
    };
    const short = this.#latestShort[this.#shortHash(at)]!;
    if (short >= 0) take(short);
    let tries = this.#tries;
    for (let from = this.#latest[this.#hash(at)]!; from >= 0 && tries-- > 0; from = this.#before[from]!)
      if (this.#bytes[from + longest] === this.#bytes[at + longest]) take(from);
    return runs;
  }

  /** How many bytes are the same from two places on. */
  common(from: number, at: number): number {
    const bytes = this.#bytes;
    let length = 0;
    while (at + length < bytes.length && bytes[from + length] === bytes[at + length]) length++;
    return length;
  }

  #hash(at: number): number {
    const bytes = this.#bytes;
    const four = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
    return Math.imul(four, 0x9e3779b1) >>> (32 - HASH_BITS);
  }

  #shortHash(at: number): number {
    const bytes = this.#bytes;
    const three = (bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!;
    return Math.imul(three, 0x9e3779b1) >>> 16;
  }
}
