import { BitPricer } from './bit-pricer.ts';
import { AGAIN, HISTORIES, KEPT_DISTANCES, LITERAL, type PackModel, RUN, SHORTEST_RUN } from './pack-model.ts';

/** Lengths from here on count as this one: such runs are taken without weighing. */
export const LONG_ENOUGH = 96;

/** What choices take, as the model stands when they are taken down; for one stretch of bytes. */
export class RunPrices {
  readonly #model: PackModel;
  readonly #pricer = new BitPricer();
  readonly #kinds: number[];
  readonly #places: number[];
  readonly #lengths: number[][];

  constructor(model: PackModel) {
    this.#model = model;
    const price = (choices: (model: PackModel) => void) => model.price(this.#pricer, choices);
    const kinds = [LITERAL, RUN, AGAIN];
    this.#kinds = Array.from({ length: HISTORIES * 3 }, (_, at) =>
      price(one => one.kind(kinds[at % 3]!, Math.floor(at / 3))),
    );
    this.#places = Array.from({ length: KEPT_DISTANCES }, (_, place) => price(one => one.place(place)));
    this.#lengths = [RUN, AGAIN].map(kind =>
      Array.from({ length: LONG_ENOUGH }, (_, length) =>
        length < SHORTEST_RUN ? 0 : price(one => one.length(kind, length)),
      ),
    );
  }

  literal(history: number, before: number, expected: number, value: number): number {
    return (
      this.#kinds[history * 3 + LITERAL]! +
      this.#model.price(this.#pricer, model => model.literal(before, expected, value))
    );
  }

  /** Of a run at a kept distance, by its length below `LONG_ENOUGH`. */
  again(history: number, place: number, length: number): number {
    return this.#kinds[history * 3 + AGAIN]! + this.#places[place]! + this.#lengths[AGAIN - RUN]![length]!;
  }

  /** Of a run at a new distance but for the distance. */
  run(history: number, length: number): number {
    return this.#kinds[history * 3 + RUN]! + this.#lengths[0]![length]!;
  }

  distance(length: number, distance: number): number {
    return this.#model.price(this.#pricer, model => model.distance(length, distance));
  }
}
