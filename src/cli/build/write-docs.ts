// Writes the docs pages into the built site: texts of `pages/docs`, examples as code and as what they yield.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';
import { placesOfAtlas } from '../../core/geo/find-place.ts';
import { createScene } from '../../core/scene/create-scene.ts';
import { THEMES } from '../../core/scene/themes.ts';
import type { DocsText } from '../../core/text/docs.en.ts';
import { loadDocsWords } from '../../core/text/load-docs-words.ts';
import { LANGUAGES, type Language } from '../../core/text/messages.ts';
import { loadShareWords } from '../../core/text/share-words.ts';
import { citeExamples } from '../../pages/docs/cite-examples.ts';
import { type DocExample, SITE_MARK } from '../../pages/docs/doc-example.ts';
import { DOC_PAGES, docPage } from '../../pages/docs/doc-page.ts';
import { EMBED_EXAMPLES, embedExamples } from '../../pages/docs/embed-examples.ts';
import { fileExample } from '../../pages/docs/file-example.ts';
import { openAtlas, openView } from '../open-atlas.ts';
import { bundleScript } from './bundle-script.ts';
import { runDocCommands } from './run-doc-commands.ts';

/** Files of reveal.js that the deck of the example takes. */
const REVEAL = ['LICENSE', 'dist/reveal.css', 'dist/reveal.js'];

/**
 * Writes `docs/`, and `zh/docs/`, into the folder of the site. Command line and dataset are built already: the pages show
 * what they give.
 */
export async function writeDocs(root: string, site: string): Promise<void> {
  const script = await bundleScript(root, join(root, 'src', 'docs-page.ts'));
  for (const lang of LANGUAGES) {
    const folder = join(site, folderOf(lang));
    mkdirSync(join(folder, 'reveal'), { recursive: true });
    for (const file of REVEAL)
      cpSync(join(root, 'node_modules', 'reveal.js', file), join(folder, 'reveal', file.replace('dist/', '')));
    writeFileSync(join(folder, 'docs.js'), script);
    writeFileSync(join(folder, 'docs.css'), styles(root, stepsUp(lang)));
    await writeLanguage(lang, root, folder);
  }
}

async function writeLanguage(lang: Language, root: string, folder: string): Promise<void> {
  const from = join(root, 'src', 'pages', 'docs');
  const [words, { share }, { model }] = await Promise.all([loadDocsWords(lang), loadShareWords(lang), openView('')]);
  const { dataset } = model;
  const titles = await findings(lang);
  const titleOf = (query: string) => titles.get(query)!;
  const render = (markdown: string) => marked.parse(markdown, { async: false });
  const files = fileExamples(from, words, lang);
  const examples = {
    ...runDocCommands(root, join(folder, 'figures'), lang),
    ...files,
    'own-file': ownFile(root),
    ...embedExamples({ lang, version: dataset.version, titleOf, render }),
    ...citeExamples({ lang, dataset, titleOf, words: share.cite }),
  };
  writeFileSync(join(folder, 'slides-example.html'), files.slides!.code.replaceAll(SITE_MARK, stepsUp(lang)));
  for (const id of DOC_PAGES) {
    const source = readFileSync(join(from, lang, `${id}.md`), 'utf8');
    const others = LANGUAGES.filter(other => other !== lang).map(other => ({
      lang: other,
      name: new Intl.DisplayNames([other], { type: 'language' }).of(other) ?? other,
      href: `${stepsUp(lang)}${folderOf(other)}/${id}.html`,
    }));
    const page = docPage({
      ...{ id, source, examples, render, words, lang, others },
      ...{ root: stepsUp(lang), version: dataset.version },
    });
    writeFileSync(join(folder, `${id}.html`), page);
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

/** Examples that are files. A deck is a page of its own, shown in a frame. */
function fileExamples(from: string, { examples }: DocsText, lang: string): Record<string, DocExample> {
  const read = (name: string) => fileExample(readFileSync(join(from, 'examples', name), 'utf8'), examples, lang);
  const deck = `<iframe class="deck" src="slides-example.html" title="${examples.deck}" frameborder="0"></iframe>`;
  return {
    'element-talk': read('element-talk.html'),
    'frame-talk': read('frame-talk.html'),
    slides: { ...read('slides.html'), yields: deck },
  };
}

/** The example of own records that the dialog saves. */
function ownFile(root: string): DocExample {
  const code = readFileSync(join(root, 'public', 'own-records-example.json'), 'utf8').trimEnd();
  return { syntax: 'json', code, yields: null };
}

function styles(root: string, up: string): string {
  const read = (...path: string[]) => readFileSync(join(root, 'src', ...path), 'utf8');
  const fonts = read('shells', 'fonts.css').replaceAll('url(fonts/', `url(${up}fonts/`);
  return [read('shells', 'tokens.css'), fonts, read('pages', 'base.css'), read('pages', 'docs', 'docs.css')].join('\n');
}

function folderOf(lang: Language): string {
  return lang === 'en' ? 'docs' : `${lang}/docs`;
}

function stepsUp(lang: Language): string {
  return lang === 'en' ? '../' : '../../';
}
