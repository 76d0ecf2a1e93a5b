import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText, type TextFont } from '../../../src/core/figure/measure-text.ts';
import { wrapText } from '../../../src/core/figure/wrap-text.ts';

const font: TextFont = { family: 'sans', weight: 600, sizePx: 21 };
const title = 'DR Congo: one confirmed seat, one strategic partnership, no firm dollar disclosed in 2019–21';

describe('wrapText', () => {
  it('fills lines one after the other', () => {
    expect(wrapText(title, font, 400)).toEqual([
      'DR Congo: one confirmed seat, one',
      'strategic partnership, no firm dollar',
      'disclosed in 2019–21',
    ]);
  });

  it('evens out as many lines when balanced', () => {
    expect(wrapText(title, font, 400, 3, 'balanced')).toEqual([
      'DR Congo: one confirmed seat,',
      'one strategic partnership, no',
      'firm dollar disclosed in 2019–21',
    ]);
  });

  it('ends the last line kept in an ellipsis', () => {
    expect(wrapText(title, font, 300, 2)).toEqual(['DR Congo: one confirmed seat,', 'one strategic partnership, no…']);
    expect(wrapText(title, font, 300, 0)).toEqual([]);
  });

  it('keeps ranges of figures together and breaks compounds after the hyphen', () => {
    expect(wrapText('2019–21', font, 40).join('')).toBe('2019–21');
    expect(wrapText('Dilolo–Sakania', font, 100)).toEqual(['Dilolo–', 'Sakania']);
  });

  it('breaks Chinese anywhere but before closing or after opening punctuation, nor between figure and unit', () => {
    const text = '截至2026年11月22日，刚果（金）有一个确认席位（“矿产安全伙伴关系”），尚未披露96,600吨的金额。';
    for (let widthPx = 90; widthPx < 500; widthPx += 7) {
      const lines = wrapText(text, font, widthPx);
      expect(lines.join('')).toBe(text);
      for (const line of lines) {
        expect(line).not.toMatch(/^[，。）”年月日吨]/);
        expect(line).not.toMatch(/[（“]$/);
      }
    }
  });

  it('keeps explicit breaks and cuts a word that no line can hold', () => {
    expect(wrapText('one\ntwo', font, 400)).toEqual(['one', 'two']);
    expect(wrapText('Donaudampfschifffahrt', font, 80).length).toBeGreaterThan(1);
  });

  it('loses nothing and overflows nowhere', () => {
    const words = fc.array(
      fc.constantFrom('DRC', 'a', 'cobalt', '2019–21', '矿产', '，', '（金）', 'up to', '$1.25 bn'),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 120, max: 600 }),
        fc.constantFrom('greedy', 'balanced'),
        (parts, widthPx, fill) => {
          const text = parts.join(' ');
          const lines = wrapText(text, font, widthPx, undefined, fill);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          for (const line of lines) expect(measureText(line, font)).toBeLessThanOrEqual(widthPx + 1e-6);
          expect(lines.length).toBe(wrapText(text, font, widthPx).length);
        },
      ),
    );
  });
});
