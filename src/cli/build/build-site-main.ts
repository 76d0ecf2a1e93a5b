import { buildSite } from './build-site.ts';

try {
  await buildSite();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
