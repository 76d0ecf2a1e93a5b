import type { Px } from '../geo/types.ts';
import { type Box, overlaps, segmentMeetsBox } from './box.ts';

const CELL_PX = 48;

/** What labels must keep clear of: boxes in a coarse hash grid, and leaders. */
export class ObstacleMap {
  readonly #cells = new Map<number, Box[]>();
  readonly #boxes: Box[] = [];
  readonly #leaders: (readonly [Px, Px])[] = [];

  add(box: Box): void {
    this.#boxes.push(box);
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  addLeader(from: Px, to: Px): void {
    this.#leaders.push([from, to]);
  }

  /** Whether a box meets another box or a leader. */
  hits(box: Box): boolean {
    const [bottom, right] = [Math.floor(box.y1 / CELL_PX), Math.floor(box.x1 / CELL_PX)];
    for (let row = Math.floor(box.y0 / CELL_PX); row <= bottom; row++)
      for (let column = Math.floor(box.x0 / CELL_PX); column <= right; column++) {
        const cell = this.#cells.get(keyOf(row, column));
        if (cell) for (const other of cell) if (overlaps(box, other)) return true;
      }
    return this.#leaders.some(([a, b]) => segmentMeetsBox(a, b, box));
  }

  /** How many boxes a segment passes through. */
  boxesOn(a: Px, b: Px): number {
    let count = 0;
    for (const box of this.#boxes) if (segmentMeetsBox(a, b, box)) count += 1;
    return count;
  }

  get leaders(): readonly (readonly [Px, Px])[] {
    return this.#leaders;
  }
}

function* cellsOf({ x0, y0, x1, y1 }: Box): Generator<number> {
  for (let row = Math.floor(y0 / CELL_PX); row <= Math.floor(y1 / CELL_PX); row++)
    for (let column = Math.floor(x0 / CELL_PX); column <= Math.floor(x1 / CELL_PX); column++) yield keyOf(row, column);
}

function keyOf(row: number, column: number): number {
  return (row + 512) * 4096 + column + 512;
}
