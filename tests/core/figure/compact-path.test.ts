import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompactPath } from '../../../src/core/figure/compact-path.ts';

/** Subpaths of the data as points in px; understands what the writer writes: M, m, l and z. */
function readPath(data: string): [number, number][][] {
  const parts: [number, number][][] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, command, body] of data.matchAll(/([MmlzhvHV])([^MmlzhvHV]*)/g)) {
    const numbers = [...body!.matchAll(/-?\d+/g)].map(Number);
    if (command === 'z') [x, y] = [startX, startY];
    for (let i = 0; i < numbers.length; i += 2) {
      const isMove = i === 0 && command !== 'l';
      if (command === 'M') [x, y] = [numbers[i]!, numbers[i + 1]!];
      else [x, y] = [x + numbers[i]!, y + numbers[i + 1]!];
      if (isMove) {
        [startX, startY] = [x, y];
        parts.push([]);
      }
      parts.at(-1)!.push([x / 10, y / 10]);
    }
  }
  return parts;
}

function distance([px, py]: [number, number], [ax, ay]: [number, number], [bx, by]: [number, number]): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length));
  return Math.hypot(px - ax - t * (bx - ax), py - ay - t * (by - ay));
}

function writeLine(points: readonly [number, number][]): string {
  const path = new CompactPath(0);
  for (const [x, y] of points.slice(0, 1)) path.moveTo(x, y);
  for (const [x, y] of points.slice(1)) path.lineTo(x, y);
  return path.toString();
}

describe('CompactPath', () => {
  it('writes integers in tenths of a pixel, relative, without needless separators', () => {
    expect(writeLine([[1, 2], [3.04, 1.5], [2, 8]])).toBe('M10 20l20-5-10 65'); // biome-ignore format: points
  });

  it('drops points on a straight line', () => {
    expect(writeLine([[0, 0], [1, 0], [2, 0.05], [3, 0], [9, 0]])).toBe('M0 0l90 0'); // biome-ignore format: points
  });

  it('keeps every point within a third of a pixel of the line it writes', () => {
    const coordinate = fc.double({ min: -50, max: 50, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 30 }), points => {
        const [line = []] = readPath(writeLine(points));
        if (line.length < 2) return points.every(point => distance(point, points[0]!, points[0]!) < 0.4);
        return points.every(point => Math.min(...line.slice(1).map((end, i) => distance(point, line[i]!, end))) < 0.35);
      }),
    );
  });

  it('begins each shape anew, so that equal shapes are equal text', () => {
    const path = new CompactPath();
    for (let n = 0; n < 2; n++) {
      path.moveTo(5, 5);
      path.lineTo(9, 5);
      path.lineTo(9, 9);
      path.closePath();
      path.endShape();
    }
    expect(path.toString()).toBe('M50 50l40 0 0 40zM50 50l40 0 0 40z');
  });

  it('leaves out specks, but not a shape that is nothing else', () => {
    const draw = (path: CompactPath) => {
      path.moveTo(5, 5);
      path.lineTo(5.2, 5);
      path.lineTo(5.2, 5.2);
      path.closePath();
    };
    const [dropped, kept] = [new CompactPath(), new CompactPath()];
    draw(dropped);
    dropped.endShape();
    draw(kept);
    kept.endShape(true);
    expect(dropped.toString()).toBe('');
    expect(kept.toString()).toBe('M45 45h10v10h-10z');
  });
});
