import type { Box, Command, Hatch, HatchRow } from './drawing.ts';

export type Point = readonly [number, number];
export interface Line {
  points: readonly Point[];
  closed: boolean;
}

/** Parts of a curve, enough for it to look round at the size of a symbol. */
const STEPS = 8;
/** Pieces of a hatch shorter than this are left out, px. */
const LEAST_PX = 0.4;

/** Subpaths as straight lines; curves in eight parts. */
export function toLines(commands: readonly Command[]): Line[] {
  const lines: { points: Point[]; closed: boolean }[] = [];
  for (const command of commands) {
    const line = lines.at(-1);
    if (command[0] === 'M') lines.push({ points: [[command[1], command[2]]], closed: false });
    else if (!line) throw new TypeError('A path must begin with M');
    else if (command[0] === 'Z') line.closed = true;
    else if (command[0] === 'C') line.points.push(...curvePoints(line.points.at(-1)!, command));
    else line.points.push([command[1], command[2]]);
  }
  return lines;
}

function curvePoints(
  [x0, y0]: Point,
  [, x1, y1, x2, y2, x, y]: Extract<Command, readonly ['C', ...number[]]>,
): Point[] {
  return Array.from({ length: STEPS }, (_, i) => {
    const t = (i + 1) / STEPS;
    const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
    return [a * x0 + b * x1 + c * x2 + d * x, a * y0 + b * y1 + c * y2 + d * y];
  });
}

export function toCommands(lines: readonly Line[]): Command[] {
  return lines.flatMap(({ points, closed }): Command[] => [
    ...points.map(([x, y], i): Command => [i === 0 ? 'M' : 'L', x, y]),
    ...(closed ? [['Z'] as const] : []),
  ]);
}

/** A half of the plane: where `at` is not negative. */
type Half = (point: Point) => number;

function halvesOf({ left, top, right, bottom }: Box): Half[] {
  return [([x]) => x - left, ([x]) => right - x, ([, y]) => y - top, ([, y]) => bottom - y];
}

/** What of filled rings lies in a box. Rings that leave and enter again run along its edge, which fills nothing. */
export function clipRings(lines: readonly Line[], box: Box): Line[] {
  return cutRings(lines, halvesOf(box));
}

function cutRings(lines: readonly Line[], halves: readonly Half[]): Line[] {
  return lines
    .map(({ points }) => ({ points: halves.reduce(cutRing, points), closed: true }))
    .filter(({ points }) => points.length > 2);
}

function cutRing(points: readonly Point[], half: Half): Point[] {
  return points.flatMap((end, i) => {
    const start = points.at(i - 1)!;
    const [a, b] = [half(start), half(end)];
    const crossing = a >= 0 === b >= 0 ? [] : [between(start, end, a / (a - b))];
    return b >= 0 ? [...crossing, end] : crossing;
  });
}

function between([x0, y0]: Point, [x1, y1]: Point, t: number): Point {
  return [x0 + t * (x1 - x0), y0 + t * (y1 - y0)];
}

/** What of drawn lines lies in a box; one that leaves it comes in parts. */
export function clipLines(lines: readonly Line[], box: Box): Line[] {
  return lines.flatMap(line =>
    halvesOf(box).reduce((parts, half) => parts.flatMap(part => cutLine(part, half)), [line]),
  );
}

function cutLine(line: Line, half: Half): Line[] {
  if (line.points.every(point => half(point) >= 0)) return [line];
  const points = line.closed ? [...line.points, line.points[0]!] : line.points;
  const parts: Point[][] = [];
  points.forEach((end, i) => {
    const start = points[i - 1];
    const [a, b] = [start ? half(start) : -1, half(end)];
    if (start && a >= 0 !== b >= 0) {
      const crossing = between(start, end, a / (a - b));
      if (b >= 0) parts.push([crossing]);
      else parts.at(-1)!.push(crossing);
    } else if (!start && b >= 0) parts.push([]);
    if (b >= 0) parts.at(-1)!.push(end);
  });
  return parts.filter(part => part.length > 1).map(part => ({ points: part, closed: false }));
}

/** Along and across the rows of a hatch. */
function axesOf({ angle, origin }: Hatch) {
  const turn = (angle * Math.PI) / 180;
  const [ux, uy, vx, vy] = [Math.cos(turn), -Math.sin(turn), Math.sin(turn), Math.cos(turn)];
  return {
    across: ([x, y]: Point) => (x - origin[0]) * vx + (y - origin[1]) * vy,
    along: ([x, y]: Point) => (x - origin[0]) * ux + (y - origin[1]) * uy,
    place: (u: number, v: number): Point => [origin[0] + u * ux + v * vx, origin[1] + u * uy + v * vy],
  };
}

/** The middle lines of a hatch's rows, as far as they run within filled rings. */
export function hatchLines(rings: readonly Line[], hatch: Hatch, { offsetPx }: HatchRow): Line[] {
  const { across, along, place } = axesOf(hatch);
  const crossings = new Map<number, number[]>();
  for (const { points } of rings)
    points.forEach((end, i) => {
      const start = points.at(i - 1)!;
      const [v0, v1] = [across(start), across(end)];
      const [low, high] = [Math.min(v0, v1), Math.max(v0, v1)];
      // A row that meets a corner counts the edge above it only.
      for (let k = Math.ceil((low - offsetPx) / hatch.pitchPx); offsetPx + k * hatch.pitchPx < high; k++) {
        const u = along(between(start, end, (offsetPx + k * hatch.pitchPx - v0) / (v1 - v0)));
        const row = crossings.get(k);
        if (row) row.push(u);
        else crossings.set(k, [u]);
      }
    });
  return [...crossings].flatMap(([k, row]) => {
    const v = offsetPx + k * hatch.pitchPx;
    const sorted = row.sort((a, b) => a - b);
    return sorted.flatMap((from, i) => {
      const to = sorted[i + 1];
      if (i % 2 === 1 || to === undefined || to - from < LEAST_PX) return [];
      return [{ points: [place(from, v), place(to, v)], closed: false }];
    });
  });
}

/** The rows of a hatch as areas, as far as they lie within filled rings: for rows too wide to be drawn as lines. */
export function hatchBands(rings: readonly Line[], hatch: Hatch, { offsetPx, widthPx }: HatchRow): Line[] {
  const { across } = axesOf(hatch);
  return rings.flatMap(ring => {
    const reach = ring.points.map(across);
    const [low, high] = [Math.min(...reach), Math.max(...reach)];
    const first = Math.ceil((low - offsetPx - widthPx / 2) / hatch.pitchPx);
    const bands: Line[] = [];
    for (let k = first; offsetPx + k * hatch.pitchPx - widthPx / 2 < high; k++) {
      const middle = offsetPx + k * hatch.pitchPx;
      const halves: Half[] = [
        point => across(point) - middle + widthPx / 2,
        point => middle + widthPx / 2 - across(point),
      ];
      bands.push(...cutRings([ring], halves));
    }
    return bands;
  });
}
