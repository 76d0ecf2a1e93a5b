import { describe, expect, it } from 'vitest';
import { keyCommand } from '../../src/map/map-keys.ts';

const key = (name: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
  keyCommand({ key: name, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe('keyCommand', () => {
  it.each([
    ['ArrowLeft', { do: 'walk', direction: 'left' }],
    ['ArrowDown', { do: 'walk', direction: 'down' }],
    ['+', { do: 'zoom', steps: 0.5 }],
    ['=', { do: 'zoom', steps: 0.5 }],
    ['-', { do: 'zoom', steps: -0.5 }],
    ['0', { do: 'fit' }],
    ['Home', { do: 'first' }],
    ['Escape', { do: 'clear' }],
    ['Enter', { do: 'press', shift: false }],
    [' ', { do: 'press', shift: false }],
  ])('%s', (name, command) => expect(key(name)).toEqual(command));

  it('pans with Shift', () => expect(key('ArrowRight', { shiftKey: true })).toEqual({ do: 'pan', px: [120, 0] }));
  it('adds to the selection with Shift', () =>
    expect(key('Enter', { shiftKey: true })).toEqual({ do: 'press', shift: true }));
  it.each(['Tab', '/', '[', ']', '?', 'b', '1'])('leaves %s to the page', name => expect(key(name)).toBeNull());
  it('leaves the keys of the browser alone', () => {
    expect(key('+', { ctrlKey: true })).toBeNull();
    expect(key('0', { metaKey: true })).toBeNull();
    expect(key('ArrowLeft', { altKey: true })).toBeNull();
  });
});
