// What lies under each cell of a frame: sea, plain land, land that is drawn on, and which country. Labels are placed by it.
import { geoPath } from 'd3-geo';
import type { Atlas } from '../geo/atlas.ts';
import type { Frame } from '../geo/frame.ts';
import type { Px } from '../geo/types.ts';

/** Side of a cell, px: a quarter of a label's height, so that a free run of cells is free for a label. */
export const CELL_PX = 4;

export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}
export interface GroundMask {
  /** Share of a box's cells that are land of any kind, 0 to 1; outside the frame counts as land. */
  landShare(box: Box): number;
  /** Share of a box's cells that are filled by a layer. */
  drawnShare(box: Box): number;
  /** Share of a box's cells that belong to one country. */
  countryShare(box: Box, country: string): number;
}

/** Rasterises every country of the atlas once for a frame. `isDrawn` = a layer fills it. */
export function createGroundMask(atlas: Atlas, frame: Frame, isDrawn: (country: string) => boolean): GroundMask {
  const columns = Math.ceil(frame.request.widthPx / CELL_PX);
  const rows = Math.ceil(frame.request.heightPx / CELL_PX);
  const owner = new Int16Array(columns * rows);
  const ids = [''];
  for (const [id, shape] of atlas.countries) {
    if (id === 'ATA' && frame.request.projection !== 'globe') continue;
    const rings = projectRings(frame, shape);
    if (rings.length === 0) continue;
    ids.push(id);
    fillRings(owner, columns, rows, rings, ids.length - 1);
  }
  const drawn = ids.map(id => id !== '' && isDrawn(id));
  const land = prefixSums(owner, columns, rows, cell => cell > 0);
  const filled = prefixSums(owner, columns, rows, cell => drawn[cell] === true);
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  return {
    landShare: box => shareOf(land, columns, rows, box),
    drawnShare: box => shareOf(filled, columns, rows, box),
    countryShare: (box, country) => countShare(owner, columns, rows, box, indexOf.get(country) ?? -1),
  };
}

/** The rings of a shape in px, as the frame's projection draws them. */
function projectRings(frame: Frame, shape: Parameters<ReturnType<typeof geoPath>>[0]): Px[][] {
  const rings: Px[][] = [];
  let ring: Px[] = [];
  const context = {
    beginPath() {},
    moveTo(x: number, y: number) {
      ring = [[x, y]];
      rings.push(ring);
    },
    lineTo(x: number, y: number) {
      ring.push([x, y]);
    },
    closePath() {},
    arc() {},
  };
  geoPath(frame.projection, context as never)(shape as never);
  return rings.filter(points => points.length > 2);
}

/** Even-odd scanline fill through the middles of cell rows. */
function fillRings(owner: Int16Array, columns: number, rows: number, rings: readonly Px[][], value: number): void {
  const crossings = new Map<number, number[]>();
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) addCrossings(crossings, ring[j]!, ring[i]!, rows);
  for (const [row, xs] of crossings) {
    xs.sort((a, b) => a - b);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const from = Math.max(0, Math.round(xs[i]! / CELL_PX));
      const to = Math.min(columns, Math.max(Math.round(xs[i + 1]! / CELL_PX), from + 1));
      owner.fill(value, row * columns + from, row * columns + Math.max(from, to));
    }
  }
}

function addCrossings(crossings: Map<number, number[]>, a: Px, b: Px, rows: number): void {
  const [top, bottom] = a[1] < b[1] ? [a, b] : [b, a];
  const first = Math.max(0, Math.ceil(top[1] / CELL_PX - 0.5));
  const last = Math.min(rows - 1, Math.ceil(bottom[1] / CELL_PX - 0.5) - 1);
  for (let row = first; row <= last; row++) {
    const y = (row + 0.5) * CELL_PX;
    const x = top[0] + ((y - top[1]) * (bottom[0] - top[0])) / (bottom[1] - top[1]);
    const list = crossings.get(row);
    if (list) list.push(x);
    else crossings.set(row, [x]);
  }
}

/** Summed-area table: any box is counted by four look-ups (Crow 1984). */
function prefixSums(owner: Int16Array, columns: number, rows: number, counts: (cell: number) => boolean): Int32Array {
  const sums = new Int32Array((columns + 1) * (rows + 1));
  for (let y = 0; y < rows; y++)
    for (let x = 0, run = 0; x < columns; x++) {
      if (counts(owner[y * columns + x]!)) run++;
      sums[(y + 1) * (columns + 1) + x + 1] = sums[y * (columns + 1) + x + 1]! + run;
    }
  return sums;
}

function cellsOf(box: Box, columns: number, rows: number): [number, number, number, number] | null {
  const x0 = Math.floor(box.x0 / CELL_PX);
  const y0 = Math.floor(box.y0 / CELL_PX);
  const x1 = Math.ceil(box.x1 / CELL_PX);
  const y1 = Math.ceil(box.y1 / CELL_PX);
  return x0 < 0 || y0 < 0 || x1 > columns || y1 > rows || x1 <= x0 || y1 <= y0 ? null : [x0, y0, x1, y1];
}

function shareOf(sums: Int32Array, columns: number, rows: number, box: Box): number {
  const cells = cellsOf(box, columns, rows);
  if (!cells) return 1;
  const [x0, y0, x1, y1] = cells;
  const w = columns + 1;
  const count = sums[y1 * w + x1]! - sums[y0 * w + x1]! - sums[y1 * w + x0]! + sums[y0 * w + x0]!;
  return count / ((x1 - x0) * (y1 - y0));
}

function countShare(owner: Int16Array, columns: number, rows: number, box: Box, index: number): number {
  const cells = cellsOf(box, columns, rows);
  if (!cells || index < 0) return 0;
  const [x0, y0, x1, y1] = cells;
  let count = 0;
  for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) if (owner[y * columns + x] === index) count++;
  return count / ((x1 - x0) * (y1 - y0));
}
