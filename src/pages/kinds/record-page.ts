// What pages of forums, agreements, projects and risks share: finding, facts beside a map, evidence, sources, related pages.
import { THEMES } from '../../core/scene/themes.ts';
import { selectRows } from '../../core/select/rows.ts';
import { composeFinding } from '../../core/text/compose-finding.ts';
import { type PageKey, pathOf } from '../../core/view/page-address.ts';
import { type Html, type HtmlValue, html } from '../html.ts';
import type { MapPaint } from '../map/map-drawer.ts';
import { type MapWindow, WORLD_WINDOW } from '../map/page-frame.ts';
import type { PageContent } from '../page.ts';
import { inItsLanguage, type PageContext, pageLink, pageView } from '../page-context.ts';
import { type EvidenceSection, evidenceSection } from '../parts/evidence-table.ts';
import { factList } from '../parts/fact-list.ts';
import { mapCaption, mapFigure, mapTitle } from '../parts/map-figure.ts';
import { recordEnds } from '../parts/record-ends.ts';
import { SourceBook } from '../parts/source-book.ts';

export interface RecordPage
  extends Pick<PageContent, 'key' | 'title' | 'description' | 'kicker' | 'about' | 'tables' | 'record'> {
  window: MapWindow;
  paint: MapPaint;
  /** Countries named first on the map, and what else of the record is drawn. */
  named: readonly string[];
  drawn: readonly string[];
  marks: Parameters<typeof mapCaption>[2];
  facts: readonly (readonly [label: string, value: HtmlValue])[];
  /** Between the facts and the evidence; sources are cited through the book. */
  opening?: Html | null;
  /** Own words about the record. */
  summary: readonly string[];
  sections: readonly EvidenceSection[];
  /** Between the evidence and the sources. */
  after?: Html | null;
  /** Sources of the record as a whole. */
  cites: readonly string[];
  parts: readonly string[];
  checked: readonly string[];
  related: readonly { key: PageKey; words: string }[];
}

/** The page of one record. */
export function recordPage(context: PageContext, record: RecordPage): PageContent {
  const { messages, model } = context;
  const { key, title, window, paint } = record;
  const from = pathOf(key);
  const layers = paint.startsWith('forum-')
    ? { forums: [paint.slice('forum-'.length)], layers: ['forums'] as const }
    : {};
  const view = pageView(context, { select: [key], region: window.region, ...layers });
  const map = context.drawer.draw(
    {
      window,
      paint,
      view,
      focus: { subjects: new Set(record.drawn), named: new Set(record.named.map(id => `country:${id}`)) },
    },
    messages,
  );
  const caption = mapCaption(context, paint, record.marks);
  const book = new SourceBook();
  const figure = mapFigure(context, from, map, mapTitle(context, title, window), caption);
  const text = record.summary
    .filter(Boolean)
    .map(words => html`<p class="text">${inItsLanguage(context, words)}</p>\n`);
  const words = html`${text}${factList(record.facts)}${record.opening}`;
  const isWide = window.region === WORLD_WINDOW.region;
  const opening = isWide
    ? html`<div class="above">${words}</div>${figure}`
    : html`<div class="opening"><div>${words}</div>${figure}</div>`;
  const evidence = record.sections.map(section => evidenceSection(context, section, book, from));
  for (const id of record.cites) book.number(id);
  const body = html`${opening}
${evidence}
${record.after}
<section aria-labelledby="sources"><h2 id="sources">${messages.pages.headings.sources}</h2>
${book.list(context, true)}</section>
${recordEnds(context, record.parts, record.checked)}
${relatedPages(context, from, record.related)}`;
  const rows = selectRows(model, view);
  return {
    ...record,
    heading: null,
    finding: composeFinding({ ...context, view, rows, theme: THEMES.light, placeOf: () => null }),
    body,
    map,
    caption,
    view,
    cites: book.ids,
    oneSheet: false,
  };
}

/** Links to other pages; nothing without any. */
export function relatedPages(context: PageContext, from: string, related: RecordPage['related']): Html | null {
  const known = related.filter(
    ({ key }, i) => context.keys.has(key) && related.findIndex(other => other.key === key) === i,
  );
  if (known.length === 0) return null;
  const heading = context.messages.pages.headings.related;
  return html`<nav class="related" aria-labelledby="related"><h2 id="related">${heading}</h2>
<ul>${known.map(({ key, words }) => html`<li>${pageLink(context, from, key, words)}</li>`)}</ul></nav>`;
}
