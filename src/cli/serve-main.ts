import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from './package-root.ts';
import { serve } from './serve.ts';

const folder = join(packageRoot(), 'dist', 'site');
if (!existsSync(join(folder, 'index.html'))) {
  console.error('dist/site is not built. Run: npm start');
  process.exit(1);
}
const port = Number(process.env.PORT ?? 4173);
const rest = process.argv.includes('--write-rest') ? writeRest() : null;
const { address } = await serve(folder, Number.isInteger(port) ? port : 4173, rest ? { rest } : {});
console.log(`Lodemap is at ${address} (Ctrl+C stops it)`);
rest?.then(
  () => console.log(`Docs and pages are written: ${address}atlas.html`),
  (error: Error) => console.error(`${error.message}. The map works without them. Next: npm run build`),
);

/** By a process that gives way to whoever looks at the map meanwhile. */
function writeRest(): Promise<void> {
  console.log('Writing docs and the pages of countries, texts and projects …');
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'build', 'build-site-main.ts'), ['--rest']);
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    child.on('error', reject);
    child.on('exit', code => (code === 0 ? resolve() : reject(new Error(`Writing docs and pages ended with ${code}`))));
  });
}
