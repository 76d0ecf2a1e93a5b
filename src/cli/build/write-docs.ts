// Writes the docs pages into the built site: texts of `pages/docs`, examples as code and as what they yield.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { marked } from 'marked';
import { placesOfAtlas } from '../../core/geo/find-place.ts';
import { createScene } from '../../core/scene/create-scene.ts';
import { THEMES } from '../../core/scene/themes.ts';
import { loadDocsWords } from '../../core/text/load-docs-words.ts';
import type { Language } from '../../core/text/messages.ts';
import { loadShareWords } from '../../core/text/share-words.ts';
import { citeExamples } from '../../pages/docs/cite-examples.ts';
import { type DocExample, SITE_MARK } from '../../pages/docs/doc-example.ts';
import { DOC_PAGES, docPage } from '../../pages/docs/doc-page.ts';
import { EMBED_EXAMPLES, embedExamples } from '../../pages/docs/embed-examples.ts';
import { openAtlas, openView } from '../open-atlas.ts';
import { bundleScript } from './bundle-script.ts';
import { runDocCommands } from './run-doc-commands.ts';

/** Languages of the docs. */
const LANGS: readonly Language[] = ['en'];
/** Files of reveal.js that the deck of the example takes. */
const REVEAL = ['LICENSE', 'dist/reveal.css', 'dist/reveal.js'];

/** Writes `docs/` into the folder of the site. Command line and dataset are built already: the pages show what they give. */
export async function writeDocs(root: string, site: string): Promise<void> {
  const folder = join(site, 'docs');
  const from = join(root, 'src', 'pages', 'docs');
  mkdirSync(join(folder, 'reveal'), { recursive: true });
  const commands = runDocCommands(root, join(folder, 'figures'));
  for (const file of REVEAL)
    cpSync(join(root, 'node_modules', 'reveal.js', file), join(folder, 'reveal', file.replace('dist/', '')));
  writeFileSync(join(folder, 'docs.css'), styles(root, from));
  writeFileSync(join(folder, 'docs.js'), await bundleScript(root, join(root, 'src', 'docs-page.ts')));
  const files = fileExamples(from);
  writeFileSync(join(folder, 'slides-example.html'), files.slides!.code.replaceAll(SITE_MARK, '../'));
  for (const lang of LANGS) await writeLanguage(lang, { folder, from, examples: { ...commands, ...files } });
}

async function writeLanguage(
  lang: Language,
  { folder, from, examples }: { folder: string; from: string; examples: Readonly<Record<string, DocExample>> },
): Promise<void> {
  const [words, { share }, { model }] = await Promise.all([loadDocsWords(lang), loadShareWords(lang), openView('')]);
  const { dataset } = model;
  const titles = await findings(lang);
  const titleOf = (query: string) => titles.get(query)!;
  const render = (markdown: string) => marked.parse(markdown, { async: false });
  const all = {
    ...examples,
    ...embedExamples({ lang, version: dataset.version, titleOf, render }),
    ...citeExamples({ lang, dataset, titleOf, words: share.cite }),
  };
  for (const id of DOC_PAGES) {
    const source = readFileSync(join(from, lang, `${id}.md`), 'utf8');
    const path = join(folder, `${id}.html`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(
      path,
      docPage({ ...{ id, source, examples: all, render, words, lang, root: '../' }, version: dataset.version }),
    );
  }
}

/** What each View of the examples finds. */
async function findings(lang: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const { query } of Object.values(EMBED_EXAMPLES)) {
    const { model, view, messages } = await openView(lang === 'en' ? query : `${query}&lang=${lang}`, { strict: true });
    const placeOf = placesOfAtlas(openAtlas(view));
    found.set(query, createScene(model, view, { theme: THEMES.print, messages, placeOf }).text.headline);
  }
  return found;
}

/** Examples that are files: shown as they are, the site's address filled in. */
function fileExamples(from: string): Record<string, DocExample> {
  const read = (name: string) =>
    readFileSync(join(from, 'examples', name), 'utf8')
      .trim()
      .replaceAll('{{site}}', SITE_MARK);
  const page = (name: string): DocExample => ({ syntax: 'html', code: read(name), yields: read(name) });
  const deck = '<iframe class="deck" src="slides-example.html" title="Two slides" frameborder="0"></iframe>';
  return {
    'element-talk': page('element-talk.html'),
    'frame-talk': page('frame-talk.html'),
    slides: { syntax: 'html', code: read('slides.html'), yields: deck },
  };
}

function styles(root: string, from: string): string {
  const shells = join(root, 'src', 'shells');
  const fonts = readFileSync(join(shells, 'fonts.css'), 'utf8').replaceAll('url(fonts/', 'url(../fonts/');
  return [readFileSync(join(shells, 'tokens.css'), 'utf8'), fonts, readFileSync(join(from, 'docs.css'), 'utf8')].join(
    '\n',
  );
}
