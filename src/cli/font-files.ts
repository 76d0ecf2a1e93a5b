import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package-root.ts';

/** The shipped TrueType fonts, in a fixed order, because the order decides which one answers for a missing letter. */
export function fontFiles(): string[] {
  const folder = join(packageRoot(), 'public', 'fonts', 'ttf');
  return readdirSync(folder)
    .filter(name => name.endsWith('.ttf'))
    .sort()
    .map(name => join(folder, name));
}
