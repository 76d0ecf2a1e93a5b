import { splitFiles } from '../core/pack/split-files.ts';
import { unfoldRepeats } from '../core/pack/unfold-repeats.ts';

/** The files that `packFiles` put into a text. Rejects when the text was cut or the browser can't unpack. */
export async function unpackFiles(text: string): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const binary = atob(text.trim());
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  const unzipped = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return splitFiles(unfoldRepeats(new Uint8Array(await new Response(unzipped).arrayBuffer())));
}
