import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from './package-root.ts';

/** The bytes of a shipped TrueType file, e.g. `fira-sans-400.ttf`. */
export function readFont(file: string): Promise<Uint8Array> {
  return readFile(join(packageRoot(), 'public', 'fonts', 'ttf', file));
}
