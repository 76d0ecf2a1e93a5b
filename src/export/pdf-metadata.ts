import { escapeXml } from '../core/figure/escape-xml.ts';
import type { ExportMeta } from './page.ts';

/**
 * What a PDF says of itself in XMP, in place of what pdfkit would write: that leaves "&" and "<" as they are, which no
 * reader of XML takes, and has no room for sources.
 */
export function xmpOf(meta: ExportMeta): string {
  const { title, author, subject, keywords, lang, dataDate, sources = [], rights = '', citation = '' } = meta;
  const day = `${dataDate}T00:00:00Z`;
  const item = (text: string) => `<rdf:li>${escapeXml(text)}</rdf:li>`;
  const spoken = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
  const list = (kind: 'Seq' | 'Bag', texts: readonly string[]) =>
    `<rdf:${kind}>${texts.map(item).join('')}</rdf:${kind}>`;
  const element = (name: string, content: string) => `<dc:${name}>${content}</dc:${name}>`;
  const core = [
    element('title', spoken(title)),
    element('creator', list('Seq', [author])),
    element('description', spoken(subject)),
    element('subject', list('Bag', keywords)),
    element('language', list('Bag', [lang])),
    element('date', list('Seq', [day])),
    rights === '' ? '' : element('rights', spoken(rights)),
    sources.length === 0 ? '' : element('source', escapeXml(sources.join(' '))),
  ];
  const cited = `<dcterms:bibliographicCitation>${escapeXml(citation)}</dcterms:bibliographicCitation>`;
  return [
    citation === ''
      ? ''
      : `<rdf:Description rdf:about="" xmlns:dcterms="http://purl.org/dc/terms/">${cited}</rdf:Description>`,
    `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">${core.join('')}</rdf:Description>`,
    `<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreateDate>${day}</xmp:CreateDate><xmp:ModifyDate>${day}</xmp:ModifyDate><xmp:CreatorTool>Lodemap</xmp:CreatorTool></rdf:Description>`,
    `<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>Lodemap</pdf:Producer><pdf:Keywords>${escapeXml(keywords.join(', '))}</pdf:Keywords></rdf:Description>`,
  ].join('');
}
