import { fetchBytes } from './fetch-bytes.ts';

/** The bytes of a file in `fonts/ttf`, which only files that are written ask for. Throws when it can't be fetched. */
export function fetchFont(file: string): Promise<Uint8Array> {
  return fetchBytes(`fonts/ttf/${file}`);
}
