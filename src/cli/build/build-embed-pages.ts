// Builds the pages for frames: `embed.html`, which fetches the element, and `embed-alone.html`, which carries everything for
// frames whose sandbox has taken their origin away, because most servers let such a page fetch no script, record or face.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { bundleScript } from './bundle-script.ts';
import { embedPageTemplate } from './embed-page-template.ts';

/** What the element fetches or finds by its own address, and what stands in its place. */
const INSTEAD: Readonly<Record<string, string>> = {
  'site-url.ts': 'site-url-page.ts',
  'site-files.ts': 'carried-site-files.ts',
  // Half of all bytes, and a worker that such a page could hardly start.
  'webgl-map.ts': 'no-webgl-map.ts',
};
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
  write('embed-alone.html', embedPageTemplate(root, { script, sources, before: carriedFiles(site, western) }));
  write('embed-alone.zh.html', embedPageTemplate(root, { script, sources, before: carriedFiles(site, faces) }));
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

/** Records as they are and faces as Base64, each in a script element of a type that no browser runs. */
function carriedFiles(site: string, faces: readonly string[]): string {
  const element = (file: string, text: string) => `<script type="text/plain" id="carried:${file}">${text}</script>\n`;
  return [
    // Within JSON a "<" stands only in texts, where its escape says the same.
    ...[...recordsOf(site), ...BOUNDARIES].map(file =>
      element(file, readFileSync(join(site, file), 'utf8').replaceAll('<', '\\u003c').trim()),
    ),
    ...faces.map(file => element(`fonts/${file}`, readFileSync(join(site, 'fonts', file), 'base64'))),
  ].join('');
}

/** The dataset, its prose and the briefings, without the index that no embed reads. Earlier releases are not among them. */
function recordsOf(site: string): string[] {
  const briefings = readdirSync(join(site, 'data/briefings')).filter(file => /^(?!index).*[.]json$/.test(file));
  return ['data/dataset.json', 'data/details.json', ...briefings.map(file => `data/briefings/${file}`)];
}
