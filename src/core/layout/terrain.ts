import type { Px } from '../geo/types.ts';
import type { Box } from './box.ts';
import { CELL_PX, type ShapeExtent, type ShapeRaster } from './shape-raster.ts';

/** Land does not depend on what a View shows: its table is made once per raster. */
const landTables = new WeakMap<ShapeRaster, Int32Array>();

/** What lies under a box: sea, land that carries nothing, land that takes part in the picture. Shares from 0 to 1. */
export class Terrain {
  readonly #raster: ShapeRaster;
  readonly #index: ReadonlyMap<string, number>;
  readonly #land: Int32Array;
  readonly #active: Int32Array;

  /** `active`: ids of the countries that take part in the picture. */
  constructor(raster: ShapeRaster, active: ReadonlySet<string>) {
    this.#raster = raster;
    this.#index = new Map(raster.ids.map((id, index) => [id, index]));
    const isActive = raster.ids.map(id => active.has(id));
    this.#land = landTables.get(raster) ?? sumTable(raster, () => true);
    landTables.set(raster, this.#land);
    this.#active = sumTable(raster, owner => isActive[owner]!);
  }

  landShare(box: Box): number {
    return this.#share(this.#land, box);
  }

  activeShare(box: Box): number {
    return this.#share(this.#active, box);
  }

  /** Share of a box that one country covers. */
  ownShare(box: Box, id: string): number {
    const owner = this.#index.get(id);
    const [c0, r0, c1, r1] = this.#cells(box);
    if (owner === undefined || c1 <= c0 || r1 <= r0) return 0;
    const { columns, owners } = this.#raster;
    let own = 0;
    for (let row = r0; row < r1; row++)
      for (let column = c0; column < c1; column++) if (owners[row * columns + column] === owner) own += 1;
    return own / ((c1 - c0) * (r1 - r0));
  }

  ownerAt([x, y]: Px): string | null {
    const { columns, rows, owners, ids } = this.#raster;
    const [column, row] = [Math.floor(x / CELL_PX), Math.floor(y / CELL_PX)];
    if (column < 0 || row < 0 || column >= columns || row >= rows) return null;
    return ids[owners[row * columns + column]!] ?? null;
  }

  extent(id: string): ShapeExtent | null {
    return this.#raster.extents.get(id) ?? null;
  }

  #cells({ x0, y0, x1, y1 }: Box): [number, number, number, number] {
    const { columns, rows } = this.#raster;
    const [c0, r0] = [Math.max(0, Math.floor(x0 / CELL_PX)), Math.max(0, Math.floor(y0 / CELL_PX))];
    return [c0, r0, Math.min(columns, Math.ceil(x1 / CELL_PX)), Math.min(rows, Math.ceil(y1 / CELL_PX))];
  }

  #share(table: Int32Array, box: Box): number {
    // Asked for every place that is tried: no list is made of the corners.
    const { columns, rows } = this.#raster;
    const c0 = Math.max(0, Math.floor(box.x0 / CELL_PX));
    const r0 = Math.max(0, Math.floor(box.y0 / CELL_PX));
    const c1 = Math.min(columns, Math.ceil(box.x1 / CELL_PX));
    const r1 = Math.min(rows, Math.ceil(box.y1 / CELL_PX));
    if (c1 <= c0 || r1 <= r0) return 0;
    const width = columns + 1;
    const sum = table[r1 * width + c1]! - table[r0 * width + c1]! - table[r1 * width + c0]! + table[r0 * width + c0]!;
    return sum / ((c1 - c0) * (r1 - r0));
  }
}

/** Summed-area table with a leading row and column of zeros. */
function sumTable({ columns, rows, owners, ids }: ShapeRaster, counts: (owner: number) => boolean): Int32Array {
  const width = columns + 1;
  const table = new Int32Array(width * (rows + 1));
  const counted = Uint8Array.from(ids, (_, owner) => (counts(owner) ? 1 : 0));
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let column = 0; column < columns; column++) {
      sum += counted[owners[row * columns + column]!] ?? 0;
      table[(row + 1) * width + column + 1] = table[row * width + column + 1]! + sum;
    }
  }
  return table;
}
