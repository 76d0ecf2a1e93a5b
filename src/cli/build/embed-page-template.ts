import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeXml } from '../../core/figure/escape-xml.ts';
import { embedPageEn } from '../../core/text/embed-page.en.ts';
import { embedPageZh } from '../../core/text/embed-page.zh.ts';

const SCRIPT = '<script type="module" src="/src/embed-page.ts"></script>';

/** Every part of the page that may be filled in. */
export interface EmbedPageParts {
  /** The script that stands in the page. */
  script: string;
  /** What stands before the script, such as records. */
  before?: string;
  /** Where the page may get what, besides its own script and style: sources by the directive of its content policy. */
  sources: Readonly<Record<string, string>>;
}

/** `embed.html` of the repository, filled in. Throws when a script would end its own element. */
export function embedPageTemplate(root: string, { script, before = '', sources }: EmbedPageParts): string {
  if (/<\/script|<!--/i.test(script)) throw new Error('the script of the frame would end its own element');
  const page = readFileSync(join(root, 'embed.html'), 'utf8');
  const style = /<style>([^<]*)<\/style>/.exec(page)?.[1];
  if (style === undefined || !page.includes(SCRIPT)) throw new Error('embed.html lacks its style or its script');
  const { 'script-src': scripts, ...others } = sources;
  const csp = [
    "default-src 'none'",
    `script-src ${[hashOf(script), scripts].filter(Boolean).join(' ')}`,
    `style-src ${hashOf(style)}`,
    ...Object.entries(others).map(([directive, from]) => `${directive} ${from}`),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return page
    .replace('<!--policy-->', () => `<meta http-equiv="content-security-policy" content="${csp}">`)
    .replace('<!--no-script-->', () => inEachLanguage('noScript'))
    .replace('<!--failed-->', () => inEachLanguage('failed'))
    .replace(SCRIPT, () => `${before}<script>${script}</script>`);
}

/** Nobody can know the reader's language where no script runs. */
function inEachLanguage(key: 'failed' | 'noScript'): string {
  const say = (lang: string, words: typeof embedPageEn) =>
    `<span lang="${lang}">${escapeXml(words[key])} <a href="index.html" target="_blank">${escapeXml(words.open)}</a></span>`;
  return `${say('en', embedPageEn)}<br>${say('zh', embedPageZh)}`;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
