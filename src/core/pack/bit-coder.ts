import type { BitChances } from './bit-chances.ts';

/** Writes bits or reads them, by how likely each is: a choice that was to be expected takes a small part of a bit. */
export interface BitCoder {
  /** The bit: when writing `bit` itself, when reading the one that was written at this place. */
  bit(chances: BitChances, at: number, bit: number): number;
}

/** Where an interval is cut so that its lower part is as large as a 1 is likely. */
function cut(low: number, high: number, chance: number): number {
  const width = high - low;
  return low + Math.floor(width / 65_536) * chance + Math.floor(((width % 65_536) * chance) / 65_536);
}

const TOP = 2 ** 24;
const ALL = 2 ** 32;

/** Arithmetic coding on an interval of 32 bits: each bit keeps its part, and leading bytes that are settled leave. */
export class BitWriter implements BitCoder {
  #low = 0;
  #high = ALL - 1;
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  bit(chances: BitChances, at: number, bit: number): number {
    const middle = cut(this.#low, this.#high, chances.of(at));
    if (bit) this.#high = middle;
    else this.#low = middle + 1;
    chances.learn(at, bit);
    while (Math.floor(this.#low / TOP) === Math.floor(this.#high / TOP)) this.#shift();
    return bit;
  }

  /** All bytes, with as many at the end as it takes to tell the last bit. */
  finish(): Uint8Array {
    this.#put(Math.floor(this.#high / TOP));
    for (let k = 0; k < 3; k++) this.#put(0);
    return this.#bytes.slice(0, this.#length);
  }

  #shift(): void {
    this.#put(Math.floor(this.#high / TOP));
    this.#low = (this.#low % TOP) * 256;
    this.#high = (this.#high % TOP) * 256 + 255;
  }

  #put(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = byte;
  }
}

/** Reads what `BitWriter` wrote. Throws a RangeError when it is asked for more than was written. */
export class BitReader implements BitCoder {
  readonly #bytes: Uint8Array;
  #at = 0;
  #low = 0;
  #high = ALL - 1;
  #code = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    for (let k = 0; k < 4; k++) this.#code = this.#code * 256 + this.#next();
  }

  bit(chances: BitChances, at: number): number {
    const middle = cut(this.#low, this.#high, chances.of(at));
    const bit = this.#code <= middle ? 1 : 0;
    if (bit) this.#high = middle;
    else this.#low = middle + 1;
    chances.learn(at, bit);
    while (Math.floor(this.#low / TOP) === Math.floor(this.#high / TOP)) {
      this.#low = (this.#low % TOP) * 256;
      this.#high = (this.#high % TOP) * 256 + 255;
      this.#code = (this.#code % TOP) * 256 + this.#next();
    }
    return bit;
  }

  #next(): number {
    if (this.#at >= this.#bytes.length) throw new RangeError('the packed bytes end too early');
    return this.#bytes[this.#at++]!;
  }
}
