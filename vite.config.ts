import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { ownValidatorsModule } from './src/cli/build/own-validators.ts';
import { pageResolve } from './src/cli/build/page-resolve.ts';

/** The picture of the default view that `npm run build` draws first; the page shows it before any script runs. */
const FIRST_PICTURE = join(import.meta.dirname, '.cache', 'first-picture.html');

/** Writes the first picture, the font faces and the styles into the page, so that one answer is enough to paint it. */
function inlineFirstPicture(): Plugin {
  return {
    name: 'lodemap-first-picture',
    transformIndexHtml: {
      // After the page's own styles were minified, which drops every comment to be replaced.
      order: 'post',
      handler: (html, { bundle }) => {
        const picture = existsSync(FIRST_PICTURE) ? readFileSync(FIRST_PICTURE, 'utf8') : '';
        const fonts = readFileSync(join(import.meta.dirname, 'src', 'shells', 'fonts.css'), 'utf8')
          .replace(/\/\*[\s\S]*?\*\//g, '')
          .replace(/\s+/g, ' ')
          .trim();
        // Inlined, because a browser asks for a page's icon anew at each change of the address, network or not.
        const icon = encodeURIComponent(readFileSync(join(import.meta.dirname, 'public', 'icon.svg'), 'utf8').trim());
        // Functions, because a picture may hold "$&".
        return html
          .replace('<!--first-picture-->', () => picture)
          .replace(/href="[^"]*icon\.svg"/, () => `href="data:image/svg+xml,${icon}"`)
          .replace(/<style id="fonts">[^<]*<\/style>/, () => `<style id="fonts">${fonts}</style>`)
          .replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (link, file: string) => {
            const sheet = bundle?.[file];
            if (sheet?.type !== 'asset') return link;
            delete bundle![file];
            return `<style>${sheet.source}</style>`;
          });
      },
    },
  };
}

/**
 * d3-interpolate makes its interpolators by calls when it loads, which keeps all of them and d3-color in a bundle that
 * only flies a camera. The calls have no effect but their result; saying so saves some 6 kB of the first script.
 */
function markInterpolatorsPure(): Plugin {
  return {
    name: 'lodemap-pure-interpolators',
    enforce: 'pre',
    transform: (code, id) =>
      id.includes('d3-interpolate.mjs')
        ? code.replace(/^(var|const) ([\w$]+) = (?=\(function|[\w$]+\()/gm, '$1 $2 = /* @__PURE__ */ ')
        : null,
  };
}

/**
 * Charts come later and use other parts of d3 than the map does. A module that both use would travel with the first
 * script, whole; so the charts have copies of their own, fetched with them. Projections are shared: their files are small.
 */
function keepChartsApart(): Plugin {
  const isOfCharts = (importer: string) => /[?]charts$|[/]node_modules[/]d3[/]|[/]src[/]chart[/]/.test(importer);
  return {
    name: 'lodemap-charts-apart',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!importer || !isOfCharts(importer)) return null;
      const isPart = /^d3-(?!geo)/.test(source) || (importer.endsWith('?charts') && source.startsWith('.'));
      if (!isPart) return null;
      const found = await this.resolve(source, importer.replace(/[?]charts$/, ''), { skipSelf: true });
      return found ? { ...found, id: `${found.id}?charts` } : null;
    },
  };
}

/** The schemas of a reader's own records as functions, so that the page compiles nothing itself. */
function ownValidators(): Plugin {
  const id = 'virtual:own-validators';
  return {
    name: 'lodemap-own-validators',
    resolveId: source => (source === id ? `\0${id}` : null),
    // Found ahead: a dependency that a server under development meets late makes it load the page anew.
    config: () => ({
      optimizeDeps: {
        include: ['ajv/dist/runtime/ucs2length.js', 'ajv/dist/runtime/equal.js', 'ajv-formats/dist/formats.js'],
      },
    }),
    load: loaded => (loaded === `\0${id}` ? ownValidatorsModule(join(import.meta.dirname, 'data')) : null),
  };
}

/** What `src/main.ts` imports without waiting, itself included; known once the build has read every module. */
const firstModules = new Set<string>();

/**
 * A page that shares modules with the first script, such as a presentation, would cut that script into dozens of files,
 * one for each way of sharing. Whatever the first script needs stays together instead.
 */
function keepFirstScriptWhole(): Plugin {
  return {
    name: 'lodemap-first-script-whole',
    apply: 'build',
    buildEnd() {
      const open = [...this.getModuleIds()].filter(id => this.getModuleInfo(id)?.isEntry);
      for (let id = open.pop(); id !== undefined; id = open.pop()) {
        if (firstModules.has(id)) continue;
        firstModules.add(id);
        open.push(...(this.getModuleInfo(id)?.importedIds ?? []));
      }
    },
  };
}

const UNIT_TESTS = ['tests/**/*.test.ts'];
const BROWSER_TESTS = ['tests/browser/**'];
/** Tests that put something else in a module's place, which others in the same process would be given too. */
const APART = ['tests/cli/describe.test.ts', 'tests/cli/run-batch.test.ts', 'tests/state/own-records.test.ts'];

export default defineConfig({
  base: './',
  publicDir: 'public',
  resolve: pageResolve(import.meta.dirname),
  plugins: [markInterpolatorsPure(), keepChartsApart(), keepFirstScriptWhole(), inlineFirstPicture(), ownValidators()],
  build: {
    outDir: 'dist/site',
    target: 'es2022',
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    chunkSizeWarningLimit: 2000,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'page', test: (id: string) => firstModules.has(id) }] } },
    },
  },
  test: {
    environment: 'node',
    // By itself Vitest leaves one processor free, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      // One after another in one process, with modules, records and boundaries read once.
      {
        extends: true,
        test: { name: 'shared', isolate: false, include: UNIT_TESTS, exclude: [...BROWSER_TESTS, ...APART] },
      },
      { extends: true, test: { name: 'apart', include: APART } },
    ],
  },
} as Parameters<typeof defineConfig>[0]);
