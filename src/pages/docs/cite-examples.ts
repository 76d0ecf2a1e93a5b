import { type Citation, citationOf } from '../../core/cite/citation.ts';
import { CITATION_STYLES, citationRuns } from '../../core/cite/format-citation.ts';
import { toBibtex } from '../../core/cite/to-bibtex.ts';
import { toCslJson } from '../../core/cite/to-csl-json.ts';
import { escapeXml } from '../../core/figure/escape-xml.ts';
import type { ShareText } from '../../core/text/share.en.ts';
import { parseView } from '../../core/view/codec.ts';
import { type DocExample, SITE_MARK } from './doc-example.ts';

const QUERY = 'region=africa&select=country:COD';

export interface CiteExampleInput {
  lang: string;
  dataset: { version: string; hash: string; asof: string };
  titleOf(query: string): string;
  words: ShareText['cite'];
}

/** One View cited in every style, and as files for reference managers. */
export function citeExamples({ lang, dataset, titleOf, words }: CiteExampleInput): Record<string, DocExample> {
  const citation = citationOf({
    view: parseView(lang === 'en' ? QUERY : `${QUERY}&lang=${lang}`).view,
    ...{ title: titleOf(QUERY), dataVersion: dataset.version, dataHash: dataset.hash, asof: dataset.asof },
    // The docs are read at any time; the day of the data stands for the reader's.
    ...{ permalink: SITE_MARK, accessed: dataset.asof, lang },
  });
  return {
    bibtex: { syntax: 'text', code: toBibtex(citation).trim(), yields: null },
    csl: { syntax: 'text', code: JSON.stringify(toCslJson(citation), null, 2), yields: null },
    styles: {
      syntax: 'text',
      code: SITE_MARK + citation.view.replace(/^/, '?'),
      yields: null,
      output: table(citation, words),
    },
  };
}

function table(citation: Citation, words: ShareText['cite']): string {
  const rows = CITATION_STYLES.map(style => {
    const text = citationRuns(citation, style).map(run => {
      const shown = escapeXml(run.text);
      return run.italic ? `<i>${shown}</i>` : shown;
    });
    return `<tr><th scope="row">${escapeXml(words.styles[style])}</th><td>${text.join('')}</td></tr>`;
  });
  return `<div class="scroll"><table class="cited"><tbody>${rows.join('\n')}</tbody></table></div>`;
}
