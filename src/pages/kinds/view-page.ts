import { selectTable, type TableName } from '../../core/select/table.ts';
import { formatView } from '../../core/view/codec.ts';
import { pathOf, stepsUp } from '../../core/view/page-address.ts';
import type { View } from '../../core/view/view.ts';
import { html } from '../html.ts';
import type { PageContent } from '../page.ts';
import type { PageContext } from '../page-context.ts';
import { figureFile } from '../page-files.ts';
import { fullFigure } from '../parts/full-figure.ts';
import { recordEnds } from '../parts/record-ends.ts';
import { SourceBook } from '../parts/source-book.ts';
import { datasetThing } from '../structured-data.ts';
import { relatedPages } from './record-page.ts';
import { subjectsIn } from './subjects-in.ts';

/** A figure that the core has drawn, and what it says. */
export interface FullFigure {
  svg: string;
  headline: string;
  altText: string;
}

/** The rows of every layer that is shown; of charts, those of the projects that they count. */
function tablesOf({ model, messages }: PageContext, view: View): PageContent['tables'] {
  const layers: readonly TableName[] = view.show === 'concentration' ? ['projects'] : view.layers;
  return layers
    .map(name => ({ name, rows: selectTable(model, view, name, messages) }))
    .filter(({ rows }) => rows.length > 0);
}

/** The sources of all rows, those of most rows first, else in the order of the rows. */
function mostUsedFirst(tables: PageContent['tables']): string[] {
  const uses = new Map<string, number>();
  for (const row of tables.flatMap(({ rows }) => rows))
    for (const source of new Set(String(row.sources ?? '').split('; ')))
      if (source !== '') uses.set(source, (uses.get(source) ?? 0) + 1);
  return [...uses].sort((a, b) => b[1] - a[1]).map(([source]) => source);
}

/** A named view: its figure, why it is worth showing, and the rows behind it. */
export function viewPage(context: PageContext, id: string, figure: FullFigure): PageContent {
  const { messages, views } = context;
  const { pages } = messages;
  const named = views.find(other => other.id === id)!;
  const key = `view:${id}`;
  const from = pathOf(key);
  const { view } = named;
  const book = new SourceBook();
  const tables = tablesOf(context, view);
  for (const source of mostUsedFirst(tables)) book.number(source);
  const up = stepsUp(from, messages.lang);
  const body = html`<p class="text above">${named.why}</p>
${fullFigure(figure.svg, figure.altText, { file: figureFile(from), open: pages.fullSize })}
<p class="note">${pages.columns.query}: <code>${formatView(view) || '–'}</code> · <a href="${up}index.html?${formatView(view)}">${pages.openLive}</a></p>
${
  book.ids.length > 0 &&
  html`<section aria-labelledby="sources"><h2 id="sources">${pages.headings.sources}</h2>
${book.listMostUsed(context)}</section>`
}
${recordEnds(context, ['agreements', 'projects'], [])}
${relatedPages(context, from, subjectsIn(context, [view]))}`;
  return {
    key,
    title: named.title,
    description: `${named.title}. ${named.why}`,
    finding: figure.headline,
    heading: named.title,
    kicker: pages.kinds.view,
    body,
    about: datasetThing(context),
    map: null,
    caption: figure.altText,
    view,
    tables,
    record: { id, title: named.title, why: named.why, view: formatView(view) },
    cites: book.ids,
    oneSheet: false,
  };
}
