import type { CitationStyle } from '../citation-style.ts';
import { dateParts } from '../write-date.ts';

/**
 * Publication Manual of the American Psychological Association, 7th ed. (2020): data sets (10.9) and maps (10.14). Author,
 * year, title in italics, version in brackets, a bracketed description, address. The publisher is left out where it is the
 * author (9.29); so is the day of access, because the address holds the version and does not change (9.16).
 */
export const apa: CitationStyle = ({ author, issued, title, version, kind, url }) => [
  { text: `${author}. (${dateParts(issued)[0]}). ` },
  { text: title, italic: true },
  { text: ` (Version ${version}) [${kind === 'map' ? 'Map' : 'Data set'}].${url ? ` ${url}` : ''}` },
];
