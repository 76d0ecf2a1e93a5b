import { describe, expect, test } from 'vitest';
import { gridMove } from '../../src/panels/grid-move.ts';

const move = (key: string, at: readonly [number, number], ctrlKey = false) => gridMove({ key, ctrlKey }, at, 3, 5);

describe('moving in a grid with headings', () => {
  test.each([
    ['ArrowRight', [0, 0], [0, 1]],
    ['ArrowRight', [0, 4], [0, 4]],
    ['ArrowLeft', [0, 0], [0, -1]],
    ['ArrowLeft', [-1, 0], [-1, 0]],
    ['ArrowUp', [0, 2], [-1, 2]],
    ['ArrowUp', [0, -1], [0, -1]],
    ['ArrowDown', [2, 2], [2, 2]],
    ['Home', [1, 3], [1, -1]],
    ['End', [1, 0], [1, 4]],
  ] as const)('%s from %j leads to %j', (key, from, to) => expect(move(key, from)).toEqual(to));
  test('Ctrl goes all the way', () => {
    expect(move('ArrowUp', [2, 3], true)).toEqual([-1, 3]);
    expect(move('End', [0, 0], true)).toEqual([2, 4]);
  });
  test('other keys are not its own', () => expect(move('x', [0, 0])).toBeNull());
});
