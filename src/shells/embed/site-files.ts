import { SITE_URL } from './site-url.ts';

/** A file of the site or of a dataset. In `embed-alone.html`, `carried-site-files.ts` stands in the place of this file. */
export function fetchFile(url: URL): Promise<Response> {
  return fetch(url);
}

/** The bytes of a face by its path from the site's root. Throws when it can't be fetched. */
export async function readFace(file: string): Promise<Uint8Array> {
  const response = await fetch(fileAddress(file));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Where a file of the site can be loaded from, by its path from the site's root. */
export function fileAddress(file: string): string {
  return new URL(file, SITE_URL).href;
}
