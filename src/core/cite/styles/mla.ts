import type { CitationStyle } from '../citation-style.ts';
import { quoteTitle } from '../quote-title.ts';
import { writeDate } from '../write-date.ts';

/**
 * MLA Handbook, 9th ed. (2021), chapter 5, the template of core elements: title, container in italics, version, date,
 * location, then the day of access. A body that is author and publisher at once is named once, as container, and the
 * entry begins with the title. A finding is a sentence, so its capitals stay as they are.
 */
export const mla: CitationStyle = ({ title, publisher, version, issued, accessed, url, kind }) => {
  const location = url ? `, ${url}` : '';
  const seen = accessed ? ` Accessed ${writeDate(accessed, 'mla')}.` : '';
  return [
    { text: `${quoteTitle(title, '.')} ` },
    { text: publisher, italic: true },
    {
      text: `, version ${version}, ${writeDate(issued, 'mla')}${location}.${seen} ${kind === 'map' ? 'Map' : 'Data set'}.`,
    },
  ];
};
