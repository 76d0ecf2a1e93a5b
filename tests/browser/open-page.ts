import { type Browser, chromium, type Page } from 'playwright-core';
import { watchFaults } from './watch-faults.ts';

/** Everything that would ask the network is switched off. */
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Drawing by the processor, which has no WebGL, takes a fifth less of it than the graphics in software do. */
const WITHOUT_GRAPHICS = ['--disable-gpu', '--disable-software-rasterizer'];
const SOFTWARE_GRAPHICS = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-rasterization',
  '--disable-accelerated-2d-canvas',
];

export interface BrowserOptions {
  /** Graphics in software, with WebGL; else there is none. */
  webgl?: boolean;
  args?: readonly string[];
  env?: NodeJS.ProcessEnv;
}

export async function launchBrowser({
  webgl = false,
  args = [],
  env = process.env,
}: BrowserOptions = {}): Promise<Browser> {
  const executablePath = process.env.LODEMAP_BROWSER ?? '/usr/bin/chromium';
  const graphics = webgl ? SOFTWARE_GRAPHICS : WITHOUT_GRAPHICS;
  return chromium.launch({
    executablePath,
    args: [...FLAGS, ...graphics, ...args],
    env: env as Record<string, string>,
  });
}

export interface OpenPage {
  page: Page;
  /** Console errors and warnings, and page errors; a driver's notes on software WebGL left out. */
  faults: string[];
  /** Requests that left the origin. */
  away: string[];
  close(): Promise<void>;
}
export interface PageOptions {
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  scripts?: boolean;
  touch?: boolean;
  /** Address of another site than the built one. */
  site?: string;
  /** Before the page is asked for. */
  prepare?: (page: Page) => Promise<unknown>;
}

/** A fresh page at a View, watched. */
export async function openPage(
  browser: Browser,
  query: string,
  {
    width = 1440,
    height = 900,
    colorScheme = 'light',
    reducedMotion = 'no-preference',
    scripts = true,
    touch = false,
    site = process.env.LODEMAP_SITE!,
    prepare,
  }: PageOptions = {},
): Promise<OpenPage> {
  const viewport = { width, height };
  const options = { viewport, colorScheme, reducedMotion, javaScriptEnabled: scripts, hasTouch: touch };
  const context = await browser.newContext(options);
  const faults = watchFaults(context);
  const page = await context.newPage();
  const away: string[] = [];
  page.on('request', request => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(new URL(site).origin))
      away.push(request.url());
  });
  await prepare?.(page);
  await page.goto(site + query);
  return { page, faults, away, close: () => context.close() };
}

/** Waits until the map is complete. */
export async function mapReady(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0, null, { timeout: 30_000 });
}
