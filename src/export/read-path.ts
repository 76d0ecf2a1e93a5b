import svgPath from 'svgpath';
import type { Box, Command, Matrix } from './drawing.ts';

/** Path data as absolute lines and cubic curves, moved by a matrix. Data that can't be read is an error. */
export function readPath(data: string, matrix: Matrix): Command[] {
  const path = svgPath(data).abs().unshort().unarc();
  const error = (path as unknown as { err: string }).err;
  if (error) throw new TypeError(`Not path data: ${error}`);
  const commands: Command[] = [];
  path.matrix([...matrix]).iterate((segment, _, x, y) => {
    const [letter, ...numbers] = segment as [string, ...number[]];
    commands.push(toCommand(letter, numbers, x, y));
  });
  return commands;
}

function toCommand(letter: string, numbers: number[], x: number, y: number): Command {
  const [a = 0, b = 0, c = 0, d = 0] = numbers;
  switch (letter) {
    case 'M':
    case 'L':
      return [letter, a, b];
    case 'H':
      return ['L', a, y];
    case 'V':
      return ['L', x, a];
    case 'C':
      return ['C', ...(numbers as [number, number, number, number, number, number])];
    case 'Q':
      return ['C', x + (2 / 3) * (a - x), y + (2 / 3) * (b - y), c + (2 / 3) * (a - c), d + (2 / 3) * (b - d), c, d];
    case 'Z':
    case 'z':
      return ['Z'];
    default:
      throw new TypeError(`Not a path command that can be drawn: ${letter}`);
  }
}

/** The path data of an SVG shape other than `path`; null for any other element. */
export function shapeData(element: string, value: (name: string) => number, points: string): string | null {
  switch (element) {
    case 'rect':
      return `M${value('x')} ${value('y')}h${value('width')}v${value('height')}h${-value('width')}z`;
    case 'circle':
      return circleData(value('cx'), value('cy'), value('r'));
    case 'line':
      return `M${value('x1')} ${value('y1')}L${value('x2')} ${value('y2')}`;
    case 'polyline':
      return `M${points.trim()}`;
    default:
      return null;
  }
}

/** Length of the handles of a quarter of a circle of radius 1. */
const KAPPA = 0.5522847498;

function circleData(x: number, y: number, r: number): string {
  const k = KAPPA * r;
  const quarter = (...numbers: number[]) => `C${numbers.join(' ')}`;
  return [
    `M${x + r} ${y}`,
    quarter(x + r, y + k, x + k, y + r, x, y + r),
    quarter(x - k, y + r, x - r, y + k, x - r, y),
    quarter(x - r, y - k, x - k, y - r, x, y - r),
    quarter(x + k, y - r, x + r, y - k, x + r, y),
    'z',
  ].join('');
}

/** The box around all points and handles; null for no points. */
export function boxOf(commands: readonly Command[]): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const command of commands)
    for (let i = 1; i < command.length; i += 2) {
      const [x, y] = [command[i] as number, command[i + 1] as number];
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  return left <= right ? { left, top, right, bottom } : null;
}

/** The box that the commands draw, when they are one upright rectangle. */
export function asBox(commands: readonly Command[]): Box | null {
  const box = boxOf(commands);
  const points = commands.filter(command => command[0] !== 'Z');
  if (!box || points.length < 4 || points.length > 5) return null;
  const near = (a: number, b: number) => Math.abs(a - b) < 1e-6;
  const atCorners = points.every(
    ([kind, x, y]) =>
      kind !== 'C' && (near(x, box.left) || near(x, box.right)) && (near(y, box.top) || near(y, box.bottom)),
  );
  const alternates = points.every((point, i) => {
    const next = points[(i + 1) % points.length]!;
    return near(point[1], next[1]) || near(point[2], next[2]);
  });
  return atCorners && alternates ? box : null;
}
