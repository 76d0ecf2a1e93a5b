import { joinFiles } from '../../core/pack/join-files.ts';
import { packBytes } from '../../core/pack/pack-bytes.ts';

/** At most this many bytes become letters in one call, whose arguments lie on the stack. */
const CHUNK = 0x8000;

/** Files as Base64 text, packed; the same files give the same text in a browser and in Node. */
export function packFiles(files: ReadonlyMap<string, Uint8Array>): string {
  const packed = packBytes(joinFiles(files));
  let binary = '';
  for (let at = 0; at < packed.length; at += CHUNK) binary += String.fromCharCode(...packed.subarray(at, at + CHUNK));
  return btoa(binary);
}
