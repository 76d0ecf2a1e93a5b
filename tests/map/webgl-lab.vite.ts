// Serves the map's own page, and runs the tests that need a browser: vitest run --config tests/map/webgl-lab.vite.ts
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  cacheDir: 'node_modules/.vite-webgl-lab',
  resolve: { conditions: ['visgl:webgl-only', 'module', 'browser', 'development|production'] },
  // Only this page: what other pages import, the build alone may know, and a dependency met late would load the page anew.
  optimizeDeps: { entries: ['tests/map/webgl-lab.html'] },
  server: { port: 5199, hmr: false },
  test: { include: ['tests/browser/webgl-map.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
