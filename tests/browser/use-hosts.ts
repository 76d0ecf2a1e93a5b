import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type HostVisit, visitHost } from './host-page.ts';
import { launchBrowser } from './open-page.ts';
import { type Hosts, serveHosts } from './serve-hosts.ts';

export interface HostsInUse extends Omit<Hosts, 'close'> {
  browser: Browser;
  /** Opens a page that was put to the hosts, in a context of its own. */
  visit(path: string, options?: BrowserContextOptions): Promise<HostVisit>;
}

/** One browser and pages of other people for the tests of a file; `prepare` puts what all of them have in common. */
export function useHosts(prepare?: (hosts: HostsInUse) => void): HostsInUse {
  let served: Hosts;
  let browser: Browser;
  const hosts: HostsInUse = {
    get browser() {
      return browser;
    },
    get address() {
      return served.address;
    },
    get strange() {
      return served.strange;
    },
    put: (path, file) => served.put(path, file),
    visit: (path, options) => visitHost(browser, served.address + path, options),
  };
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchBrowser(), serveHosts()]);
    prepare?.(hosts);
  });
  afterAll(async () => {
    served?.close();
    await browser?.close();
  });
  return hosts;
}
