import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
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

/** Checks the data, writes the dataset and the published versions, draws the first picture, and builds site and command line into `dist`. */
export async function buildSite(): Promise<void> {
  const root = packageRoot();
  const data = join(root, 'public', 'data');
  writeDataset(root, data);
  copyReleases(join(root, 'data', 'releases'), join(data, 'releases'));
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(join(root, '.cache', 'first-picture.html'), await drawFirstPicture(root, data));
  await build({ root, logLevel: 'warn' });
  await buildElement(root, join(root, 'dist', 'site', 'element'));
  await buildOneFile(root, [join(root, 'dist', 'site'), join(root, 'dist', 'cli')]);
  await buildEmbedPages(root, join(root, 'dist', 'site'));
  await buildFrameScript(root, join(root, 'dist', 'site'));
  await buildCli();
  await writeDocs(root, join(root, 'dist', 'site'));
  compressFolder(join(root, 'dist', 'site'));
}
