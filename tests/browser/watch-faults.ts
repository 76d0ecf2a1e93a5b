import type { BrowserContext } from 'playwright-core';

/** Console errors and warnings and page errors of all pages and frames of a context, as they come; a driver's notes on software WebGL left out. */
export function watchFaults(context: BrowserContext): string[] {
  const faults: string[] = [];
  context.on('console', message => {
    if (/error|warning/.test(message.type()) && !/uniform block|GL Driver Message/.test(message.text()))
      faults.push(message.text());
  });
  context.on('weberror', error => faults.push(error.error().message));
  return faults;
}
