import { joinFiles } from '../../core/pack/join-files.ts';
import { packBytes } from '../../core/pack/pack-bytes.ts';
import { toBase64 } from '../to-base64.ts';

/** Files as Base64 text, packed; the same files give the same text in a browser and in Node. */
export function packFiles(files: ReadonlyMap<string, Uint8Array>): string {
  return toBase64(packBytes(joinFiles(files)));
}
