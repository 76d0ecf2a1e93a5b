import { fetchBesidePage } from './fetch-beside-page.ts';

/** The bytes of a file by its path from the page. Throws when it can't be fetched. */
export async function fetchBytes(file: string): Promise<Uint8Array> {
  const response = await fetchBesidePage(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
