// What stands beside a page: its record and rows for machines, and how another site embeds it.
import type { TableRow } from '../core/select/table.ts';
import { formatView } from '../core/view/codec.ts';
import { besidePath, languageFolder, pathOf, picturePath, stepsUp } from '../core/view/page-address.ts';
import { changeView } from '../core/view/transitions.ts';
import { html } from './html.ts';
import type { PageContent } from './page.ts';
import type { PageContext } from './page-context.ts';

/** Size of an embed, px. */
const EMBED = { widthPx: 640, heightPx: 420 } as const;

/** The rows of a page as one table: the layer first, then every column that any of them has. */
export function pageRows({ tables }: PageContent): { columns: string[]; rows: TableRow[] } {
  const rows = tables.flatMap(({ name, rows }) => rows.map(row => ({ layer: name, ...row }) as TableRow));
  return { columns: [...new Set(rows.flatMap(row => Object.keys(row)))], rows };
}

/** The figure's own file, as its page at `path` links to it: each language has one. */
export function figureFile(path: string): string {
  return `${stepsUp(path)}${besidePath(path, 'svg')}`;
}

/**
 * Lines above a page's rows in a file: title, date, licence, and what each column holds. The columns have the same ids in
 * every language, so that only files in others than English have such lines; one line explains all of them, or a spreadsheet
 * would begin with a screen of remarks.
 */
export function pageRemarks({ messages, model }: PageContext, page: PageContent): string[] {
  if (messages.lang === 'en') return [];
  const { pages, formats, table } = messages;
  const { asof, version } = model.dataset;
  const explanations: Readonly<Record<string, string | undefined>> = table.columns;
  const explained = pageRows(page).columns.flatMap(id => {
    const text = id === 'layer' ? pages.columns.layer : explanations[id];
    return text ? [`${id} ${text.replace(/[。.]$/, '')}`] : [];
  });
  const date = `${pages.asofLine(formats.dateLong(asof), version)} CC BY 4.0`;
  return [page.title, date, `${table.file.columns}：${explained.join('；')}`];
}

/** The record, its rows and its sources as JSON, with all that is needed to cite them. */
export function pageJson({ model, site, sources, messages }: PageContext, page: PageContent): string {
  const { version, asof, hash } = model.dataset;
  return JSON.stringify({
    title: page.title,
    lang: messages.lang,
    page: `${site ?? ''}${languageFolder(messages.lang)}${pathOf(page.key)}`,
    view: formatView(page.view),
    asof,
    dataVersion: version,
    dataHash: hash,
    licence: 'CC BY 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    record: page.record,
    rows: Object.fromEntries(page.tables.map(({ name, rows }) => [name, rows])),
    sources: page.cites.map(id => sources.get(id) ?? { id }),
  });
}

/** oEmbed 1.0, rich: an iframe of the page's View. `site` is the site's address with a slash at its end. */
export function pageOembed({ messages, model }: PageContext, page: PageContent, site: string): string {
  const path = pathOf(page.key);
  const query = formatView(changeView(page.view, { lang: messages.lang }));
  const frame = html`<iframe class="lodemap" src="${site}embed.html${query && `?${query}`}" width="${EMBED.widthPx}" height="${EMBED.heightPx}" title="${page.title}" loading="lazy" style="border:0;width:100%;max-width:${EMBED.widthPx}px"></iframe>`;
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    provider_name: 'Lodemap',
    provider_url: site,
    title: page.title,
    author_name: 'Lodemap',
    author_url: `${site}${languageFolder(messages.lang)}${path}`,
    html: frame.text,
    width: EMBED.widthPx,
    height: EMBED.heightPx,
    thumbnail_url: `${site}${picturePath(path, messages.lang)}`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    data_version: model.dataset.version,
  });
}
