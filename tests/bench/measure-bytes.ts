// What travels until something is on screen: the files that a real load asks for, by the size of their brotli copies.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { bundlePage } from './bundle.ts';
import { markTime, openSession } from './page-session.ts';
import { type Sites, withSite } from './sites.ts';
import { type Line, state, verdict } from './table.ts';

const MOST_FIRST = 150;
const MOST_SVG = 300;
const MOST_WEBGL = 1.1;

interface Fetched {
  file: string;
  bytes: number;
}

/** Long enough for the page to have fetched what it may need later, ms. */
const IDLE_MS = 6000;

export async function measureBytes({ browser, folder, address }: Sites): Promise<Line[]> {
  const load = (query: string, ready: (page: Page) => Promise<unknown>, scripts = true) =>
    filesOf(browser, folder, address, query, ready, scripts);
  const first = await load('', page => markTime(page, 'map-picture'), false);
  const svg = await load('?renderer=svg', page => markTime(page, 'map-ready'));
  const webgl = await load('?renderer=webgl', page => markTime(page, 'map-ready'));
  const bareFolder = await bundlePage('bare-webgl', []);
  const bare = await withSite(bareFolder, bareAddress =>
    filesOf(browser, bareFolder, bareAddress, '', page => markTime(page, 'map-ready')),
  );
  // What the page fetches in idle moments, whichever tier draws, is no part of the WebGL tier.
  const settled = await load('?renderer=svg', async page => {
    await markTime(page, 'map-ready');
    await page.waitForTimeout(IDLE_MS);
  });
  const begun = new Set([...svg, ...settled].map(({ file }) => file));
  const added = scriptsOf(webgl).filter(({ file }) => !begun.has(file));
  for (const [what, files] of Object.entries({
    first,
    svg,
    'added by WebGL': added,
    'bare scripts': scriptsOf(bare),
  }))
    console.log(`${what}: ${files.map(({ file, bytes }) => `${file} ${kilo(bytes)}`).join(', ')}`);
  return [
    kiloLine('bytes to the first picture', total(first), MOST_FIRST),
    kiloLine('bytes to the live SVG map', total(svg), MOST_SVG),
    compareScripts('scripts that the WebGL map adds', total(added), total(scriptsOf(bare)), MOST_WEBGL),
    compareScripts('all scripts with the WebGL map', total(scriptsOf(webgl)), total(scriptsOf(bare)), null),
  ];
}

async function filesOf(
  browser: Browser,
  folder: string,
  address: string,
  query: string,
  ready: (page: Page) => Promise<unknown>,
  scripts = true,
): Promise<Fetched[]> {
  const { page, close } = await openSession(browser);
  // Without script files only the page itself, its styles and the fonts of the first picture are asked for.
  if (!scripts) await page.route('**/*.js', route => route.abort());
  const asked = new Set<string>();
  page.context().on('request', request => {
    if (request.url().startsWith(address)) asked.add(new URL(request.url()).pathname.slice(1) || 'index.html');
  });
  await page.goto(address + query);
  await ready(page);
  if (!scripts) await page.waitForTimeout(1000);
  const files = [...asked].filter(file => scripts || !file.endsWith('.js'));
  await close();
  return files.map(file => ({ file, bytes: sizeOf(join(folder, file)) })).filter(({ bytes }) => bytes > 0);
}

function sizeOf(path: string): number {
  for (const file of [`${path}.br`, path]) if (existsSync(file)) return statSync(file).size;
  return 0;
}

function compareScripts(what: string, own: number, other: number, most: number | null): Line {
  const ratio = own / other;
  return {
    what: `${what}, MapLibre + deck.gl alone`,
    ours: `${kilo(own)} kB`,
    other: `${kilo(other)} kB`,
    ratio: ratio.toFixed(2),
    target: most === null ? '' : verdict(`≤ ${most}`, ratio <= most),
  };
}

function scriptsOf(files: readonly Fetched[]): Fetched[] {
  return files.filter(({ file }) => /\.m?js$/.test(file));
}

function total(files: readonly Fetched[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function kiloLine(what: string, bytes: number, most: number): Line {
  return state(what, `${kilo(bytes)} kB`, verdict(`≤ ${most} kB`, bytes <= most * 1000));
}
