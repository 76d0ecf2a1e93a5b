import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// Real browser, built site. Two files at a time: a page spends half of its time waiting for frames, and more at once starve
// each other.
export default defineConfig({
  root: join(import.meta.dirname, '..', '..'),
  test: {
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // One after another in one process, with modules, records and boundaries read once.
    isolate: false,
    // Frames and timers wait on a machine that others use too. What needed a second try is marked in the report.
    retry: 1,
    globalSetup: ['tests/browser/serve-site.ts'],
  },
});
