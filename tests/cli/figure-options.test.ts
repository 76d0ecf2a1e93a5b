import { describe, expect, it } from 'vitest';
import { readFigureOptions } from '../../src/cli/figure-options.ts';

describe('The options of a figure', () => {
  it('are 1600 × 1000 px at two pixels a px, with remarks, when nothing is said', () => {
    expect(readFigureOptions({})).toEqual({
      size: { widthPx: 1600, heightPx: 1000 },
      density: { scale: 2, dpi: 300 },
      transparent: false,
      theme: null,
      layer: null,
      remarks: true,
      site: null,
    });
  });

  it('take a size by name, in px or in mm', () => {
    expect(readFigureOptions({ preset: 'square' }).size).toBe('square');
    expect(readFigureOptions({ size: '640x420' }).size).toEqual({ widthPx: 640, heightPx: 420 });
    expect(readFigureOptions({ 'width-mm': '89', dpi: '600' })).toMatchObject({
      size: { widthMm: 89 },
      density: { dpi: 600 },
    });
    expect(readFigureOptions({ 'width-mm': '89', 'height-mm': '60.5' }).size).toEqual({ widthMm: 89, heightMm: 60.5 });
  });

  it.each([
    [{ preset: 'poster' }, '--preset: got "poster"; expected journal-column'],
    [{ size: '12x12' }, '--size: got "12x12"; expected WIDTHxHEIGHT'],
    [{ size: '640x420', 'width-mm': '89' }, '--size and --width-mm: expected one of them'],
    [{ 'width-mm': 'wide' }, '--width-mm: got "wide"; expected a number from 40 to 1200'],
    [{ 'width-mm': '' }, '--width-mm: got ""'],
    [{ 'height-mm': '60' }, 'expected --width-mm with it'],
    [{ 'width-mm': '89', dpi: '10' }, '--dpi: got "10"; expected a number from 72 to 1200'],
    [{ dpi: '300' }, '--dpi: got "300" for a size in px; expected --width-mm'],
    [{ preset: 'a4-landscape', scale: '2' }, '--scale: got "2" for a size in mm; expected --dpi'],
    [{ theme: 'sepia' }, '--theme: got "sepia"; expected light, dark, print'],
    [{ layer: 'mines' }, '--layer: got "mines"; expected forums'],
    [{ site: 'ftp://x' }, '--site'],
  ])('say what is wrong with %j', (values, message) => {
    expect(() => readFigureOptions(values)).toThrow(message);
  });
});
