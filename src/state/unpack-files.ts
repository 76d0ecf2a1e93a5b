import { splitFiles } from '../core/pack/split-files.ts';
import { unpackBytes } from '../core/pack/unpack-bytes.ts';

/** The files that `packFiles` put into a text. Throws when the text was cut. */
export function unpackFiles(text: string): Map<string, Uint8Array<ArrayBuffer>> {
  const binary = atob(text.trim());
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  return splitFiles(unpackBytes(bytes));
}
