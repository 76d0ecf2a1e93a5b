import type { PartialDate } from '../model/records.ts';
import type { Citation } from './citation.ts';
import { dateParts } from './write-date.ts';

interface CslDate {
  'date-parts': number[][];
}
/** The part of a CSL item that a View needs; names of csl-data.json, Citation Style Language 1.0.2. */
export interface CslItem {
  id: string;
  type: 'map' | 'dataset';
  title: string;
  author: { literal: string }[];
  publisher: string;
  version: string;
  genre: string;
  issued: CslDate;
  accessed?: CslDate;
  URL?: string;
  language: string;
  note: string;
}

/** The list of one item that reference managers import as CSL-JSON. */
export function toCslJson(citation: Citation): CslItem[] {
  const { key, kind, title, author, publisher, version, issued, accessed, url, lang, licence, hash } = citation;
  return [
    {
      id: key,
      type: kind,
      title,
      author: [{ literal: author }],
      publisher,
      version,
      genre: kind === 'map' ? 'Map' : 'Data set',
      issued: cslDate(issued),
      ...(accessed ? { accessed: cslDate(accessed) } : {}),
      ...(url ? { URL: url } : {}),
      language: lang,
      note: `Licence ${licence}. Data SHA-256 ${hash}.`,
    },
  ];
}

function cslDate(date: PartialDate): CslDate {
  return { 'date-parts': [dateParts(date)] };
}
