// The element on pages of hosts, as the build wrote it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './open-page.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'dist', 'site', 'element');
const MOST_KB = 90;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

interface Host {
  page: Page;
  /** Paths of all that was asked for, from the site's root. */
  asked: string[];
  faults: string[];
}

/** A host's page with this body, served beside the site. */
async function openHost(body: string, work: (host: Host) => Promise<void>): Promise<void> {
  const site = process.env.LODEMAP_SITE!;
  const context = await browser.newContext({ viewport: { width: 760, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const asked: string[] = [];
  const faults: string[] = [];
  page.on('request', request => asked.push(request.url().replace(site, '')));
  page.on('console', message => /error|warning/.test(message.type()) && faults.push(message.text()));
  page.on('pageerror', error => faults.push(error.message));
  const script = '<script type="module" src="element/lode-map.js"></script>';
  const html = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><body>${body}${script}</body></html>`;
  await page.route('**/host.html', route => route.fulfill({ contentType: 'text/html', body: html }));
  try {
    await page.goto(`${site}host.html`);
    await page.waitForFunction(() => document.querySelector('lode-map')?.shadowRoot?.querySelector('.still svg'));
    await work({ page, asked, faults });
  } finally {
    await context.close();
  }
}

describe('bytes', () => {
  test.each(['lode-map.js', 'lode-map.global.js'])('%s alone draws an English embed in at most 90 kB', file => {
    const bytes = brotliCompressSync(readFileSync(join(FOLDER, file))).length;
    expect(bytes).toBeLessThanOrEqual(MOST_KB * 1000);
  });
  test('before live is asked for, no other script is fetched', () =>
    openHost('<lode-map></lode-map>', async ({ page, asked, faults }) => {
      await page.waitForTimeout(1000);
      expect(asked.filter(path => /\.m?js$/.test(path))).toEqual(['element/lode-map.js']);
      expect(faults).toEqual([]);
      expect(readdirSync(FOLDER)).toContain('parts');
    }));
});
