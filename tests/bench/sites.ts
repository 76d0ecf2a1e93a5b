import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { packageRoot } from '../../src/cli/package-root.ts';
import { serve } from '../../src/cli/serve.ts';
import { launchBrowser } from '../browser/open-page.ts';

/** A browser, and the built site at an address. */
export interface Sites {
  browser: Browser;
  folder: string;
  address: string;
}

/** Serves a folder as the product is served while `work` runs. */
export async function withSite<T>(folder: string, work: (address: string) => Promise<T>): Promise<T> {
  const { server, address } = await serve(folder, 4710);
  try {
    return await work(address);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Opens the built site in a browser of its own while `work` runs. */
export async function withSites<T>(work: (sites: Sites) => Promise<T>): Promise<T> {
  const folder = join(packageRoot(), 'dist', 'site');
  const browser = await launchBrowser({
    webgl: true,
    args: ['--enable-precise-memory-info', '--js-flags=--expose-gc'],
  });
  try {
    return await withSite(folder, address => work({ browser, folder, address }));
  } finally {
    await browser.close();
  }
}
