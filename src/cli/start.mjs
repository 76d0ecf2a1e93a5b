// `npm start`: installs, builds when stale, serves the built site, prints the address and then writes the static pages.
import { arePagesStale, ensureInstalled, isSiteStale, runTypeScript } from './bootstrap.mjs';

try {
  ensureInstalled();
  // The static pages come after, while the site is already served.
  if (isSiteStale()) runTypeScript('src/cli/build/build-site-main.ts', ['--without-pages']);
  runTypeScript('src/cli/serve-main.ts', arePagesStale() ? ['--write-pages'] : []);
} catch (error) {
  console.error(error.message);
  process.exitCode = error.exitCode ?? 1;
}
