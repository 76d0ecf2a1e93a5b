// The lab of the live map: `npx vite --config tests/map/svg-lab.config.ts`, then open /svg-lab.html. Not part of the site.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { writeDataset } from '../../src/cli/data/write-dataset.ts';

const root = join(import.meta.dirname, '..', '..');

function labData(): Plugin {
  return {
    name: 'lab-data',
    configureServer(server) {
      const directory = mkdtempSync(join(tmpdir(), 'map-lab-'));
      writeDataset(root, directory);
      server.middlewares.use('/lab-data/dataset.json', (_request, response) => {
        response.setHeader('content-type', 'application/json');
        response.end(readFileSync(join(directory, 'dataset.json')));
      });
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  publicDir: join(root, 'public'),
  cacheDir: join(tmpdir(), 'map-lab-cache'),
  resolve: { conditions: ['visgl:webgl-only', 'module', 'browser', 'development|production'] },
  server: { port: 5391, strictPort: true, fs: { allow: [root] }, hmr: false, watch: null },
  plugins: [labData()],
});
