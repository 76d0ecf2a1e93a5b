import { SITE_URL } from './site-url.ts';

/** A file of the site or of a dataset. In `embed-alone.html`, `carried-site-files.ts` stands in the place of this file. */
export function fetchFile(url: URL): Promise<Response> {
  return fetch(url);
}

/** Where a file of the site can be loaded from, by its path from the site's root. */
export function fileAddress(file: string): string {
  return new URL(file, SITE_URL).href;
}
