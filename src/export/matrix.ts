import type { Matrix } from './drawing.ts';

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [k, l, m, n, o, p] = inner;
  return [a * k + c * l, b * k + d * l, a * m + c * n, b * m + d * n, a * o + c * p + e, b * o + d * p + f];
}

export function applyMatrix([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** By what lengths grow. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

/** The matrix of a `transform` attribute made of translate, scale, rotate and matrix; any other word is an error. */
export function readTransform(text: string): Matrix {
  let matrix = IDENTITY;
  const rest = text.replace(/([a-z]+)\(([^)]*)\)/gi, (_, name: string, list: string) => {
    const numbers = list.split(/[\s,]+/).map(Number);
    if (numbers.some(number => !Number.isFinite(number))) throw new TypeError(`Not a transform: ${text}`);
    matrix = multiply(matrix, singleTransform(name, numbers));
    return '';
  });
  if (rest.trim() !== '') throw new TypeError(`Not a transform: ${text}`);
  return matrix;
}

function singleTransform(name: string, numbers: readonly number[]): Matrix {
  const [a = 0, b] = numbers;
  if (name === 'translate') return [1, 0, 0, 1, a, b ?? 0];
  if (name === 'scale') return [a, 0, 0, b ?? a, 0, 0];
  if (name === 'matrix' && numbers.length === 6) return [...numbers] as unknown as Matrix;
  if (name === 'rotate' && numbers.length === 1) {
    const turn = (a * Math.PI) / 180;
    return [Math.cos(turn), Math.sin(turn), -Math.sin(turn), Math.cos(turn), 0, 0];
  }
  throw new TypeError(`Not a transform that can be drawn: ${name}(${numbers.join(' ')})`);
}
