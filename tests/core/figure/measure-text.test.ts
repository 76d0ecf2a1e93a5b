import { describe, expect, it } from 'vitest';
import { measureText, type TextFont } from '../../../src/core/figure/measure-text.ts';

const sans600: TextFont = { family: 'sans', weight: 600, sizePx: 1000 };
const condensed400: TextFont = { family: 'condensed', weight: 400, sizePx: 1000 };
const italic500: TextFont = { family: 'condensed', weight: 500, italic: true, sizePx: 1000 };

describe('measureText', () => {
  // Widths in 1/1000 em of the shipped TTFs, shaped with kerning by HarfBuzz (harfbuzzjs 1.6.4).
  it.each([
    [sans600, 'DR Congo', 4330],
    [sans600, 'Lobito railway $553 m', 9957],
    [sans600, '2019–21 · 73% of world cobalt', 13699],
    [sans600, 'Việt Nam, Łódź', 6726],
    [condensed400, 'Côte d’Ivoire', 5100],
    [condensed400, 'letter, up to $1.25 bn', 8462],
    [condensed400, 'São Tomé and Príncipe', 9304],
    [italic500, 'Türkiye', 2994],
    [italic500, '2019–21 · 73% of world cobalt', 12307],
  ])('is at most 2%% wider than the shaped text: %o %s', (font, text, shaped) => {
    const measured = measureText(text, font);
    expect(measured).toBeGreaterThanOrEqual(shaped);
    expect(measured).toBeLessThan(shaped * 1.02);
  });

  it('errs by at most 4% where kerning is strongest', () => {
    expect(measureText('AVATAR Towers, To Ya', condensed400) / 8569).toBeLessThan(1.04);
  });

  it('gives all figures one width', () => {
    expect(new Set([...'0123456789'].map(digit => measureText(digit, sans600))).size).toBe(1);
  });

  it('grows with the size', () => {
    expect(measureText('Zambia', { ...sans600, sizePx: 13 })).toBeCloseTo(measureText('Zambia', sans600) * 0.013);
  });

  it('counts a Chinese character as 1 em and an unknown letter as 0.55 em', () => {
    expect(measureText('刚果（金）', sans600)).toBe(5000);
    expect(measureText('ש', sans600)).toBe(550);
  });

  it('counts combining marks and zero-width characters as nothing', () => {
    expect(measureText('e\u0301\u200b', sans600)).toBe(measureText('e', sans600));
  });

  it('measures an italic that does not ship as its upright', () => {
    expect(measureText('Mali', { ...sans600, italic: true })).toBe(measureText('Mali', sans600));
  });
});
