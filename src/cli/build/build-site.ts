import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { Meta } from '../../core/model/records.ts';
import { copyReleases } from '../data/releases.ts';
import { writeDataset } from '../data/write-dataset.ts';
import { packageRoot } from '../package-root.ts';
import { buildCli } from './build-cli.ts';
import { buildElement } from './build-element.ts';
import { buildEmbedPages } from './build-embed-pages.ts';
import { buildFrameScript } from './build-frame-script.ts';
import { buildOneFile } from './build-one-file.ts';
import { compressFolder } from './compress-folder.ts';
import { drawFirstPicture } from './draw-first-picture.ts';
import { writeDocs } from './write-docs.ts';
import { addPages, writePages } from './write-pages.ts';

/**
 * Checks the data, writes the dataset and the published versions, draws the first picture, and builds site, static pages
 * and command line into `dist`. `site` is the address where it will stand, with a slash at its end; null = not known.
 */
export async function buildSite(site: string | null = null): Promise<void> {
  const root = packageRoot();
  await prepare(root);
  const pages = pagesFolder(root);
  const bundle = async () => {
    await buildPrograms(root);
    await finishPrograms(root);
  };
  // Other processes write the pages while this one bundles.
  await Promise.all([writePages(root, pages, site), bundle()]);
  addPages(pages, siteFolder(root));
  if (site === null)
    console.log(
      'The pages have no address: no sitemap, feed, oEmbed or pictures for shared links. Next: npm run build -- --site https://…',
    );
}

/** What a reader of the map needs, and the command line; the rest can come while it is served. */
export async function buildSiteFirst(): Promise<void> {
  const root = packageRoot();
  await prepare(root);
  await buildPrograms(root);
}

/** The rest of a site that was built first: docs, static pages, compressed copies. The index of the pages comes last. */
export async function buildSiteRest(): Promise<void> {
  const root = packageRoot();
  await Promise.all([writePages(root, pagesFolder(root), null), finishPrograms(root)]);
  addPages(pagesFolder(root), siteFolder(root));
}

const siteFolder = (root: string) => join(root, 'dist', 'site');
const pagesFolder = (root: string) => join(root, '.cache', 'pages');

async function prepare(root: string): Promise<void> {
  const data = join(root, 'public', 'data');
  writeDataset(root, data);
  const releases = copyReleases(join(root, 'data', 'releases'), join(data, 'releases'));
  const { version } = JSON.parse(readFileSync(join(root, 'data', 'meta.json'), 'utf8')) as Meta;
  if (!releases.some(release => release.version === version))
    console.warn(
      `The data are at ${version}, which is not published: links frozen at it will not outlive this build. Next, when the data are done: npm run release:data`,
    );
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(join(root, '.cache', 'first-picture.html'), await drawFirstPicture(root, data));
}

/** The site's program and the command line. */
async function buildPrograms(root: string): Promise<void> {
  await build({ root, logLevel: 'warn' });
  await buildElement(root, join(siteFolder(root), 'element'));
  await buildOneFile(root, [siteFolder(root), join(root, 'dist', 'cli')]);
  await buildEmbedPages(root, siteFolder(root));
  await buildFrameScript(root, siteFolder(root));
  await buildCli();
}

/** Docs, and compressed copies of all but the pages: hosts do those as they send. */
async function finishPrograms(root: string): Promise<void> {
  await writeDocs(root, siteFolder(root));
  await compressFolder(siteFolder(root));
}
