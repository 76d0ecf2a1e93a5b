import { describe, expect, it } from 'vitest';
import type { LodeExplore } from '../../src/shells/explore.ts';
import { useBrowser } from './visit.ts';

const visit = useBrowser();

describe('The concentration workspace', () => {
  it('opened by its address is marked as ready when all of it stands, and changes its language whole', async () => {
    await visit('?show=concentration&of=mining&by=country&minerals=cobalt', async page => {
      const text = (selector: string) => page.locator(`lode-concentration ${selector}`).first().textContent();
      expect(await page.locator('lode-network-map svg path').count()).toBeGreaterThan(5);
      expect(await text('.first h2')).toMatch(/DR Congo|Democratic Republic/);
      await page.evaluate(() =>
        document.querySelector<LodeExplore>('lode-explore')!.session.store.changeView({ lang: 'zh' }),
      );
      await page.waitForFunction(() => document.documentElement.lang === 'zh');
      await page.waitForFunction(() =>
        /刚果/.test(document.querySelector('lode-concentration')!.shadowRoot!.querySelector('.first h2')!.textContent!),
      );
      expect(await text('.second h2')).toMatch(/\p{Script=Han}/u);
    });
  });
});
