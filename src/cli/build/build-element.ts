// Builds the element: modules, and one classic script that shares their later parts.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { readElementApi } from '../api/element-api.ts';
import { elementTypes } from '../api/element-types.ts';
import { pageResolve } from './page-resolve.ts';

const ENTRY = 'src/shells/embed/element.ts';
/** English is asked for like any language, and comes with the entry. */
const KNOWN = { ineffectiveDynamicImport: false } as const;
/** Of a value, not of a type. */
const LATER_IMPORT = /(?<!typeof )\bimport\('([^']+)'\)/g;
/** Where the parts lie that are fetched later, beside the scripts. */
const PARTS = 'parts';

/** Writes `lode-map.js`, `lode-map.global.js`, their parts and their types into a folder. */
export async function buildElement(root: string, folder: string): Promise<void> {
  const parts = await buildModules(root, folder);
  await buildClassicScript(root, folder, parts);
  writeFileSync(join(folder, 'lode-map.d.ts'), elementTypes(readElementApi(root)));
}

/** The modules; returns the file of each later part by the id of its module. */
async function buildModules(root: string, folder: string): Promise<ReadonlyMap<string, string>> {
  const first = new Set<string>();
  const result = await build({
    ...options(root),
    base: './',
    plugins: [plainImports(), keepTogether(first)],
    worker: { rolldownOptions: { output: { entryFileNames: `${PARTS}/[name]-[hash].js` } } },
    build: {
      ...target(folder),
      emptyOutDir: true,
      rolldownOptions: {
        checks: KNOWN,
        input: { 'lode-map': join(root, ENTRY) },
        // The parts may import from the entry, so that it stays one file.
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: `${PARTS}/[name]-[hash].js`,
          assetFileNames: `${PARTS}/[name]-[hash][extname]`,
          codeSplitting: { groups: [{ name: 'lode-map', test: (id: string) => first.has(id) }] },
        },
      },
    },
  });
  const { output } = (Array.isArray(result) ? result[0]! : result) as Rolldown.RolldownOutput;
  return new Map(
    output.flatMap(file =>
      file.type === 'chunk' && file.isDynamicEntry && file.facadeModuleId ? [[file.facadeModuleId, file.fileName]] : [],
    ),
  );
}

/** Fills a list with all that the entry imports without waiting; it is known when every module was read. */
function keepTogether(first: Set<string>): Plugin {
  return {
    name: 'lodemap-element-whole',
    buildEnd() {
      const open = [...this.getModuleIds()].filter(id => this.getModuleInfo(id)?.isEntry);
      for (let id = open.pop(); id !== undefined; id = open.pop()) {
        if (first.has(id)) continue;
        first.add(id);
        open.push(...(this.getModuleInfo(id)?.importedIds ?? []));
      }
    },
  };
}

/** Later parts are fetched by plain `import()`: an embed adds no preloading links to the page of its host. */
function plainImports(): Plugin {
  return {
    name: 'lodemap-plain-imports',
    enforce: 'pre',
    load: id => (id.includes('vite/preload-helper') ? 'export const __vitePreload = load => load();' : null),
  };
}

/** The same entry as one script without imports of its own; what comes later are the modules' parts. */
async function buildClassicScript(root: string, folder: string, parts: ReadonlyMap<string, string>): Promise<void> {
  await build({
    ...options(root),
    plugins: [plainImports(), standAlone(root, parts)],
    build: {
      ...target(folder),
      emptyOutDir: false,
      rolldownOptions: {
        checks: KNOWN,
        input: join(root, ENTRY),
        output: { format: 'iife', name: 'Lodemap', entryFileNames: 'lode-map.global.js', codeSplitting: false },
      },
    },
  });
}

/**
 * Gives the classic script an address of its own and whole addresses for the parts: a classic script from another origin has
 * no base from which a browser would resolve relative ones.
 */
function standAlone(root: string, parts: ReadonlyMap<string, string>): Plugin {
  const site = join(root, 'src/shells/embed/site-url-classic.ts');
  return {
    name: 'lodemap-classic-script',
    enforce: 'pre',
    resolveId: source => (source.endsWith('/site-url.ts') ? site : null),
    async transform(code, id) {
      const found = new Map<string, string | undefined>();
      for (const [, source] of code.matchAll(LATER_IMPORT))
        found.set(source!, parts.get((await this.resolve(source!, id))?.id ?? ''));
      const own = code.replace(LATER_IMPORT, (whole, source: string) => {
        const part = found.get(source);
        return part ? `import(/* @vite-ignore */ new URL('element/${part}', LODEMAP_SITE).href)` : whole;
      });
      return own === code ? null : `import { SITE_URL as LODEMAP_SITE } from '${site}';\n${own}`;
    },
  };
}

function options(root: string) {
  return { root, configFile: false, logLevel: 'warn', publicDir: false, resolve: pageResolve(root) } as const;
}
function target(outDir: string) {
  return { outDir, target: 'es2022', assetsInlineLimit: 0, modulePreload: false, chunkSizeWarningLimit: 2000 } as const;
}
