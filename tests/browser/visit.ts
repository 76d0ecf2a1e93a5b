import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { type BrowserOptions, launchBrowser, mapReady, openPage, type PageOptions } from './open-page.ts';

export interface VisitOptions extends PageOptions {
  /** Waits until the map is complete; default true. */
  ready?: boolean;
  /** What the console may say in this test: the file that it takes away. */
  mayFail?: RegExp;
}
/** Opens the site at a query, does the work, and holds that nothing was said on the console and nothing left the origin. */
export type Visit = (query: string, work: (page: Page) => Promise<void>, options?: VisitOptions) => Promise<void>;

/** One browser for the tests of a file. */
export function useBrowser(options: BrowserOptions = {}): Visit {
  let browser: Browser | null = null;
  beforeAll(async () => {
    browser = await launchBrowser(options);
  });
  afterAll(() => browser?.close());
  return async (query, work, { ready = true, mayFail, ...options } = {}) => {
    const { page, faults, away, close } = await openPage(browser!, query, { reducedMotion: 'reduce', ...options });
    try {
      if (ready) await mapReady(page);
      await work(page);
      expect(faults.filter(fault => !mayFail?.test(fault))).toEqual([]);
      expect(away).toEqual([]);
    } finally {
      await close();
    }
  };
}
