// `npm start`: installs, builds when stale, serves the built site and prints the address.
import { ensureInstalled, isStale, runTypeScript } from './bootstrap.mjs';

try {
  ensureInstalled();
  if (
    isStale('dist/site/index.html', [
      'src',
      'data',
      'public',
      'index.html',
      'embed.html',
      'vite.config.ts',
      'package.json',
    ])
  )
    runTypeScript('src/cli/build/build-site-main.ts');
  runTypeScript('src/cli/serve-main.ts', process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = error.exitCode ?? 1;
}
