import type { BitChances } from './bit-chances.ts';
import type { BitCoder } from './bit-coder.ts';

/** Parts of a bit in which prices are counted: whole numbers, so that every machine comes to the same sums. */
export const PRICE_OF_BIT = 16;
/** Price of what happens with a chance, by its upper twelve bits. */
const PRICES = Uint16Array.from({ length: 4096 }, (_, chance) =>
  Math.round(-Math.log2((chance + 0.5) / 4096) * PRICE_OF_BIT),
);

/** Adds up what bits would take if they were written now. Nothing is written and nothing learnt. */
export class BitPricer implements BitCoder {
  sum = 0;

  bit(chances: BitChances, at: number, bit: number): number {
    const chance = chances.of(at) >> 4;
    this.sum += PRICES[bit ? chance : 4095 - chance]!;
    return bit;
  }
}
