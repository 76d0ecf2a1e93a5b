import type { Page } from 'playwright-core';
import { measureText } from '../../src/core/figure/measure-text.ts';
import type { Px } from '../../src/core/geo/types.ts';
import type { Scene } from '../../src/core/scene/scene.ts';
import type { View } from '../../src/core/view/view.ts';
import type { LodeExplore } from '../../src/shells/explore.ts';

/** The View that the page is in. */
export function viewOf(page: Page): Promise<View> {
  return page.evaluate(() => document.querySelector<LodeExplore>('lode-explore')!.state.view);
}

/** The scene that the page shows. */
export function sceneOf(page: Page): Promise<Scene> {
  return page.evaluate(() => document.querySelector<LodeExplore>('lode-explore')!.picture!.scene);
}

export function searchOf(page: Page): string {
  return new URL(page.url()).search;
}

export async function waitForSearch(page: Page, search: string): Promise<void> {
  await page.waitForFunction(wanted => location.search === wanted, search, { timeout: 10_000 });
}

/** Waits until the View's key, written as JSON, is what is expected. */
export async function waitForView<K extends keyof View>(page: Page, key: K, value: View[K]): Promise<void> {
  await page.waitForFunction(
    ([name, wanted]) =>
      JSON.stringify(document.querySelector<LodeExplore>('lode-explore')!.state.view[name as keyof View]) === wanted,
    [key, JSON.stringify(value)] as const,
    { timeout: 10_000 },
  );
}

/** Moves the page to another query, as Back and Forward do, and waits until its map is on screen. */
export async function goTo(page: Page, query: string): Promise<void> {
  await page.evaluate(async search => {
    performance.clearMarks('map-updated');
    history.pushState(null, '', search || location.pathname);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await mapUpdated(page);
}

/** Waits until a change is on screen; clear the marks before the change. */
export async function mapUpdated(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('map-updated').length > 0, null, { timeout: 20_000 });
}

export async function clearUpdates(page: Page): Promise<void> {
  await page.evaluate(() => performance.clearMarks('map-updated'));
}

/** The middle of a subject's label, px of the window. */
export async function labelPx(page: Page, subject: string): Promise<Px> {
  const { text, left, top } = await page.evaluate(wanted => {
    const canvas = document.querySelector('lode-canvas')!;
    const box = canvas.getBoundingClientRect();
    const text = canvas.placed?.texts.find(other => other.subject === wanted);
    return { text: text ?? null, left: box.left, top: box.top };
  }, subject);
  if (!text) throw new Error(`${subject} has no label on the map`);
  const width = measureText(text.text, text.font);
  const middle = { start: width / 2, middle: 0, end: -width / 2 }[text.anchor];
  return [left + text.x + middle, top + text.y - text.font.sizePx * 0.3];
}

/** What has the keyboard, through shadow roots: tags from the page inwards, then its name. */
export function focusOf(page: Page): Promise<{ path: string; name: string }> {
  return page.evaluate(() => {
    const path: string[] = [];
    let at = document.activeElement;
    while (at) {
      path.push(at.id ? `${at.localName}#${at.id}` : at.localName);
      const inner = at.shadowRoot?.activeElement;
      if (!inner) break;
      at = inner;
    }
    return { path: path.join(' '), name: at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? '' };
  });
}
