import { expect, it } from 'vitest';
import type { LodePresent } from '../../src/shells/present.ts';
import { useBrowser } from './visit.ts';

const visit = useBrowser();

it('A briefing is presented without WebGL', async () => {
  await visit('?mode=present&briefing=february-2026-turn&step=7&renderer=webgl', async page => {
    const stage = () =>
      page.evaluate(() => {
        const { map, picture } = document.querySelector<LodePresent>('lode-present')!;
        return { drawn: (map?.placed?.texts.length ?? 0) > 0, number: picture?.content.number };
      });
    expect(await stage()).toEqual({ drawn: true, number: 7 });
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(500);
    expect(await stage()).toEqual({ drawn: true, number: 8 });
  });
});
