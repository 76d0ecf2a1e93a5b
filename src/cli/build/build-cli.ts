import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { writeDataset } from '../data/write-dataset.ts';
import { packageRoot } from '../package-root.ts';

/** Bundles the command line into `dist/cli/lodemap.mjs`, with the dataset and the rules of the faces beside it. */
export async function buildCli(): Promise<void> {
  const root = packageRoot();
  mkdirSync(join(root, 'dist', 'cli', 'data'), { recursive: true });
  writeDataset(root, join(root, 'dist', 'cli', 'data'));
  copyFileSync(join(root, 'src', 'shells', 'fonts.css'), join(root, 'dist', 'cli', 'fonts.css'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true, external: ['@resvg/resvg-js', 'ajv', 'ajv-formats'] },
    build: {
      ssr: 'src/cli/lodemap.ts',
      outDir: 'dist/cli',
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        output: {
          entryFileNames: 'lodemap.mjs',
          chunkFileNames: 'chunks/[name]-[hash].mjs',
          banner: '#!/usr/bin/env node',
        },
      },
    },
  });
}
