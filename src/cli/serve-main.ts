import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package-root.ts';
import { serve } from './serve.ts';

const folder = join(packageRoot(), 'dist', 'site');
if (!existsSync(join(folder, 'index.html'))) {
  console.error('dist/site is not built. Run: npm start');
  process.exit(1);
}
const port = Number(process.env.PORT ?? 4173);
const { address } = await serve(folder, Number.isInteger(port) ? port : 4173);
console.log(`Lodemap is at ${address} (Ctrl+C stops it)`);
