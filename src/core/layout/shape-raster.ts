import type { Atlas, Shape } from '../geo/atlas.ts';
import type { Frame } from '../geo/frame.ts';
import { type FlatLine, projectRings } from '../geo/project-shape.ts';
import type { Box } from './box.ts';

/** Side of a raster cell, px. */
export const CELL_PX = 4;
/** Rings below this area are too small to be seen. */
const SPECK_PX2 = 0.05;

/** How large a country is on screen: its largest part, and all of it. */
export interface ShapeExtent {
  /** Around the largest part. */
  box: Box;
  /** Side of a square as large as the largest part, px. */
  sizePx: number;
  areaPx2: number;
}

/** Which country owns each cell of a frame. */
export interface ShapeRaster {
  columns: number;
  rows: number;
  /** Index into `ids` by row and column; −1 = sea. */
  owners: Int16Array;
  ids: string[];
  extents: ReadonlyMap<string, ShapeExtent>;
}

const rasters = new WeakMap<Frame, { atlas: Atlas; raster: ShapeRaster }>();

/** Rasterises the countries of an atlas in a frame, cell by cell at the cells' centres. Remembered with the frame. */
export function rasterizeShapes(frame: Frame, atlas: Atlas): ShapeRaster {
  const known = rasters.get(frame);
  if (known?.atlas === atlas) return known.raster;
  const columns = Math.ceil(frame.request.widthPx / CELL_PX);
  const rows = Math.ceil(frame.request.heightPx / CELL_PX);
  const owners = new Int16Array(columns * rows).fill(-1);
  const extents = new Map<string, ShapeExtent>();
  const ids: string[] = [];
  const withoutAntarctica = frame.request.lens === null && frame.request.projection !== 'globe';
  for (const [id, shape] of atlas.countries) {
    if (withoutAntarctica && id === 'ATA') continue;
    const rings = projectRings(frame, shape.geometry);
    const extent = measureRings(rings);
    if (extent) extents.set(id, extent);
    ids.push(id);
    fillRings(rings, ids.length - 1, { columns, rows, owners });
  }
  const raster = { columns, rows, owners, ids, extents };
  rasters.set(frame, { atlas, raster });
  return raster;
}

/** Which cells of a frame lie in any of these shapes, as one owner. */
export function rasterizeTogether(frame: Frame, shapes: Iterable<Shape>): ShapeRaster {
  const columns = Math.ceil(frame.request.widthPx / CELL_PX);
  const rows = Math.ceil(frame.request.heightPx / CELL_PX);
  const owners = new Int16Array(columns * rows).fill(-1);
  for (const { geometry } of shapes) fillRings(projectRings(frame, geometry), 0, { columns, rows, owners });
  return { columns, rows, owners, ids: ['all'], extents: new Map() };
}

function measureRings(rings: readonly FlatLine[]): ShapeExtent | null {
  let largest: FlatLine | null = null;
  let largestArea = 0;
  let areaPx2 = 0;
  for (const ring of rings) {
    const area = Math.abs(ringArea(ring));
    areaPx2 += area;
    if (area >= largestArea) {
      largestArea = area;
      largest = ring;
    }
  }
  if (!largest) return null;
  return { box: ringBox(largest), sizePx: Math.sqrt(largestArea), areaPx2 };
}

function ringArea(ring: FlatLine): number {
  let sum = 0;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2)
    sum += ring[j]! * ring[i + 1]! - ring[i]! * ring[j + 1]!;
  return sum / 2;
}

function ringBox(ring: FlatLine): Box {
  const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (let i = 0; i < ring.length; i += 2) {
    const [x, y] = [ring[i]!, ring[i + 1]!];
    if (x < box.x0) box.x0 = x;
    if (x > box.x1) box.x1 = x;
    if (y < box.y0) box.y0 = y;
    if (y > box.y1) box.y1 = y;
  }
  return box;
}

/** Even-odd fill of cells by scan lines through their centres. */
function fillRings(
  rings: readonly FlatLine[],
  owner: number,
  { columns, rows, owners }: Pick<ShapeRaster, 'columns' | 'rows' | 'owners'>,
): void {
  const crossings = new Map<number, number[]>();
  for (const ring of rings) {
    if (Math.abs(ringArea(ring)) < SPECK_PX2) continue;
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2)
      crossRows(ring[j]!, ring[j + 1]!, ring[i]!, ring[i + 1]!, rows, crossings);
  }
  for (const [row, xs] of crossings) {
    xs.sort((a, b) => a - b);
    for (let k = 0; k + 1 < xs.length; k += 2) {
      const from = Math.max(0, Math.ceil(xs[k]! / CELL_PX - 0.5));
      const to = Math.min(columns - 1, Math.floor(xs[k + 1]! / CELL_PX - 0.5));
      if (from <= to) owners.fill(owner, row * columns + from, row * columns + to + 1);
    }
  }
}

function crossRows(x0: number, y0: number, x1: number, y1: number, rows: number, out: Map<number, number[]>): void {
  if (y0 === y1) return;
  const [top, bottom] = y0 < y1 ? [y0, y1] : [y1, y0];
  const first = Math.max(0, Math.ceil(top / CELL_PX - 0.5));
  const last = Math.min(rows - 1, Math.ceil(bottom / CELL_PX - 0.5) - 1);
  for (let row = first; row <= last; row++) {
    const y = (row + 0.5) * CELL_PX;
    const x = x0 + ((y - y0) / (y1 - y0)) * (x1 - x0);
    const xs = out.get(row);
    if (xs) xs.push(x);
    else out.set(row, [x]);
  }
}
