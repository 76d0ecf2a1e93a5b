import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

/** The picture of the default view that `npm run build` draws first; the page shows it before any script runs. */
const FIRST_PICTURE = join(import.meta.dirname, '.cache', 'first-picture.html');

function inlineFirstPicture(): Plugin {
  return {
    name: 'lodemap-first-picture',
    transformIndexHtml: html => {
      const picture = existsSync(FIRST_PICTURE) ? readFileSync(FIRST_PICTURE, 'utf8') : '';
      // A function, because a picture may hold "$&".
      const fonts = readFileSync(join(import.meta.dirname, 'src', 'shells', 'fonts.css'), 'utf8')
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/\s+/g, ' ')
        .trim();
      return html.replace('<!--first-picture-->', () => picture).replace('/*fonts*/', () => fonts);
    },
  };
}

export default defineConfig({
  base: './',
  publicDir: 'public',
  // deck.gl and luma.gl ship WebGPU shaders too; this drops them.
  resolve: { conditions: ['visgl:webgl-only', 'module', 'browser', 'development|production'] },
  plugins: [inlineFirstPicture()],
  build: {
    outDir: 'dist/site',
    target: 'es2022',
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    chunkSizeWarningLimit: 2000,
    modulePreload: { polyfill: false },
  },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    environment: 'node',
  },
} as Parameters<typeof defineConfig>[0]);
