import type { Px } from '../geo/types.ts';
import type { Stamp } from '../scene/marks.ts';

/**
 * The outline of a stamp around (0, 0), for a line of `linePx` whose outer edge is the stamp's edge: the solid and the
 * hollow form are equally large. `halfPx` is half the side of a square with about the same area.
 */
export function stampOutline(shape: Stamp['shape'], halfPx: number, linePx: number): Px[] {
  const inset = linePx / 2;
  switch (shape) {
    case 'square':
      return box(0.94 * halfPx - inset, 1.1 * halfPx - inset);
    case 'diamond':
      return regular(4, 1.36 * halfPx, inset, 0);
    case 'triangle':
      return regular(3, 1.46 * halfPx, inset, 0.3 * halfPx);
    case 'hexagon':
      return regular(6, 1.2 * halfPx, inset, 0, 30);
    case 'cross':
      return cross(1.2 * halfPx - inset, 0.46 * halfPx - inset);
    case 'speech':
      return speech(1.25 * halfPx - inset, halfPx, inset);
    default:
      return unknownShape(shape);
  }
}

function box(x: number, y: number): Px[] {
  return [[-x, -y], [x, -y], [x, y], [-x, y]]; // biome-ignore format: a box
}

/** A regular polygon, one corner up unless turned (degrees), with its sides moved in by `inset`. */
function regular(sides: number, radius: number, inset: number, down: number, turn = 0): Px[] {
  const inner = radius - inset / Math.cos(Math.PI / sides);
  return Array.from({ length: sides }, (_, i) => {
    const angle = ((i * 360) / sides + turn - 90) * (Math.PI / 180);
    return [inner * Math.cos(angle), down + inner * Math.sin(angle)];
  });
}

function cross(long: number, short: number): Px[] {
  const [l, s] = [long, short];
  return [[-s, -l], [s, -l], [s, -s], [l, -s], [l, s], [s, s], [s, l], [-s, l], [-s, s], [-l, s], [-l, -s], [-s, -s]]; // biome-ignore format: twelve corners
}

function speech(x: number, half: number, inset: number): Px[] {
  const [top, bottom, tip] = [-half + inset, 0.55 * half - inset, 1.35 * half - 2.4 * inset];
  const [left, right] = [-0.75 * half, 0.15 * half];
  return [[-x, top], [x, top], [x, bottom], [right, bottom], [-0.6 * half, tip], [left, bottom], [-x, bottom]]; // biome-ignore format: seven corners
}

function unknownShape(shape: never): never {
  throw new TypeError(`Unknown stamp: ${String(shape)}`);
}
