import { buildPages } from './build-site.ts';

try {
  await buildPages();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
