import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteFaces } from '../export/embedded-faces.ts';
import { packageRoot } from './package-root.ts';
import { DataError } from './usage-error.ts';

/** The faces of the package, whose rules the build puts beside the command line. They are read when a file needs them. */
export const siteFaces: SiteFaces = {
  get css(): string {
    const file = join(packageRoot(), 'dist', 'cli', 'fonts.css');
    try {
      return readFileSync(file, 'utf8');
    } catch {
      throw new DataError(`the list of faces is missing: ${file}. Next: npm run build`);
    }
  },
  readFace: file => readFile(join(packageRoot(), 'public', file)),
};
