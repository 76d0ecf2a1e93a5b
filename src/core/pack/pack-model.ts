import { BitChances } from './bit-chances.ts';
import type { BitCoder } from './bit-coder.ts';
import type { BitPricer } from './bit-pricer.ts';

/** A byte by itself, a run that stood before, or one at the distance of an earlier run. */
export const LITERAL = 0;
export const RUN = 1;
export const AGAIN = 2;
/** Distances of the latest runs that can be named by their place. */
export const KEPT_DISTANCES = 4;
export const SHORTEST_RUN = 2;
/** The three latest kinds, as one number. */
export const HISTORIES = 27;
export function nextHistory(history: number, kind: number): number {
  return (history * 3 + kind) % HISTORIES;
}
/** Leading bits of a number that are learnt together; the rest are learnt each by itself. */
const LEARNT_BITS = 4;

/**
 * What packing and unpacking share: the order of the bits and the circumstances under which each is learnt. With a writer
 * every method writes what it is given; with a reader the arguments that name a value are ignored. Each returns the value.
 */
export class PackModel {
  #coder: BitCoder;
  #history = 0;
  readonly #kinds = new BitChances(HISTORIES * 2);
  readonly #literals = new BitChances(256 * 256);
  readonly #besideRun = new BitChances(3 * 256);
  readonly #places = new BitChances(KEPT_DISTANCES);
  readonly #lengths = [new NumberChances(), new NumberChances()];
  readonly #distances = Array.from({ length: 4 }, () => new NumberChances());

  constructor(coder: BitCoder) {
    this.#coder = coder;
  }

  /** The three latest kinds as a number, by which kinds are learnt. */
  get history(): number {
    return this.#history;
  }

  /** What `choices` would take if they were made now, in the pricer's parts of a bit. */
  price(pricer: BitPricer, choices: (model: PackModel) => void): number {
    const [coder, history] = [this.#coder, this.#history];
    this.#coder = pricer;
    pricer.sum = 0;
    choices(this);
    this.#coder = coder;
    this.#history = history;
    return pricer.sum;
  }

  kind(value: number, history = this.#history): number {
    const at = history * 2;
    const isRun = this.#coder.bit(this.#kinds, at, value === LITERAL ? 0 : 1);
    const kind = isRun ? RUN + this.#coder.bit(this.#kinds, at + 1, value === AGAIN ? 1 : 0) : LITERAL;
    this.#history = nextHistory(history, kind);
    return kind;
  }

  /**
   * A byte after `before`. Right after a run it is not `expected`, the byte with which the run would have gone on; how far
   * the two agree tells much. `expected` is -1 elsewhere.
   */
  literal(before: number, expected: number, value: number): number {
    let node = 1;
    let agrees = expected >= 0;
    for (let k = 7; k >= 0; k--) {
      const bit = (value >> k) & 1;
      const other = (expected >> k) & 1;
      const got: number = agrees
        ? this.#coder.bit(this.#besideRun, (1 + other) * 256 + node, bit)
        : this.#coder.bit(this.#literals, before * 256 + node, bit);
      agrees &&= got === other;
      node = node * 2 + got;
    }
    return node - 256;
  }

  /** Which of the kept distances, from the latest. */
  place(value: number): number {
    let place = 0;
    while (place < KEPT_DISTANCES - 1 && this.#coder.bit(this.#places, place, place < value ? 1 : 0)) place++;
    return place;
  }

  length(kind: number, value: number): number {
    return SHORTEST_RUN - 1 + this.#number(this.#lengths[kind - RUN]!, value - SHORTEST_RUN + 1);
  }

  /** Short runs lie near. */
  distance(length: number, value: number): number {
    return this.#number(this.#distances[Math.min(length - SHORTEST_RUN, 3)]!, value);
  }

  /** From 1. */
  #number(chances: NumberChances, value: number): number {
    const bits = this.#tree(chances.widths, 0, 5, value > 0 ? 32 - Math.clz32(value) : 0);
    let number = 1;
    for (let k = bits - 2; k >= 0; k--) {
      const bit = (value >>> k) & 1;
      const isLeading = number < 1 << LEARNT_BITS;
      const at = bits * 32 + k;
      number =
        number * 2 +
        (isLeading
          ? this.#coder.bit(chances.leading, (bits << LEARNT_BITS) + number, bit)
          : this.#coder.bit(chances.rest, at, bit));
    }
    return number;
  }

  #tree(chances: BitChances, from: number, bits: number, value: number): number {
    let node = 1;
    for (let k = bits - 1; k >= 0; k--) node = node * 2 + this.#coder.bit(chances, from + node, (value >> k) & 1);
    return node - (1 << bits);
  }
}

/** Of a whole number: how many bits it has, its leading bits, and the rest. */
class NumberChances {
  readonly widths = new BitChances(32);
  readonly leading = new BitChances(32 << LEARNT_BITS);
  readonly rest = new BitChances(32 * 32);
}
