// Points of a drawn map whose colour is known from its scene: inside fills, tiles and coins, clear of everything else.
import { geoContains, geoPath } from 'd3-geo';
import { measureText } from '../../src/core/figure/measure-text.ts';
import type { Atlas, Shape } from '../../src/core/geo/atlas.ts';
import { createFrame, type Frame, type FrameRequest } from '../../src/core/geo/frame.ts';
import type { Px } from '../../src/core/geo/types.ts';
import { countryAt, glyphHalfPx } from '../../src/core/layout/pick.ts';
import type { Placed, PlacedText } from '../../src/core/layout/placed.ts';
import type { Fill } from '../../src/core/scene/marks.ts';
import type { Scene } from '../../src/core/scene/scene.ts';

export interface DrawnMap {
  request: FrameRequest;
  placed: Placed;
  scene: Pick<Scene, 'marks' | 'theme'>;
  /** Boxes of what lies over the map, px of the map: x, y, width, height. */
  over: readonly (readonly [number, number, number, number])[];
}
export interface KnownPoint {
  what: string;
  x: number;
  y: number;
  /** The one colour here; null where a pattern is to be compared by its mean. */
  color: string | null;
}

const STEP_PX = 5;
/** Half of the square over which a pattern is averaged. */
export const PATCH_HALF_PX = 9;
const APART_PX = 12;
/** A line, its halo and the softness of both. */
const CLEAR_PX = 5;

interface Cell {
  /** What lies here: equal keys, equal drawing; '' where something is in the way. */
  key: string;
  color: string | null;
}
type Grid = Cell[][];
const landGrids = new Map<string, string[][]>();

/**
 * At most `flat` points of one colour and `patterned` middles of patterns, spread over as many marks as there
 * are. Countries are looked up in the coarse `world`, shapes of marks in the `atlas` that was drawn.
 */
export function knownPoints(map: DrawnMap, world: Atlas, atlas: Atlas, flat: number, patterned: number): KnownPoint[] {
  const grid = cells(map, world, atlas);
  const symbols = [...tiles(map), ...coins(map)];
  const land = areaPoints(grid, 1, cell => cell.color !== null, flat - Math.min(symbols.length, flat / 4));
  const patterns = areaPoints(grid, 2, cell => cell.color === null, patterned);
  return [...symbols.slice(0, flat - land.length), ...land, ...patterns];
}

/** Middles of the squares of equal cells, in turn from each kind of cell, the roomiest first. */
function areaPoints(grid: Grid, ring: number, wanted: (cell: Cell) => boolean, count: number): KnownPoint[] {
  const groups = new Map<string, { point: KnownPoint; room: number }[]>();
  grid.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (cell.key === '' || !wanted(cell)) return;
      const room = roomAt(grid, row, column, ring + 3);
      if (room < ring) return;
      const point = { what: cell.key, x: column * STEP_PX, y: row * STEP_PX, color: cell.color };
      groups.set(cell.key, [...(groups.get(cell.key) ?? []), { point, room }]);
    });
  });
  for (const group of groups.values()) group.sort((a, b) => b.room - a.room);
  const chosen: KnownPoint[] = [];
  for (let found = true; found && chosen.length < count; ) {
    found = false;
    for (const group of groups.values()) {
      const at = group.findIndex(({ point }) => chosen.every(other => apart(point, other) >= APART_PX));
      if (at < 0 || chosen.length >= count) continue;
      chosen.push(...group.splice(at, 1).map(({ point }) => point));
      found = true;
    }
  }
  return chosen;
}

/** How many rings of cells about a cell are like it. */
function roomAt(grid: Grid, row: number, column: number, most: number): number {
  const { key } = grid[row]![column]!;
  for (let ring = 1; ring <= most; ring++)
    for (let d = -ring; d <= ring; d++)
      for (const [y, x] of [
        [-ring, d],
        [ring, d],
        [d, -ring],
        [d, ring],
      ] as const)
        if (grid[row + y]?.[column + x]?.key !== key) return ring - 1;
  return most;
}

function cells(map: DrawnMap, world: Atlas, atlas: Atlas): Grid {
  const isBlocked = obstacles(map);
  const fills = fillsOf(map.scene);
  const frame = createFrame(map.request);
  const hatches = map.scene.marks.flatMap(mark => {
    if (mark.kind !== 'area' || mark.fill.kind !== 'hatch') return [];
    const shape = atlas.shape(mark.shape);
    return shape ? [{ id: `${mark.subject} ${mark.fill.family}`, holds: holder(frame, shape) }] : [];
  });
  return landGrid(map.request, world).map((line, row) =>
    line.map((country, column): Cell => {
      const px: Px = [column * STEP_PX, row * STEP_PX];
      if (country === '?' || isBlocked(px)) return { key: '', color: null };
      const over = hatches.filter(({ holds }) => holds(px)).map(({ id }) => id);
      const fill = fills.get(country);
      const color = fill ? (fill.kind === 'flat' ? fill.color : null) : country === '' ? 'sea' : map.scene.theme.land;
      const known = color === 'sea' ? map.scene.theme.sea : color;
      return { key: [country || 'sea', ...over].join(' '), color: over.length ? null : known };
    }),
  );
}

/** Whether a px lies in a shape: first by its box, then by its outline. */
function holder(frame: Frame, shape: Shape): (px: Px) => boolean {
  const [[x0, y0], [x1, y1]] = geoPath(frame.projection).bounds(shape);
  return px => {
    if (px[0] < x0 || px[0] > x1 || px[1] < y0 || px[1] > y1) return false;
    const place = frame.toLngLat(px);
    return place !== null && geoContains(shape, [place[0], place[1]]);
  };
}

/** The country at each cell; '' at sea, '?' outside of the world and where no country is alone. */
function landGrid(request: FrameRequest, atlas: Atlas): string[][] {
  const key = JSON.stringify([request, atlas.level, atlas.worldview]);
  const known = landGrids.get(key);
  if (known) return known;
  const frame = createFrame(request);
  const aside = [...atlas.lakes, ...atlas.undetermined].map(shape => holder(frame, shape));
  const grid: string[][] = [];
  for (let y = 0; y <= request.heightPx; y += STEP_PX) {
    const line: string[] = [];
    for (let x = 0; x <= request.widthPx; x += STEP_PX) {
      const place = frame.toLngLat([x, y]);
      const isOutside = !place || Math.abs(place[0]) > 179 || Math.abs(place[1]) > 89;
      const country = isOutside ? '?' : (countryAt(atlas, place) ?? '');
      const isAside = !isOutside && country !== '' && aside.some(holds => holds([x, y]));
      line.push(isAside ? '?' : country);
    }
    grid.push(line);
  }
  landGrids.set(key, grid);
  return grid;
}

/** The topmost fill of each country. */
function fillsOf({ marks }: DrawnMap['scene']): Map<string, Fill> {
  const fills = new Map<string, Fill>();
  for (const mark of marks)
    if (mark.kind === 'area' && mark.fill.kind !== 'hatch' && mark.shape.of === 'country')
      fills.set(mark.shape.id, mark.fill);
  return fills;
}

function obstacles({ placed, over }: DrawnMap): (px: Px) => boolean {
  const boxes = [
    ...over.map(([x, y, width, height]) => [x, y, x + width, y + height] as const),
    ...placed.texts.map(textBox),
    ...placed.glyphs.map(glyph => {
      const half = glyphHalfPx(glyph);
      return [glyph.x - half, glyph.y - half, glyph.x + half, glyph.y + half] as const;
    }),
  ];
  const lines = placed.leaders.flatMap(({ points }) => points.slice(1).map((point, i) => [points[i]!, point] as const));
  return ([x, y]) =>
    boxes.some(
      ([x0, y0, x1, y1]) => x > x0 - CLEAR_PX && x < x1 + CLEAR_PX && y > y0 - CLEAR_PX && y < y1 + CLEAR_PX,
    ) || lines.some(([from, to]) => distanceTo(from, to, [x, y]) < CLEAR_PX);
}

function textBox({ x, y, text, font, anchor }: PlacedText): readonly [number, number, number, number] {
  const width = measureText(text, font);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return [left, y - font.sizePx, left + width, y + font.sizePx * 0.35];
}

function distanceTo(from: Px, to: Px, [x, y]: Px): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const t = Math.min(1, Math.max(0, ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - from[0] - t * dx, y - from[1] - t * dy);
}

/** Middles of tiles of one colour. */
function tiles({ placed }: DrawnMap): KnownPoint[] {
  return placed.glyphs.flatMap(glyph => {
    if (glyph.kind !== 'tile' || glyph.fill.kind !== 'flat') return [];
    return [{ what: `tile ${glyph.subject}`, x: glyph.x, y: glyph.y, color: glyph.fill.color }];
  });
}

/** Middles of coins of an exact amount that nothing else touches. */
function coins({ placed, scene }: DrawnMap): KnownPoint[] {
  return placed.glyphs.flatMap(glyph => {
    if (glyph.kind !== 'coin' || (glyph.coin.exactPx ?? 0) * glyph.scale < 4) return [];
    const isAlone = placed.glyphs.every(
      other => other === glyph || apart(other, glyph) > glyphHalfPx(other) + glyphHalfPx(glyph),
    );
    return isAlone ? [{ what: `coin ${glyph.subject}`, x: glyph.x, y: glyph.y, color: scene.theme.money }] : [];
  });
}

function apart(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
