import { describe, expect, it } from 'vitest';
import { PRESET_IDS, PT_PER_MM, PT_PER_PX, sheetOf } from '../../../src/core/figure/sheet.ts';
import { DEFAULT_VIEW } from '../../../src/core/view/codec.ts';

const view = (show: (typeof DEFAULT_VIEW)['show']) => ({ ...DEFAULT_VIEW, show });

describe('A sheet', () => {
  it('on paper is laid out so that 12 px are at least 6 pt', () => {
    for (const widthMm of [89, 120, 183, 297]) {
      const sheet = sheetOf({ widthMm }, DEFAULT_VIEW);
      expect((12 * widthMm * PT_PER_MM) / sheet.widthPx).toBeGreaterThan(6);
      expect(sheet.mm!.width).toBe(widthMm);
    }
    expect(12 * PT_PER_PX).toBeCloseTo(6.12);
  });

  it('has one shape in px and in mm', () => {
    for (const preset of PRESET_IDS) {
      const { widthPx, heightPx, mm } = sheetOf(preset, DEFAULT_VIEW);
      if (mm) expect(mm.width / mm.height).toBeCloseTo(widthPx / heightPx, 2);
    }
  });

  it('keeps the sizes that are given and finds the others by what is shown', () => {
    expect(sheetOf('slide', DEFAULT_VIEW)).toEqual({ widthPx: 1600, heightPx: 900, mm: null });
    expect(sheetOf({ widthMm: 100, heightMm: 50 }, DEFAULT_VIEW).mm).toEqual({ width: 100, height: 50 });
    const heights = (['map', 'compare', 'multiples'] as const).map(
      show => sheetOf('journal-column', view(show)).heightPx,
    );
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(new Set(heights).size).toBe(3);
    expect(sheetOf('double-column', { ...DEFAULT_VIEW, mode: 'present' }).heightPx).toBe(572);
  });
});
