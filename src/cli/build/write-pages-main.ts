// One of the processes that write pages: every `of`-th page from the `part`-th on; the first writes the indexes too.
// Started by write-pages.ts.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';
import { openPageContexts } from './open-page-contexts.ts';
import { PagePictures } from './page-pictures.ts';
import { writeIndexes } from './write-indexes.ts';
import { writePage } from './write-page.ts';

const [folder = '', site = '', part = '0', of = '1'] = process.argv.slice(2);
const root = packageRoot();
const { contexts, groundOf } = await openPageContexts(root, site === '' ? null : site);
const pictures = new PagePictures(join(root, '.cache', 'page-pictures'));
const keys = [...contexts[0]!.keys].filter((_, i) => i % Number(of) === Number(part));
if (part === '0') await writeIndexes(root, folder, contexts);
for (const key of keys) for (const context of contexts) await writePage(folder, { pictures, groundOf }, context, key);
const tokens = readFileSync(join(root, 'src', 'shells', 'tokens.css'), 'utf8');
mkdirSync(join(folder, 'map'), { recursive: true });
for (const [name, svg] of contexts[0]!.drawer.baseFiles(tokens)) writeFileSync(join(folder, 'map', `${name}.svg`), svg);
