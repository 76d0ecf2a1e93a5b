// `npm run -s lodemap -- <command>`: builds the command line when it is stale, silently, then runs it.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, isStale, ROOT, runTypeScript } from './bootstrap.mjs';

try {
  ensureInstalled(true);
  const origins = ['src/core', 'src/cli', 'src/export', 'src/shells/fonts.css', 'data', 'public/geo', 'package.json'];
  if (isStale('dist/cli/lodemap.mjs', origins)) runTypeScript('src/cli/build/build-cli-main.ts', [], { quiet: true });
  await import(pathToFileURL(join(ROOT, 'dist/cli/lodemap.mjs')).href);
} catch (error) {
  console.error(`lodemap could not start: ${error.message}`);
  process.exitCode = 1;
}
