import type { Citation } from './citation.ts';
import { dateParts } from './write-date.ts';

/** One record of RIS, by its tag list of 2011: lines of a tag, two spaces, a hyphen, a space, a value; CRLF between them. */
export function toRis(citation: Citation): string {
  const { kind, author, title, issued, accessed, version, publisher, url, lang, licence, hash } = citation;
  const lines: [string, string | null][] = [
    ['TY', kind === 'map' ? 'MAP' : 'DATA'],
    ['AU', author],
    ['TI', title],
    ['PY', String(dateParts(issued)[0])],
    ['DA', issued.replaceAll('-', '/')],
    ['ET', version],
    ['PB', publisher],
    ['LA', lang],
    ['UR', url],
    ['Y2', accessed?.replaceAll('-', '/') ?? null],
    ['N1', `Licence ${licence}. Data SHA-256 ${hash}.`],
    ['ER', ''],
  ];
  return lines
    .filter(([, value]) => value !== null)
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
}
