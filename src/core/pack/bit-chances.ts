/** How likely each of many two-way choices falls on 1, learnt from those that were made: a quick and a slow guess of each. */
export class BitChances {
  readonly #quick: Uint16Array;
  readonly #slow: Uint16Array;

  constructor(count: number) {
    this.#quick = new Uint16Array(count).fill(1 << 15);
    this.#slow = new Uint16Array(count).fill(1 << 15);
  }

  /** Of a 1, in 65 536ths, never 0 and never all. */
  of(at: number): number {
    const mean = (this.#quick[at]! + this.#slow[at]!) >>> 1;
    return mean < 32 ? 32 : mean > 65_504 ? 65_504 : mean;
  }

  learn(at: number, bit: number): void {
    const aim = bit * 65_535;
    this.#quick[at]! += (aim - this.#quick[at]!) >> 4;
    this.#slow[at]! += (aim - this.#slow[at]!) >> 7;
  }
}
