import type { PartialDate } from '../model/records.ts';
import { formatView } from '../view/codec.ts';
import { pinView } from '../view/pin-view.ts';
import type { View } from '../view/view.ts';
import { cleanLine } from './clean-line.ts';

const NAME = 'Lodemap';

/** What a citation of one View says, as a plain record; every style and every file of references is made from it. */
export interface Citation {
  /** Stable: the same View of the same data has the same key. Letters, digits and hyphens. */
  key: string;
  /** Maps are cited as maps; rows, matrices and measures as what they are: data. */
  kind: 'map' | 'dataset';
  author: string;
  publisher: string;
  /** In one line, without a full stop at its end. */
  title: string;
  /** Of the data, such as `2026.11.22`. */
  version: string;
  /** SHA-256 of the records, hex. */
  hash: string;
  /** The day of the data; of its own precision. */
  issued: PartialDate;
  /** When the reader saw it there; null = not said, or no address. */
  accessed: PartialDate | null;
  licence: string;
  licenceUrl: string;
  /** Reproduces the View from the same data; null where no site's address is known, as on the command line without one. */
  url: string | null;
  /** The View as a query, its data pinned. */
  view: string;
  lang: string;
}

export interface CitationInput {
  view: View;
  /** The finding that the page or the figure bears as its title. */
  title: string;
  dataVersion: string;
  dataHash: string;
  /** The day of the dataset, not of the View: the View's own date is in its query. */
  asof: PartialDate;
  /** An address of the View; what follows `?` is written anew with the data's version. */
  permalink: string;
  /** Today, as the page knows it: a citation has no clock. */
  accessed?: PartialDate;
  lang: string;
}

/** The citation of a View. Same input, same record. */
export function citationOf(input: CitationInput): Citation {
  const { dataVersion, permalink } = input;
  // Light or dark is the reader's own affair and no part of what is cited.
  const view: View = { ...input.view, theme: 'auto' };
  const pinned = formatView(pinView(view, dataVersion));
  const url = /^https?:\/\//.test(permalink) ? `${permalink.replace(/[?#].*$/su, '')}?${pinned}` : null;
  return {
    key: keyOf(dataVersion, formatView(pinView(view, null))),
    kind: ['table', 'matrix', 'concentration'].includes(view.show) ? 'dataset' : 'map',
    author: NAME,
    publisher: NAME,
    title: cleanLine(input.title).replace(/[.。．]$/u, ''),
    version: dataVersion,
    hash: input.dataHash,
    issued: input.asof,
    accessed: (url && input.accessed) || null,
    licence: 'CC BY 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    url,
    view: pinned,
    lang: input.lang,
  };
}

/** `lodemap-2026-11-22`, for other views than the default with eight hex digits of their query. */
function keyOf(version: string, query: string): string {
  const data = version.replace(/[^0-9A-Za-z]+/g, '-');
  return ['lodemap', data, ...(query === '' ? [] : [fingerprint(query)])].join('-');
}

/** FNV-1a of 32 bits over UTF-16 units: Fowler, Noll and Vo, draft-eastlake-fnv. To tell keys apart, not to prove anything. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
