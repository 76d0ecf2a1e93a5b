import { describe, expect, it } from 'vitest';
import { colorBytes } from '../../src/map/webgl/color-bytes.ts';
import { RULING, screenFill } from '../../src/map/webgl/screen-fill.ts';

describe('screen fills', () => {
  it('reads colours', () => {
    expect(colorBytes('#0b57d0')).toEqual([11, 87, 208, 255]);
    expect(colorBytes('#ffffff', 0.6)).toEqual([255, 255, 255, 153]);
  });

  it('keeps the bands of a comparison in slot order', () => {
    const fill = screenFill({ kind: 'stripes', colors: ['#2b7f9e', '#e3b93c', '#4a2560'] });
    expect(fill.ruling).toEqual([RULING.stripes, Math.PI / 4, 4.2, 3]);
    expect([fill.first, fill.second, fill.third].map(color => color[0])).toEqual([0x2b, 0xe3, 0x4a]);
  });

  it('puts a casing behind a hatch and a ground behind inferred lines', () => {
    const hatch = screenFill({ kind: 'hatch', family: 'conflict', color: '#9c1c5b', casing: '#ffffff' });
    expect(hatch.ruling).toEqual([RULING.lines, (3 * Math.PI) / 4, 5, 1.15]);
    expect([hatch.second[3], hatch.third[3]]).toEqual([153, 0]);
    const inferred = screenFill({ kind: 'inferred', color: '#8b959b', ground: '#e6e6e3' });
    expect([inferred.second[3], inferred.third[3]]).toEqual([0, 255]);
    expect(screenFill({ kind: 'hatch', family: 'social', color: '#9c1c5b', casing: '#ffffff' }).ruling[0]).toBe(
      RULING.dots,
    );
  });
});
