import { expect, it } from 'vitest';
import type { LodePresent } from '../../src/shells/present.ts';
import { useBrowser } from './visit.ts';

const visit = useBrowser({ webgl: true });
/** What MapLibre itself says of a lost context. */
const MAPLIBRE_SAYS = /cannot be restored after WebGL context loss|no style added to the map/;

it('A lost graphics card takes nothing off the stage, and the next key works', async () => {
  await visit(
    '?mode=present&briefing=where-the-money-is&step=2&renderer=webgl',
    async page => {
      const canvas = page.locator('canvas.maplibregl-canvas').first();
      await canvas.waitFor({ state: 'attached', timeout: 20_000 });
      const stage = () =>
        page.evaluate(() => {
          const { map, picture } = document.querySelector<LodePresent>('lode-present')!;
          return { texts: map?.placed?.texts.length ?? 0, number: picture?.content.number };
        });
      const before = await stage();
      expect(before.number).toBe(2);
      expect(before.texts).toBeGreaterThan(0);
      await canvas.evaluate((element: HTMLCanvasElement) =>
        element.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext(),
      );
      await page.waitForFunction(
        () => (document.querySelector<LodePresent>('lode-present')!.map?.placed?.texts.length ?? 0) > 0,
      );
      expect(await stage()).toEqual(before);
      await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(800);
      expect((await stage()).number).toBe(3);
      expect((await stage()).texts).toBeGreaterThan(0);
    },
    { mayFail: MAPLIBRE_SAYS },
  );
});
