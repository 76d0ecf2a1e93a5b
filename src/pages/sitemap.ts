import { escapeXml } from '../core/figure/escape-xml.ts';
import { LANGUAGES } from '../core/text/messages.ts';
import { languageFolder } from '../core/view/page-address.ts';

/** A sitemap (sitemaps.org) of pages in all languages. `site` ends in a slash; `modified` is the day of the data. */
export function writeSitemap(site: string, paths: readonly string[], modified: string): string {
  const urls = paths.flatMap(path => LANGUAGES.map(lang => urlEntry(site, path, lang, modified)));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n',
    `<url><loc>${escapeXml(site)}</loc><lastmod>${escapeXml(modified)}</lastmod></url>\n`,
    ...urls,
    '</urlset>\n',
  ].join('');
}

function urlEntry(site: string, path: string, lang: string, modified: string): string {
  const address = (of: string) => escapeXml(`${site}${languageFolder(of)}${path}`);
  const alternates = LANGUAGES.map(
    other => `<xhtml:link rel="alternate" hreflang="${other === 'zh' ? 'zh-Hans' : other}" href="${address(other)}"/>`,
  );
  return `<url><loc>${address(lang)}</loc><lastmod>${escapeXml(modified)}</lastmod>${alternates.join('')}</url>\n`;
}
