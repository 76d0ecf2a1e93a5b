import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipLines, clipRings, hatchBands, hatchLines, type Line, type Point } from '../../src/export/clip-shape.ts';
import type { Hatch, HatchRow } from '../../src/export/drawing.ts';

const box = { left: 0, top: 0, right: 10, bottom: 10 };
const ring = (...points: Point[]): Line => ({ points, closed: true });
const area = (lines: readonly Line[]) =>
  Math.abs(
    lines.reduce(
      (sum, { points }) =>
        sum + points.reduce((part, [x, y], i) => part + points.at(i - 1)![0] * y - x * points.at(i - 1)![1], 0) / 2,
      0,
    ),
  );
const lengthOf = (lines: readonly Line[]) =>
  lines.reduce(
    (sum, { points }) =>
      sum + points.slice(1).reduce((part, [x, y], i) => part + Math.hypot(x - points[i]![0], y - points[i]![1]), 0),
    0,
  );
const row = (changes: Partial<HatchRow> = {}): HatchRow => ({ kind: 'line', offsetPx: 1, widthPx: 0.5, color: '#000000', opacity: 1, ...changes }); // biome-ignore format: one record
const hatch = (angle: number): Hatch => ({ kind: 'hatch', angle, pitchPx: 2, origin: [0, 0], rows: [row()] });

describe('clipRings', () => {
  it('keeps the area inside the box', () => {
    expect(area(clipRings([ring([-5, -5], [5, -5], [5, 5], [-5, 5])], box))).toBeCloseTo(25);
    expect(clipRings([ring([-5, -5], [-1, -5], [-1, -1])], box)).toEqual([]);
    // A comb that leaves the box between its teeth.
    expect(area(clipRings([ring([2, 5], [2, -9], [4, -9], [4, 3], [6, 3], [6, -9], [8, -9], [8, 5])], box))).toBeCloseTo(24); // biome-ignore format: a comb
  });
  it('never leaves the box', () => {
    const point = fc.tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -30, max: 30 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 12 }), points => {
        const inside = [...clipRings([ring(...points)], box), ...clipLines([ring(...points)], box)];
        return inside.every(({ points }) =>
          points.every(([x, y]) => x > -1e-9 && y > -1e-9 && x < 10 + 1e-9 && y < 10 + 1e-9),
        );
      }),
    );
  });
});

describe('clipLines', () => {
  it('parts a line that leaves and comes back', () => {
    const parts = clipLines([{ points: [[5, 5], [15, 5], [15, 8], [5, 8]], closed: false }], box); // biome-ignore format: a line
    expect(parts.map(({ points }) => points)).toEqual([[[5, 5], [10, 5]], [[10, 8], [5, 8]]]); // biome-ignore format: two lines
  });
  it('keeps a ring that lies inside as it is', () => {
    const inside = ring([1, 1], [2, 1], [2, 2]);
    expect(clipLines([inside], box)).toEqual([inside]);
  });
});

describe('hatches', () => {
  const square = ring([0, 0], [10, 0], [10, 10], [0, 10]);
  const hole = ring([2, 2], [2, 8], [8, 8], [8, 2]);
  it('run from edge to edge and leave holes free', () => {
    const lines = hatchLines([square, hole], hatch(0), row());
    // Rows at 1, 3, 5, 7, 9: two whole ones and three in two parts of 2 px each.
    expect(lines).toHaveLength(8);
    expect(lengthOf(lines)).toBeCloseTo(2 * 10 + 3 * 4);
  });
  it.each([0, 45, 90, 135])('at %i° are as long as area over pitch, and bands as large as their share', angle => {
    expect(lengthOf(hatchLines([square], hatch(angle), row())) / (100 / 2)).toBeCloseTo(1, 1);
    expect(area(hatchBands([square], hatch(angle), row({ widthPx: 1 }))) / 50).toBeCloseTo(1, 1);
  });
  it('rise to the right at 45°', () => {
    const [{ points }] = hatchLines([square], hatch(45), row()) as [Line];
    const [[x0, y0], [x1, y1]] = points as [Point, Point];
    expect((y1 - y0) / (x1 - x0)).toBeCloseTo(-1);
  });
});
