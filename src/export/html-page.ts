// A View as one HTML page that stands alone: figure, its words, the rows, sources, citation. No script, no request.
import { escapeXml } from '../core/figure/escape-xml.ts';
import type { Source, SourceId } from '../core/model/records.ts';
import { loadTableWords } from '../core/text/table-words.ts';
import { embeddedFaces, type FacedText } from './embedded-faces.ts';
import type { DrawnFile } from './figure-file.ts';
import { finishSvg } from './finish-svg.ts';
import { chartTableOf, layerTables } from './html-tables.ts';
import { pageStyles } from './page-styles.ts';
import { textsOfFigure } from './texts-of-figure.ts';

/** Nothing may run and nothing may be fetched. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

/** The page. The shipped faces that it uses are in it. */
export async function htmlOf(drawn: DrawnFile): Promise<string> {
  const { svg, figure, citation, view, model, theme, words, permalink, faces } = drawn;
  const numbers = new SourceNumbers(figure.sources, drawn.details?.sources ?? []);
  const rows = await rowsOf(drawn, id => numbers.of(id));
  const text = words.page;
  const isLive = /^https?:/.test(permalink);
  const sources = numbers.list().map(([number, source]) => sourceItem(number, source, drawn));
  const body = [
    `<figure><h1>${escapeXml(figure.title)}</h1>${finishSvg(svg, { citation })}</figure>`,
    section(text.inWords, `<p>${escapeXml(figure.description || figure.alt)}</p>`),
    rows === '' ? '' : section(text.rows, rows),
    sources.length === 0 ? '' : section(text.sources, `<ol class="sources">${sources.join('')}</ol>`),
    section(
      text.cite,
      `<p>${escapeXml(citation)}</p>${isLive ? `<p><a href="${escapeXml(permalink)}">${escapeXml(text.live)}</a></p>` : ''}`,
    ),
    section(text.about, `<p>${aboutOf(drawn)}</p>`),
  ].join('');
  const css = await embeddedFaces([...textsOfFigure(svg), ...pageTexts(body)], faces);
  return [
    `<!doctype html><html lang="${escapeXml(view.lang)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="generator" content="Lodemap">',
    `<meta name="referrer" content="no-referrer"><meta name="color-scheme" content="${theme.name === 'dark' ? 'dark' : 'light'}">`,
    `<meta name="description" content="${escapeXml(figure.alt)}">`,
    `<meta name="dcterms.bibliographicCitation" content="${escapeXml(citation)}">`,
    `<meta name="dcterms.rights" content="${escapeXml(figure.rights)}"><meta name="dcterms.created" content="${escapeXml(model.dataset.asof)}">`,
    `<title>${escapeXml(figure.title)} · Lodemap</title>`,
    `<style>${css}${pageStyles(theme, drawn.sheet.widthPx)}</style></head><body><main>${body}</main></body></html>\n`,
  ].join('');
}

function section(heading: string, content: string): string {
  return `<section><h2>${escapeXml(heading)}</h2>${content}</section>`;
}

async function rowsOf(drawn: DrawnFile, numberOf: (id: SourceId) => number): Promise<string> {
  if (drawn.view.mode === 'present') return '';
  if (drawn.view.show === 'concentration') return chartTableOf(await drawn.chartTable(), drawn.words.rows.chart);
  const messages = { ...drawn.messages, ...(await loadTableWords(drawn.view.lang)) };
  return layerTables(drawn, messages, numberOf);
}

function aboutOf({ figure, words, model }: DrawnFile): string {
  const { version, hash } = model.dataset;
  const parts = [words.page.data(version, hash), figure.coverage, figure.rights, words.page.still];
  return escapeXml(parts.filter(part => part !== '').join(' '));
}

/** Publisher, title, date and address, as far as they are known. */
function sourceItem(number: number, source: Source | string, { messages, words }: DrawnFile): string {
  if (typeof source === 'string') return `<li id="source-${number}" value="${number}">${escapeXml(source)}</li>`;
  const { publisher, title, published, accessed, url } = source;
  const date = published
    ? messages.formats.date(published)
    : accessed
      ? words.page.read(messages.formats.date(accessed))
      : null;
  const said = escapeXml([publisher, title, date].filter(Boolean).join(', '));
  const isAddress = typeof url === 'string' && /^https?:\/\//.test(url);
  const linked = isAddress ? `${said}. <a href="${escapeXml(url)}">${escapeXml(url)}</a>` : said;
  return `<li id="source-${number}" value="${number}">${linked}</li>`;
}

/** What the page sets around the figure: in semibold, as its styles say, what heads a part or a table. */
function pageTexts(body: string): FacedText[] {
  const around = body.replace(/<svg[\s\S]*<\/svg>/, '');
  const heads = /<(h2|caption|thead)\b[\s\S]*?<\/\1>/g;
  const plain = (markup: string) => markup.replace(/<[^>]*>/g, '');
  const set = (weight: number, markup: string): FacedText => ({
    text: plain(markup),
    font: { family: 'sans', weight, italic: false },
  });
  return [set(400, around.replace(heads, '')), set(600, (around.match(heads) ?? []).join(''))];
}

/** The figure's own numbers of sources, then new ones for sources that only the rows cite. */
class SourceNumbers {
  readonly #numbers = new Map<SourceId, number>();
  readonly #records: ReadonlyMap<SourceId, Source>;
  readonly #unknown = new Map<number, string>();

  /** @param listed as the figure's metadata lists them: `[3] Publisher, title, date, address` */
  constructor(listed: readonly string[], records: readonly Source[]) {
    this.#records = new Map(records.map(source => [source.id, source]));
    const byText = new Map(records.map(source => [describe(source), source.id]));
    listed.forEach((line, i) => {
      const text = line.replace(/^\[\d+\] /, '');
      const id = byText.get(text);
      if (id === undefined) this.#unknown.set(i + 1, text);
      else if (!this.#numbers.has(id)) this.#numbers.set(id, i + 1);
    });
  }

  of(id: SourceId): number {
    const known = this.#numbers.get(id);
    if (known) return known;
    const next = Math.max(0, ...this.#numbers.values(), ...this.#unknown.keys()) + 1;
    this.#numbers.set(id, next);
    return next;
  }

  /** By number; a source without a record is its text. */
  list(): [number, Source | string][] {
    const known = [...this.#numbers].map(
      ([id, number]) => [number, this.#records.get(id) ?? id] as [number, Source | string],
    );
    return [...known, ...this.#unknown].sort(([a], [b]) => a - b);
  }
}

/** As the figure's metadata writes a source. */
function describe({ publisher, title, published, url }: Source): string {
  return [publisher, title, published, url].filter(Boolean).join(', ');
}
