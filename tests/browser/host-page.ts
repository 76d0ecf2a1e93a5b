import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { type Pixels, readPng } from './read-png.ts';
import { watchFaults } from './watch-faults.ts';

export interface HostVisit {
  page: Page;
  /** Console errors and warnings, page errors, and breaches of a content policy, of the page and all its frames. */
  faults: string[];
  close(): Promise<void>;
}

/** Opens a host page in a context of its own; `path` has been put to the hosts before. */
export async function visitHost(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<HostVisit> {
  const context = await browser.newContext({
    viewport: { width: 1000, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(20_000);
  const faults = watchFaults(context);
  await context.exposeFunction('tellViolation', (text: string) => void faults.push(text));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      (window as unknown as { tellViolation(text: string): void }).tellViolation(`${violatedDirective}: ${blockedURI}`),
    );
  });
  const page = await context.newPage();
  await page.goto(address);
  return { page, faults, close: () => context.close() };
}

/** What is on screen in a box of the page. */
export async function shotOf(
  page: Page,
  clip: { x: number; y: number; width: number; height: number },
): Promise<Pixels> {
  return readPng(await page.screenshot({ clip, animations: 'disabled' }));
}

/** Share of pixels whose colour differs by more than a rounding, 0 to 1; 1 when the sizes differ. */
export function differingShare(a: Pixels, b: Pixels): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  let differing = 0;
  for (let y = 0; y < a.height; y++)
    for (let x = 0; x < a.width; x++) {
      const [one, other] = [a.at(x, y), b.at(x, y)];
      if (one.some((value, i) => Math.abs(value - other[i]!) > 2)) differing++;
    }
  return differing / (a.width * a.height);
}

/** How many different colours stand in a picture: a blank one has few. Every second pixel is looked at. */
export function colorsIn(pixels: Pixels): number {
  const seen = new Set<string>();
  for (let y = 0; y < pixels.height; y += 2) for (let x = 0; x < pixels.width; x += 2) seen.add(pixels.at(x, y).join());
  return seen.size;
}

/** The frame inside an iframe of the page. */
export async function frameIn(page: Page, selector: string): Promise<Frame> {
  const frame = await (await page.waitForSelector(selector)).contentFrame();
  if (!frame) throw new Error(`${selector} is no frame`);
  return frame;
}
