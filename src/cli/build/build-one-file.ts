// Builds the template of the one file: a page with program, fonts and boundaries in it, and slots for the rest.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { packFiles } from '../../export/one-file/pack-files.ts';
import { buildDataset } from '../data/build-dataset.ts';
import { loadRecords, plainRecords } from '../data/load-records.ts';
import { oneFileFonts } from './one-file-fonts.ts';
import { oneFileTemplate } from './one-file-template.ts';
import { pageResolve } from './page-resolve.ts';

/** What the page does over the network or by leaving, and what the one file does instead. */
const INSTEAD: Readonly<Record<string, string>> = {
  'fetch-beside-page.ts': 'fetch-carried.ts',
  'leave-stage.ts': 'stay-on-stage.ts',
  'save-deck.ts': 'save-no-deck.ts',
  'share-step.ts': 'share-no-step.ts',
};
const WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs';
/** Boundaries and label places; the fine level would cost more than all records. */
const GEO_FILES = ['geo/places.json', 'geo/world.topo.json'];

/** Writes `one-file.html` into each folder. */
export async function buildOneFile(root: string, folders: readonly string[]): Promise<void> {
  const [program, start] = [await bundle(root, 'src/one-file.ts'), await bundle(root, 'src/one-file-start.ts')];
  const fonts = await oneFileFonts(root, program + carriedTexts(root));
  const packed = packFiles(
    new Map<string, Uint8Array>([
      ['program.js', new TextEncoder().encode(program)],
      ['fonts.css', new TextEncoder().encode(fonts.css)],
      ...GEO_FILES.map(file => [file, readFileSync(join(root, 'public', file))] as const),
      ...fonts.files,
    ]),
  );
  const page = oneFileTemplate({ start, startHash: createHash('sha256').update(start).digest('base64'), packed });
  for (const folder of folders) {
    const file = join(folder, 'one-file.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, page);
  }
}

/** Texts of all records that any briefing shows in both languages: those of the dataset and the briefings. */
function carriedTexts(root: string): string {
  const records = plainRecords(loadRecords(join(root, 'data')).entries);
  return JSON.stringify([buildDataset(records).dataset, records.briefings]);
}

/** One script without imports. */
async function bundle(root: string, input: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: pageResolve(root),
    plugins: [carryEverything(root)],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: join(root, input),
        preserveEntrySignatures: 'strict',
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  const { output } = (Array.isArray(result) ? result[0]! : result) as Rolldown.RolldownOutput;
  if (output.length !== 1) throw new Error(`${input} became ${output.map(({ fileName }) => fileName).join(', ')}`);
  return output[0].code.trim();
}

/** What the page fetches comes along: the map's worker as a text, and files from inside the page. */
function carryEverything(root: string): Plugin {
  const workerText = `${join(root, 'node_modules', WORKER)}?raw`;
  return {
    name: 'lodemap-carry-everything',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (source === `${WORKER}?worker&url`) return '\0carried-worker';
      const instead = INSTEAD[basename(source)];
      return instead && importer ? join(dirname(importer), dirname(source), instead) : null;
    },
    load: id =>
      id === '\0carried-worker'
        ? `import text from ${JSON.stringify(workerText)};\nexport default URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));`
        : null,
  };
}
