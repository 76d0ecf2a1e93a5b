import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { INDEX_PATH, languageFolder, pathOf } from '../../core/view/page-address.ts';
import { indexPage } from '../../pages/index-page.ts';
import type { PageContext } from '../../pages/page-context.ts';
import { writeSitemap } from '../../pages/sitemap.ts';
import { writeFeed } from './write-feed.ts';

/** The index in every language, and where the site's address is known, its sitemap and feed. */
export async function writeIndexes(root: string, folder: string, contexts: readonly PageContext[]): Promise<void> {
  for (const context of contexts) {
    const file = join(folder, languageFolder(context.messages.lang), INDEX_PATH);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, indexPage(context));
  }
  const { site, keys, model } = contexts[0]!;
  if (site === null) return;
  const paths = [INDEX_PATH, ...[...keys].map(pathOf)];
  writeFileSync(join(folder, 'feed.atom'), await writeFeed(root, site));
  writeFileSync(join(folder, 'sitemap.xml'), writeSitemap(site, paths, model.dataset.asof));
}
