import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { THEMES, type ThemeName } from '../../src/core/scene/themes.ts';
import { clearUpdates, goTo, mapUpdated } from './page-state.ts';
import { useBrowser } from './visit.ts';

const visit = useBrowser();

async function colours(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const style = (selector: string) => getComputedStyle(document.querySelector(selector)!);
    return {
      panel: style('lode-explore > .bar').backgroundColor,
      sea: style('lode-explore > .stage').backgroundColor,
      ink: style('h1').color,
    };
  });
}
function expected(name: ThemeName): Record<string, string> {
  const { panel, sea, ink } = THEMES[name];
  const rgb = (hex: string) => `rgb(${[1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
  return { panel: rgb(panel), sea: rgb(sea), ink: rgb(ink) };
}

describe('The themes', () => {
  it('follow the device until one is chosen', async () => {
    await visit('', async page => {
      expect(await colours(page)).toEqual(expected('light'));
      await clearUpdates(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await mapUpdated(page);
      expect(await colours(page)).toEqual(expected('dark'));
      await goTo(page, '?theme=light');
      expect(await colours(page)).toEqual(expected('light'));
    });
  });

  it('are dark where the address or the device says so', async () => {
    await visit('?theme=dark', async page => expect(await colours(page)).toEqual(expected('dark')));
    await visit('', async page => expect(await colours(page)).toEqual(expected('dark')), { colorScheme: 'dark' });
  });
});

describe('Reduced motion', () => {
  /** How many places the camera has been at while it flew. */
  async function steps(page: Page): Promise<number> {
    return page.evaluate(async () => {
      const canvas = document.querySelector('lode-canvas')!;
      const seen = new Set<number>();
      let flying = true;
      const look = () => {
        seen.add(canvas.frame!.scale);
        if (flying) requestAnimationFrame(look);
      };
      look();
      await canvas.flyTo({ lng: 25, lat: -4, zoom: 1.5 });
      flying = false;
      return seen.size;
    });
  }

  it('cuts where others fly', async () => {
    await visit('', async page => expect(await steps(page)).toBeLessThanOrEqual(2));
    await visit('', async page => expect(await steps(page)).toBeGreaterThan(3), { reducedMotion: 'no-preference' });
  });
});
