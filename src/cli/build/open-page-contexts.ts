import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import { resolveBriefing } from '../../core/briefing/resolve-briefing.ts';
import type { Atlas } from '../../core/geo/atlas.ts';
import type { BoundaryObjects, PlaceTable } from '../../core/geo/boundary-file.ts';
import { createAtlas } from '../../core/geo/decode-atlas.ts';
import { createModel, createVocabulary, type Model } from '../../core/model/create-model.ts';
import type { Dataset, Details } from '../../core/model/dataset.ts';
import type { BriefingRecord, NamedView } from '../../core/model/records.ts';
import { loadBriefingWords } from '../../core/text/load-briefing-words.ts';
import { LANGUAGES } from '../../core/text/messages.ts';
import { loadPageMessages, type PageMessages } from '../../core/text/pages-words.ts';
import { parseView } from '../../core/view/codec.ts';
import { changeView } from '../../core/view/transitions.ts';
import { listPages } from '../../pages/list-pages.ts';
import { MapDrawer, type PageGround } from '../../pages/map/map-drawer.ts';
import { outlineLand } from '../../pages/map/outline-land.ts';
import type { NamedViewText, PageContext } from '../../pages/page-context.ts';

export interface OpenPages {
  /** One for each language, the default first. */
  contexts: readonly PageContext[];
  groundOf(level: Atlas['level']): PageGround;
}

/** What the pages are made of in each language, read from the built dataset once. `site` null = its address is not known. */
export async function openPageContexts(root: string, site: string | null): Promise<OpenPages> {
  const read = <T>(...path: string[]) => JSON.parse(readFileSync(join(root, ...path), 'utf8')) as T;
  const model = createModel(read<Dataset>('public/data/dataset.json'));
  const details = read<Details>('public/data/details.json');
  const names = readdirSync(join(root, 'public/data/briefings')).filter(name => name !== 'index.json');
  const briefings = names.sort().map(name => read<BriefingRecord>('public/data/briefings', name));
  const views = read<NamedView[]>('public/data/named-views.json');
  const grounds = new Map<Atlas['level'], PageGround>();
  const places = read<PlaceTable>('public/geo/places.json');
  const groundOf = (level: Atlas['level']) => {
    const ground = grounds.get(level) ?? openGround(read(`public/geo/${level}.topo.json`), places, level);
    grounds.set(level, ground);
    return ground;
  };
  const drawer = new MapDrawer(model, groundOf);
  const sources = new Map(details.sources.map(source => [source.id, source]));
  const keys = new Set(listPages({ model, details, views, briefings }));
  const contexts = await Promise.all(
    LANGUAGES.map(async lang => {
      const messages = await loadPageMessages(lang);
      const reader = { model, details, messages, words: await loadBriefingWords(lang) };
      const told = briefings.map(briefing => resolveBriefing(reader, briefing));
      const named = views.map(view => readNamedView(view, model, messages));
      return { model, details, messages, sources, views: named, briefings: told, keys, site, drawer };
    }),
  );
  return { contexts, groundOf };
}

function openGround(topology: Topology<BoundaryObjects>, places: PlaceTable, level: Atlas['level']): PageGround {
  return { atlas: createAtlas(topology, places, { level, worldview: 'default' }), outline: outlineLand(topology) };
}

/** A named view in the words of a language; the view itself speaks it. */
function readNamedView({ id, title, why, view }: NamedView, model: Model, messages: PageMessages): NamedViewText {
  const { lang } = messages;
  const asked = parseView(view, createVocabulary(model, LANGUAGES)).view;
  return { id, title: messages.local(title), why: messages.local(why), view: changeView(asked, { lang }) };
}
