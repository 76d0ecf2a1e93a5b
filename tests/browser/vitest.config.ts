import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// Real browser, built site: few tests, one at a time.
export default defineConfig({
  root: join(import.meta.dirname, '..', '..'),
  test: {
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    globalSetup: ['tests/browser/serve-site.ts'],
  },
});
