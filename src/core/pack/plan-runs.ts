import type { EarlierRuns } from './earlier-runs.ts';
import { AGAIN, KEPT_DISTANCES, LITERAL, nextHistory, type PackModel, RUN, SHORTEST_RUN } from './pack-model.ts';
import { LONG_ENOUGH, RunPrices } from './run-prices.ts';

/** Bytes that are planned at once, after which prices are taken down anew. */
const STRETCH = 4096;

/** A literal, whose length is 1, or a run. `place` is that of a kept distance, the last one for a new distance. */
export interface Choice {
  kind: number;
  length: number;
  distance: number;
  place: number;
}

/** Distances after a run: its own comes first. */
export function keepDistance(kept: readonly number[], place: number, distance: number): number[] {
  return [distance, ...kept.slice(0, place), ...kept.slice(place + 1)];
}

/** The cheapest choices for the bytes from `start` on, as far as the stretch or the first long run goes. */
export function planRuns(
  bytes: Uint8Array,
  runs: EarlierRuns,
  model: PackModel,
  start: number,
  now: { kept: readonly number[]; afterRun: boolean },
): Choice[] {
  const ways = new Ways(bytes, model, start, now);
  const size = Math.min(STRETCH, bytes.length - start);
  for (let i = 0; i < size; i++) {
    const long = ways.goOnFrom(i, size, runs);
    runs.add(start + i);
    if (!long) continue;
    for (let next = 1; next < long.length; next++) runs.add(start + i + next);
    return [...ways.backFrom(i), long];
  }
  return ways.backFrom(size);
}

/** The cheapest way found to each byte of a stretch: what it costs, and the choice that ends there. */
class Ways {
  readonly #bytes: Uint8Array;
  readonly #start: number;
  readonly #prices: RunPrices;
  readonly #costs = new Uint32Array(STRETCH + 1).fill(0xffffffff);
  readonly #kinds = new Uint8Array(STRETCH + 1);
  readonly #lengths = new Uint16Array(STRETCH + 1);
  readonly #distances = new Uint32Array(STRETCH + 1);
  readonly #places = new Uint8Array(STRETCH + 1);
  /** What holds after the choice, known once its byte is reached. */
  readonly #histories = new Uint8Array(STRETCH + 1);
  readonly #kept: (readonly number[])[] = [];

  constructor(bytes: Uint8Array, model: PackModel, start: number, now: { kept: readonly number[]; afterRun: boolean }) {
    this.#bytes = bytes;
    this.#start = start;
    this.#prices = new RunPrices(model);
    this.#costs[0] = 0;
    this.#kinds[0] = now.afterRun ? RUN : LITERAL;
    this.#histories[0] = model.history;
    this.#kept[0] = now.kept;
  }

  /** Offers all that may follow at a byte; a run that is long enough to be taken at once is answered instead. */
  goOnFrom(i: number, size: number, runs: EarlierRuns): Choice | null {
    if (i > 0) this.#arrive(i);
    this.#offerLiteral(i);
    return this.#offerAgain(i, size - i, runs) ?? this.#offerRuns(i, size - i, runs);
  }

  /** The choices that led to a byte, in order. */
  backFrom(end: number): Choice[] {
    const choices: Choice[] = [];
    for (let i = end; i > 0; i -= this.#lengths[i]!)
      choices.push({
        kind: this.#kinds[i]!,
        length: this.#lengths[i]!,
        distance: this.#distances[i]!,
        place: this.#places[i]!,
      });
    return choices.reverse();
  }

  #arrive(i: number): void {
    const kind = this.#kinds[i]!;
    const from = i - this.#lengths[i]!;
    const kept = this.#kept[from]!;
    this.#histories[i] = nextHistory(this.#histories[from]!, kind);
    this.#kept[i] = kind === LITERAL ? kept : keepDistance(kept, this.#places[i]!, this.#distances[i]!);
  }

  #offerLiteral(i: number): void {
    const bytes = this.#bytes;
    const at = this.#start + i;
    const expected = this.#kinds[i] === LITERAL ? -1 : bytes[at - this.#kept[i]![0]!]!;
    const price = this.#prices.literal(this.#histories[i]!, bytes[at - 1] ?? 0, expected, bytes[at]!);
    this.#offer(i, price, LITERAL, 1, 0, 0);
  }

  #offerAgain(i: number, most: number, runs: EarlierRuns): Choice | null {
    const at = this.#start + i;
    const history = this.#histories[i]!;
    for (const [place, distance] of this.#kept[i]!.entries()) {
      const length = distance > at ? 0 : runs.common(at - distance, at);
      if (length >= LONG_ENOUGH) return { kind: AGAIN, length, distance, place };
      for (let some = Math.min(length, most); some >= SHORTEST_RUN; some--)
        this.#offer(i, this.#prices.again(history, place, some), AGAIN, some, distance, place);
    }
    return null;
  }

  #offerRuns(i: number, most: number, runs: EarlierRuns): Choice | null {
    const place = KEPT_DISTANCES - 1;
    const history = this.#histories[i]!;
    let shortest = SHORTEST_RUN;
    for (const { length, distance } of runs.runsAt(this.#start + i)) {
      if (length >= LONG_ENOUGH) return { kind: RUN, length, distance, place };
      const far = this.#prices.distance(length, distance);
      for (let some = Math.min(length, most); some >= shortest; some--) {
        // Short runs learn their distances apart.
        const price = some < SHORTEST_RUN + 3 ? this.#prices.distance(some, distance) : far;
        this.#offer(i, price + this.#prices.run(history, some), RUN, some, distance, place);
      }
      shortest = length + 1;
    }
    return null;
  }

  #offer(i: number, price: number, kind: number, length: number, distance: number, place: number): void {
    const cost = this.#costs[i]! + price;
    const to = i + length;
    if (this.#costs[to]! <= cost) return;
    this.#costs[to] = cost;
    this.#kinds[to] = kind;
    this.#lengths[to] = length;
    this.#distances[to] = distance;
    this.#places[to] = place;
  }
}
