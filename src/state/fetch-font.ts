import { fetchBesidePage } from './fetch-beside-page.ts';

/** The bytes of a file in `fonts/ttf`, which only files that are written ask for. Throws when it can't be fetched. */
export async function fetchFont(file: string): Promise<Uint8Array> {
  const response = await fetchBesidePage(`fonts/ttf/${file}`);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
