// Builds the pages for frames: `embed.html`, which fetches the element, and `embed-alone.html`, which carries everything for
// frames whose sandbox has taken their origin away, because most servers let such a page fetch no script, record or face.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { carryDetails } from '../../export/one-file/carry-details.ts';
import { bundleScript } from './bundle-script.ts';
import { embedPageTemplate } from './embed-page-template.ts';

/** What the element fetches or finds by its own address, and what stands in its place. */
const INSTEAD: Readonly<Record<string, string>> = {
  'site-url.ts': 'site-url-page.ts',
  'site-files.ts': 'carried-site-files.ts',
  // Half of all bytes, and a worker that such a page could hardly start.
  'webgl-map.ts': 'no-webgl-map.ts',
};
/** Earlier releases don't come along. */
const DATASET = 'data/dataset.json';
const DETAILS = 'data/details.json';
const BOUNDARIES = ['geo/places.json', 'geo/world.topo.json', 'geo/detail.topo.json'];

/** Half a megabyte in a packed file; only the page for Chinese has it. */
const CHINESE = /^noto-sans-sc/;

/** Writes the pages into the folder of the site, whose data are there already. */
export async function buildEmbedPages(root: string, site: string): Promise<void> {
  const write = (name: string, page: string) => writeFileSync(join(site, name), page);
  write(
    'embed.html',
    embedPageTemplate(root, {
      script: await bundleScript(root, join(root, 'src/embed-page.ts')),
      sources: {
        'script-src': "'self'",
        'connect-src': "'self'",
        'img-src': "'self' data: blob:",
        'font-src': "'self'",
        'worker-src': "'self' blob:",
      },
    }),
  );
  const script = await bundleScript(root, join(root, 'src/embed-alone.ts'), [carryFiles()]);
  // Records of another version are fetched, where the server lets the page.
  const sources = { 'connect-src': "'self'", 'img-src': 'data: blob:', 'font-src': "'self' data:" };
  const faces = readdirSync(join(site, 'fonts')).filter(file => file.endsWith('.woff2'));
  const western = faces.filter(file => !CHINESE.test(file));
  write('embed-alone.html', embedPageTemplate(root, { script, sources, before: carriedFiles(site, western, 'en') }));
  write('embed-alone.zh.html', embedPageTemplate(root, { script, sources, before: carriedFiles(site, faces, 'zh') }));
}

function carryFiles(): Plugin {
  return {
    name: 'lodemap-embed-alone',
    enforce: 'pre',
    resolveId(source, importer) {
      const instead = INSTEAD[basename(source)];
      return instead && importer ? join(dirname(importer), dirname(source), instead) : null;
    },
  };
}

/** Records with prose in one language, and faces as Base64, each in a script element of a type that no browser runs. */
function carriedFiles(site: string, faces: readonly string[], lang: string): string {
  const element = (file: string, text: string) => `<script type="text/plain" id="carried:${file}">${text}</script>\n`;
  const read = (file: string) => readFileSync(join(site, file), 'utf8');
  const briefings = briefingsOf(site);
  const details = carryDetails(
    JSON.parse(read(DETAILS)),
    lang,
    briefings.map(file => JSON.parse(read(file))),
  );
  const records = [DATASET, ...briefings, ...BOUNDARIES].map(file => [file, read(file).trim()] as const);
  return [
    // Within JSON a "<" stands only in texts, where its escape says the same.
    ...[...records, [DETAILS, JSON.stringify(details)] as const].map(([file, text]) =>
      element(file, text.replaceAll('<', '\\u003c')),
    ),
    ...faces.map(file => element(`fonts/${file}`, readFileSync(join(site, 'fonts', file), 'base64'))),
  ].join('');
}

/** The briefings, without the index that no embed reads. */
function briefingsOf(site: string): string[] {
  const files = readdirSync(join(site, 'data/briefings')).filter(file => /^(?!index).*[.]json$/.test(file));
  return files.map(file => `data/briefings/${file}`);
}
