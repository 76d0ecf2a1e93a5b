import { LANGUAGES } from '../core/text/messages.ts';
import { formatView } from '../core/view/codec.ts';
import { besidePath, INDEX_PATH, languageFolder, pathOf, picturePath, stepsUp } from '../core/view/page-address.ts';
import { type Html, html, trustedHtml } from './html.ts';
import type { PageContent } from './page.ts';
import type { PageContext } from './page-context.ts';
import { pageStructuredData } from './structured-data.ts';

/** What a document is made of: a page's content, or the index. */
export interface DocumentInput {
  path: string;
  title: string;
  description: string;
  kicker: string;
  finding: string;
  /** Stands in the place of title and finding, where the body says both. */
  heading: string | null;
  body: Html;
  /** Text of the JSON-LD script. */
  structured: string;
  /** Query of the live map, without `?`. */
  query: string;
  /** Alternative text of the picture for shared links; null = the page has none. */
  pictureAlt: string | null;
  hasOembed: boolean;
  oneSheet: boolean;
}

/** A page's content as a complete HTML document. */
export function pageDocument(context: PageContext, page: PageContent): string {
  const { title, description, kicker, finding } = page;
  return writeDocument(context, {
    path: pathOf(page.key),
    title,
    description,
    kicker,
    finding,
    heading: page.heading,
    body: html`${page.body}${downloads(context, page)}`,
    structured: pageStructuredData(context, page),
    query: formatView(page.view),
    pictureAlt: `${title}. ${finding}`,
    hasOembed: context.site !== null,
    oneSheet: page.oneSheet,
  });
}

/** An HTML document of the site that needs no script. */
export function writeDocument(context: PageContext, input: DocumentInput): string {
  const { messages } = context;
  const root = stepsUp(input.path, messages.lang);
  return `<!doctype html>
${html`<html lang="${messages.lang === 'zh' ? 'zh-Hans' : messages.lang}">
<head>${documentHead(context, input)}</head>
<body${input.oneSheet && html` class="sheet"`}>
<a class="skip" href="#text">${messages.pages.skip}</a>
${siteBar(context, input, root)}
<main id="text"><article>
<header class="head"><p class="kicker">${input.kicker}</p>
<h1>${input.heading ?? input.title}</h1>
${findingLine(input)}</header>
${input.body}
</article></main>
${siteFooter(context, input)}
</body>
</html>
`}`;
}

/** The finding under the title; where the figure says it, only for screens on which the figure's words are too small. */
function findingLine({ heading, finding, title }: DocumentInput): Html | null {
  if (heading !== null) return html`<p class="finding narrow">${finding || title}</p>`;
  return finding === '' ? null : html`<p class="finding">${finding}</p>`;
}

/** Site's root in absolute form, or where none is known, relative to the page. */
function addressOf({ site, messages }: PageContext, path: string, lang: string): string {
  return `${site ?? stepsUp(path, messages.lang)}${languageFolder(lang)}${path}`;
}

function documentHead(context: PageContext, input: DocumentInput): Html {
  const { messages, site } = context;
  const { path, title, description } = input;
  const root = stepsUp(path, messages.lang);
  const alternates = LANGUAGES.map(
    lang =>
      html`<link rel="alternate" hreflang="${lang === 'zh' ? 'zh-Hans' : lang}" href="${addressOf(context, path, lang)}">\n`,
  );
  const oembed = `${languageFolder(messages.lang)}${besidePath(path, 'oembed.json')}`;
  return html`
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title} · Lodemap</title>
<meta name="description" content="${description}">
<link rel="canonical" href="${addressOf(context, path, messages.lang)}">
${alternates}<link rel="alternate" hreflang="x-default" href="${addressOf(context, path, 'en')}">
<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}pages.css">
${site && html`<link rel="alternate" type="application/atom+xml" title="${messages.pages.feedTitle}" href="${site}feed.atom">`}
${site && input.hasOembed && html`<link rel="alternate" type="application/json+oembed" title="${title}" href="${site}${oembed}">`}
${socialTags(context, input)}
<script type="application/ld+json">${trustedHtml(input.structured)}</script>
`;
}

/** Open Graph and Twitter; the picture needs the site's address and is left out without. */
function socialTags(context: PageContext, { path, title, description, finding, pictureAlt }: DocumentInput): Html {
  const { messages, site } = context;
  const picture = site && pictureAlt !== null ? `${site}${picturePath(path, messages.lang)}` : null;
  const tags: [string, string][] = [
    ['og:type', 'article'],
    ['og:site_name', 'Lodemap'],
    ['og:locale', messages.lang === 'zh' ? 'zh_CN' : 'en_GB'],
    ['og:title', title],
    ['og:description', finding || description],
    ...(site ? ([['og:url', addressOf(context, path, messages.lang)]] as [string, string][]) : []),
    ...(picture
      ? ([
          ['og:image', picture],
          ['og:image:type', 'image/png'],
          ['og:image:width', '1200'],
          ['og:image:height', '630'],
          ['og:image:alt', pictureAlt ?? ''],
        ] as [string, string][])
      : []),
  ];
  const card = picture ? 'summary_large_image' : 'summary';
  return html`${tags.map(([property, content]) => html`<meta property="${property}" content="${content}">\n`)}<meta name="twitter:card" content="${card}">`;
}

function siteBar({ messages }: PageContext, { path, query }: DocumentInput, root: string): Html {
  const { pages } = messages;
  const own = messages.lang === 'en' ? '' : `lang=${messages.lang}`;
  const others = LANGUAGES.filter(lang => lang !== messages.lang);
  return html`<header class="bar"><a class="mark" href="${root}index.html${own && `?${own}`}">Lodemap</a>
<nav aria-label="Lodemap"><a href="${stepsUp(path)}${INDEX_PATH}">${pages.allPages}</a>
<a href="${root}index.html${query && `?${query}`}">${pages.openLive}</a>
${others.map(
  lang =>
    html`<a href="${root}${languageFolder(lang)}${path}" hreflang="${lang === 'zh' ? 'zh-Hans' : lang}" lang="${lang === 'zh' ? 'zh-Hans' : lang}">${pages.languages[lang]}</a>`,
)}</nav></header>`;
}

function siteFooter(context: PageContext, { path }: DocumentInput): Html {
  const { messages, model } = context;
  const { pages, formats } = messages;
  const { asof, version } = model.dataset;
  return html`<footer class="foot"><p>Lodemap · ${pages.asofLine(formats.dateLong(asof), version)} ${pages.licence}</p>
<p class="paper">${pages.address}: ${printedAddress(context, path)}</p></footer>`;
}

/** The page's address as paper shows it. */
export function printedAddress({ site, messages }: PageContext, path: string): string {
  return `${site ?? ''}${languageFolder(messages.lang)}${path}`;
}

function downloads({ messages }: PageContext, page: PageContent): Html {
  const { pages } = messages;
  const path = pathOf(page.key);
  const beside = (ending: string) => `${stepsUp(path)}${besidePath(path, ending)}`;
  const picture = picturePath(path, messages.lang);
  const isOwn = picture.startsWith(languageFolder(messages.lang));
  const files = [
    [beside('svg'), pages.downloads.svg],
    isOwn
      ? [beside('png'), pages.downloads.png]
      : [`${stepsUp(path, messages.lang)}${picture}`, pages.downloads.pngInEnglish],
    ...(page.tables.length > 0 ? [[beside('csv'), pages.downloads.csv]] : []),
    [beside('json'), pages.downloads.json],
  ] as [string, string][];
  return html`<section class="downloads" aria-labelledby="downloads"><h2 id="downloads">${pages.headings.downloads}</h2>
<ul>${files.map(([href, words]) => html`<li><a href="${href}" download>${words}</a></li>`)}</ul>
${[page.oneSheet && pages.downloads.sheet, page.map && pages.downloads.saved].map(words => words && html`<p class="note">${words}</p>`)}</section>`;
}
