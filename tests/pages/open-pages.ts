// The pages of the real dataset in both languages, without figures of views and steps unless they are asked for.
import { readdirSync, readFileSync } from 'node:fs';
import { resolveBriefing } from '../../src/core/briefing/resolve-briefing.ts';
import type { Atlas } from '../../src/core/geo/atlas.ts';
import { createModel, createVocabulary } from '../../src/core/model/create-model.ts';
import type { Dataset, Details } from '../../src/core/model/dataset.ts';
import type { BriefingRecord, NamedView } from '../../src/core/model/records.ts';
import { loadBriefingWords } from '../../src/core/text/load-briefing-words.ts';
import { LANGUAGES } from '../../src/core/text/messages.ts';
import { loadPageMessages } from '../../src/core/text/pages-words.ts';
import { parseView } from '../../src/core/view/codec.ts';
import { kindOf, languageFolder, type PageKey, pathOf } from '../../src/core/view/page-address.ts';
import { changeView } from '../../src/core/view/transitions.ts';
import { composePage } from '../../src/pages/compose-page.ts';
import type { FullFigure } from '../../src/pages/kinds/view-page.ts';
import { listPages } from '../../src/pages/list-pages.ts';
import { MapDrawer, type PageGround } from '../../src/pages/map/map-drawer.ts';
import { outlineLand } from '../../src/pages/map/outline-land.ts';
import type { PageContent } from '../../src/pages/page.ts';
import type { PageContext } from '../../src/pages/page-context.ts';
import { pageDocument } from '../../src/pages/page-document.ts';
import { openAtlas, openDataset } from '../open-dataset.ts';

export const SITE = 'https://map.example/atlas/';
/** Stands in for the large figures, which have tests of their own. */
export const FIGURE: FullFigure = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4v3z"/></svg>',
  headline: 'A finding',
  altText: 'A figure',
};

const outlines = new Map<string, PageGround['outline']>();

/** Boundaries and their outline, read once. */
export function openGround(level: Atlas['level']): PageGround {
  const read = () => outlineLand(JSON.parse(readFileSync(`public/geo/${level}.topo.json`, 'utf8')));
  const outline = outlines.get(level) ?? read();
  outlines.set(level, outline);
  return { atlas: openAtlas(level), outline };
}

/** Contexts of a dataset: the real one, or another that a test made from it. */
export async function openContexts(
  { dataset, details }: { dataset: Dataset; details: Details } = openDataset(),
  site: string | null = SITE,
): Promise<PageContext[]> {
  const read = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
  const model = createModel(dataset);
  const briefings = readdirSync('data/briefings')
    .sort()
    .map(name => read<BriefingRecord>(`data/briefings/${name}`));
  const views = read<NamedView[]>('data/named-views.json');
  const drawer = new MapDrawer(model, openGround);
  const keys = new Set(listPages({ model, details, views, briefings }));
  const sources = new Map(details.sources.map(source => [source.id, source]));
  return Promise.all(
    LANGUAGES.map(async lang => {
      const messages = await loadPageMessages(lang);
      const reader = { model, details, messages, words: await loadBriefingWords(lang) };
      return {
        model,
        details,
        messages,
        sources,
        views: views.map(({ id, title, why, view }) => ({
          id,
          title: messages.local(title),
          why: messages.local(why),
          view: changeView(parseView(view, createVocabulary(model, LANGUAGES)).view, { lang }),
        })),
        briefings: briefings.map(briefing => resolveBriefing(reader, briefing)),
        keys,
        site,
        drawer,
      };
    }),
  );
}

/** A page's content; views and steps get the stand-in for their figure. */
export function compose(context: PageContext, key: PageKey): PageContent {
  const kind = kindOf(key);
  return composePage(context, key, kind === 'view' || kind === 'step' ? FIGURE : null);
}

/** Every page as a document by its path below the site's root. */
export function allDocuments(contexts: readonly PageContext[]): Map<string, string> {
  const documents = new Map<string, string>();
  for (const context of contexts)
    for (const key of context.keys)
      documents.set(languageFolder(context.messages.lang) + pathOf(key), pageDocument(context, compose(context, key)));
  return documents;
}
