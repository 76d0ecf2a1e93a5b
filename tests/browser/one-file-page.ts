import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { watchFaults } from './watch-faults.ts';

/** Writes a briefing with the built command line; throws what that said when it fails. */
export function writeBriefing(name: string, out: string, lang = 'en'): void {
  execFileSync('node', ['dist/cli/lodemap.mjs', 'briefing', name, '--out', out, '--lang', lang], { encoding: 'utf8' });
}

export interface FilePage {
  page: Page;
  /** Console errors and warnings, page errors and breaches of the content policy; a driver's notes on WebGL left out. */
  faults: string[];
  /** Requests for anything but the file itself and what it made. */
  away: string[];
  close(): Promise<void>;
}

/** Opens a file from the disk, by default without a network. */
export async function openFromDisk(
  browser: Browser,
  file: string,
  { query = '', offline = true }: { query?: string; offline?: boolean } = {},
): Promise<FilePage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  await context.setOffline(offline);
  const faults = watchFaults(context);
  const away: string[] = [];
  const own = pathToFileURL(file).href;
  context.on('request', request => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && url.split(/[?#]/)[0] !== own) away.push(url);
  });
  const page = await context.newPage();
  await page.goto(own + query);
  return { page, faults, away, close: () => context.close() };
}

/** Waits until the stage shows a step of a number of steps, and its map is complete. */
export async function stepShown(page: Page, count: string): Promise<void> {
  await page.locator('lode-present .reading .count').filter({ hasText: count }).waitFor({ state: 'attached' });
  await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0, null, { timeout: 30_000 });
}
