import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type UserConfig } from 'vite';
import { compressFolder } from '../../src/cli/build/compress-folder.ts';
import { packageRoot } from '../../src/cli/package-root.ts';
import defined from '../../vite.config.ts';

const config = defined as UserConfig;
const ROOT = packageRoot();
/** Where the pages and programs to compare with are built. */
const CACHE = join(ROOT, '.cache', 'bench');

/** Builds a page of this folder as the product's page is built, with the public files it reads beside it; answers its folder. */
export async function bundlePage(name: 'plot-page' | 'bare-webgl', files: readonly string[]): Promise<string> {
  const outDir = join(CACHE, name);
  await build({
    configFile: false,
    root: join(import.meta.dirname, name),
    base: './',
    logLevel: 'error',
    publicDir: false,
    ...(config.resolve ? { resolve: config.resolve } : {}),
    build: { ...config.build, outDir, emptyOutDir: true },
  });
  for (const file of files) {
    mkdirSync(dirname(join(outDir, file)), { recursive: true });
    cpSync(join(ROOT, 'public', file), join(outDir, file));
  }
  await compressFolder(outDir);
  return outDir;
}

/** Bundles a program of `programs/` for Node as the command line is bundled; answers its file. */
export async function bundleProgram(name: string): Promise<string> {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    // Bundled as the command line is: what is machine code stays outside.
    ssr: { noExternal: true, external: ['@resvg/resvg-js'] },
    build: {
      ssr: join(import.meta.dirname, 'programs', `${name}.ts`),
      outDir: CACHE,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs`, chunkFileNames: `${name}-[name]-[hash].mjs` } },
    },
  });
  return join(CACHE, `${name}.mjs`);
}
