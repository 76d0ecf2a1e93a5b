import { describe, expect, it } from 'vitest';
import { measureText } from '../../../src/core/figure/measure-text.ts';
import { labelFonts } from '../../../src/core/layout/label-fonts.ts';
import { loadMessages } from '../../../src/core/text/messages.ts';
import { formatView, parseView } from '../../../src/core/view/codec.ts';

describe('the names on the map', () => {
  it('are in the language of the words, unless `labels` names another one', async () => {
    const [en, zh, mixed] = [await loadMessages('en'), await loadMessages('zh'), await loadMessages('zh', 'ar')];
    expect([en, zh, mixed].map(({ labels }) => labels.lang)).toEqual(['en', 'zh', 'ar']);
    expect([en, zh, mixed].map(({ labels }) => labels.name('EGY'))).toEqual(['Egypt', '埃及', 'مصر']);
    expect([mixed.country('EGY'), mixed.countryShort('EGY')]).toEqual(['埃及', '埃及']);
    expect((await loadMessages('en', 'zh')).labels.name('COD')).toBe('刚果（金）');
  });

  it('are a key of the View, and a language that is not there is named', () => {
    expect(parseView('labels=ar').view.labels).toBe('ar');
    expect(formatView(parseView('theme=dark&labels=ar&lang=zh').view)).toBe('lang=zh&labels=ar&theme=dark');
    const { view, problems } = parseView('labels=he');
    expect(view.labels).toBeNull();
    expect(problems).toMatchObject([
      { key: 'labels', got: 'he', expected: { kind: 'words', known: ['en', 'zh', 'ar'] } },
    ]);
  });

  it('in Arabic have a face of their own, measured name by name; other labels keep theirs', async () => {
    const { labels } = await loadMessages('en', 'ar');
    const fonts = labelFonts('screen', 'en', true, labels);
    expect(fonts.names.strong).toMatchObject({ family: 'arabic', weight: 600 });
    expect(fonts.names.risk.italic).toBeUndefined();
    expect([fonts.strong.family, fonts.risk.italic]).toEqual(['condensed', true]);
    const { normal } = fonts.names;
    // Kuwait in the medium weight, shaped as a whole; a sum over its letters would be half as wide again.
    expect(measureText('الكويت', normal)).toBeCloseTo((2680 * normal.sizePx) / 1000, 6);
  });

  it('in Chinese stand upright beside English risks in italics', async () => {
    const { labels } = await loadMessages('en', 'zh');
    const fonts = labelFonts('screen', 'en', true, labels);
    expect([fonts.risk.italic, fonts.names.risk.italic]).toEqual([true, false]);
  });
});
