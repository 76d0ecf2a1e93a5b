import type { Citation } from '../citation.ts';
import type { CitationStyle } from '../citation-style.ts';
import { quoteTitle } from '../quote-title.ts';
import { writeDate } from '../write-date.ts';

const WHAT: Record<Citation['kind'], string> = { map: 'map', dataset: 'data set' };

/**
 * The Chicago Manual of Style, 17th ed. (2017), notes and bibliography (chapter 14), entry of the bibliography: author,
 * title of a map or a page of a site in quotation marks, what it is, version, date, address. A dated source needs no day of
 * access (14.12).
 */
export const chicago: CitationStyle = ({ author, title, kind, version, issued, url }) => {
  const what = WHAT[kind].replace(/^./, first => first.toUpperCase());
  const date = writeDate(issued, 'month-day-year');
  return [
    {
      text: [`${author}.`, quoteTitle(title, '.'), `${what}, version ${version}. ${date}.`, stop(url)].join(' ').trim(),
    },
  ];
};

/** The same source as a footnote or endnote: the parts of the entry divided by commas. */
export const chicagoNote: CitationStyle = ({ author, title, kind, version, issued, url }) => {
  const about = `${WHAT[kind]}, version ${version}, ${writeDate(issued, 'month-day-year')}`;
  return [{ text: `${author}, ${quoteTitle(title, ',')} ${about}${url ? `, ${url}` : ''}.` }];
};

function stop(url: string | null): string {
  return url ? `${url}.` : '';
}
