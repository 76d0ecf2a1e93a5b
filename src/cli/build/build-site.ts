import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { writeDataset } from '../data/write-dataset.ts';
import { packageRoot } from '../package-root.ts';
import { buildCli } from './build-cli.ts';
import { drawFirstPicture } from './draw-first-picture.ts';

const COMPRESSED = /\.(html|js|mjs|css|json|svg)$/;

/** Checks the data, writes the dataset, draws the first picture, and builds site and command line into `dist`. */
export async function buildSite(): Promise<void> {
  const root = packageRoot();
  const data = join(root, 'public', 'data');
  writeDataset(root, data);
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(join(root, '.cache', 'first-picture.html'), await drawFirstPicture(root, data));
  await build({ root, logLevel: 'warn' });
  compress(join(root, 'dist', 'site'));
  await buildCli();
}

/** Brotli and gzip copies beside each text file, for servers that send them. */
function compress(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) compress(path);
    else if (COMPRESSED.test(name)) {
      const bytes = readFileSync(path);
      writeFileSync(
        `${path}.br`,
        brotliCompressSync(bytes, {
          params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
        }),
      );
      writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
    }
  }
}
