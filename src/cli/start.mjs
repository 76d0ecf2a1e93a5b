// `npm start`: installs, builds when stale, serves the built site, prints the address and then writes docs and static pages.
import { ensureInstalled, isRestStale, isSiteStale, runTypeScript } from './bootstrap.mjs';

try {
  ensureInstalled();
  // Docs and static pages come after, while the map is already served.
  if (isSiteStale()) runTypeScript('src/cli/build/build-site-main.ts', ['--first']);
  runTypeScript('src/cli/serve-main.ts', isRestStale() ? ['--write-rest'] : []);
} catch (error) {
  console.error(error.message);
  process.exitCode = error.exitCode ?? 1;
}
