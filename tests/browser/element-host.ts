// A page of somebody else that holds embeds, served beside the site.
import type { Browser, Page } from 'playwright-core';
import { watchFaults } from './watch-faults.ts';

export interface HostPage {
  page: Page;
  /** Paths of all that was asked for, from the site's root. */
  asked: string[];
  /** Console errors and warnings, page errors, and what the page's policy forbade. */
  faults: string[];
}
export interface HostOptions {
  /** Before the page's own scripts run. */
  before?: () => void;
  policy?: string;
  script?: string;
  width?: number;
  touch?: boolean;
}

const MODULE = '<script type="module" src="element/lode-map.js"></script>';

/** Opens a page with this body, waits until its first embed stands, and does the work. */
export async function openHost(
  browser: Browser,
  body: string,
  work: (host: HostPage) => Promise<void>,
  { before, policy, script = MODULE, width = 760, touch = false }: HostOptions = {},
): Promise<void> {
  const site = process.env.LODEMAP_SITE!;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    hasTouch: touch,
  });
  const page = await context.newPage();
  const asked: string[] = [];
  const faults = watchFaults(context);
  page.on('request', request => asked.push(request.url().replace(site, '')));
  if (before) await page.addInitScript(before);
  const html = `<!doctype html><html lang="en"><head><link rel="icon" href="icon.svg"></head><body>${body}${script}</body></html>`;
  const headers = policy ? { 'content-security-policy': policy } : {};
  await page.route('**/host.html', route => route.fulfill({ contentType: 'text/html', body: html, headers }));
  try {
    await page.goto(`${site}host.html`);
    await page.waitForFunction(() => document.querySelector('lode-map')?.shadowRoot?.querySelector('.still svg'));
    await work({ page, asked, faults });
  } finally {
    await context.close();
  }
}
