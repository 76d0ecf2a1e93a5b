// One fresh context per load: nothing is in a cache.
import type { Browser, CDPSession, Page } from 'playwright-core';

export interface PageSession {
  page: Page;
  cdp: CDPSession;
  close(): Promise<void>;
}

/** An empty page of 1440 × 900 px; `slowdown` divides the speed of its processor. */
export async function openSession(browser: Browser, slowdown = 1): Promise<PageSession> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  // Functions that run in the page come with the names that the TypeScript runner gives them.
  await context.addInitScript('globalThis.__name = value => value');
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  if (slowdown > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { page, cdp, close: () => context.close() };
}

/** Time of a performance mark since navigation began, ms; waits for it. */
export async function markTime(page: Page, name: string): Promise<number> {
  await page.waitForFunction(mark => performance.getEntriesByName(mark).length > 0, name, { timeout: 120_000 });
  return page.evaluate(mark => performance.getEntriesByName(mark)[0]!.startTime, name);
}
