import { escapeXml } from '../../core/figure/escape-xml.ts';
import type { DocsText } from '../../core/text/docs.en.ts';
import { type DocExample, type RenderMarkdown, SITE_MARK } from './doc-example.ts';

export const DOC_PAGES = [
  'index',
  'embed',
  'markdown',
  'notebooks',
  'slides',
  'command-line',
  'own-records',
  'cite',
] as const;
export type DocPageId = (typeof DOC_PAGES)[number];

export interface DocPageInput {
  id: DocPageId;
  /** The text: Markdown, with `{{name}}` alone on a line where an example stands. */
  source: string;
  examples: Readonly<Record<string, DocExample>>;
  render: RenderMarkdown;
  words: DocsText;
  lang: string;
  /** Of the data that the examples are frozen at. */
  version: string;
  /** Steps from the page to the site's root, such as `../`. */
  root: string;
  /** The same page in other languages. */
  others: readonly { lang: string; name: string; href: string }[];
}

/** A docs page as a complete HTML document. Throws at an example that nobody knows. */
export function docPage(input: DocPageInput): string {
  const { id, words, lang, root, version } = input;
  const title = words.titles[id];
  return `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-Hans' : lang}" data-root="${root}" data-site-mark="${SITE_MARK}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeXml(title)} · Lodemap</title>
<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="docs.css">
<script src="docs.js" defer></script>
</head>
<body>
<a class="skip" href="#text">${escapeXml(words.skip)}</a>
<header class="bar"><a class="mark" href="${root}">Lodemap</a> <span>${input.others.map(languageLink).join(' ')} <a href="${root}${lang === 'en' ? '' : `?lang=${lang}`}">${escapeXml(words.home)}</a></span></header>
<div class="columns">
<nav aria-label="${escapeXml(words.contents)}"><ul>
${DOC_PAGES.map(page => navItem(page, id, words)).join('\n')}
</ul></nav>
<main id="text">
${docBody(input)}
</main>
</div>
<footer><p>${escapeXml(words.foot(version))}</p></footer>
</body>
</html>
`;
}

function languageLink({ lang, name, href }: DocPageInput['others'][number]): string {
  return `<a href="${href}" hreflang="${lang}" lang="${lang}">${escapeXml(name)}</a>`;
}

function navItem(page: DocPageId, here: DocPageId, words: DocsText): string {
  return `<li><a href="${page}.html"${page === here ? ' aria-current="page"' : ''}>${escapeXml(words.titles[page])}</a></li>`;
}

function docBody({ source, examples, render, words }: DocPageInput): string {
  // Split at the marks, because Markdown would read into the HTML of an example.
  return source
    .split(/^\{\{([a-z-]+)\}\}$/m)
    .map((part, i) => {
      if (i % 2 === 0) return render(part.replaceAll('{{site}}', SITE_MARK)).trim();
      const example = examples[part];
      if (!example) throw new Error(`no example "${part}"; known are ${Object.keys(examples).join(', ')}`);
      return exampleBlock(part, example, words);
    })
    .join('\n');
}

function exampleBlock(id: string, { syntax, code, yields, output }: DocExample, words: DocsText): string {
  const said = `data-copied="${escapeXml(words.copied)}" data-refused="${escapeXml(words.refused)}"`;
  const runs = `<div class="yields"><p><i>${escapeXml(words.noScript)}</i></p></div>\n<template>${yields}</template>`;
  return `<section class="example" id="${id}">
<pre tabindex="0"><code class="${syntax}">${escapeXml(code)}</code></pre>
<p class="tools"><button type="button" class="copy" ${said} hidden>${escapeXml(words.copy)}</button> <span role="status"></span></p>
${yields === null && !output ? '' : `<p class="label">${escapeXml(words.yields)}</p>`}
${yields === null ? '' : runs}${output ?? ''}
</section>`;
}
