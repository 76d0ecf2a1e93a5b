import type { CitationStyle } from '../citation-style.ts';
import { dateParts, writeDate } from '../write-date.ts';

/**
 * Harvard as in Pears and Shields, Cite Them Right, 12th ed. (2022), research datasets and maps online: author, year in
 * brackets, title in italics, version, what it is, "Available at", day of access. Harvard has no one authority; publishers
 * differ in commas.
 */
export const harvard: CitationStyle = ({ author, issued, title, version, kind, url, accessed }) => {
  const seen = accessed ? ` (Accessed: ${writeDate(accessed, 'day-month-year')})` : '';
  return [
    { text: `${author} (${dateParts(issued)[0]}) ` },
    { text: title, italic: true },
    {
      text: `. Version ${version} [${kind === 'map' ? 'Map' : 'Dataset'}].${url ? ` Available at: ${url}${seen}.` : ''}`,
    },
  ];
};
