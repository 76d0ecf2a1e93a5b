import type { Citation } from './citation.ts';
import { escapeLatex } from './escape-latex.ts';
import { dateParts } from './write-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * One entry of BibTeX, which BibLaTeX reads too. `@misc`, because older styles know neither `@dataset` nor maps; author and
 * title in double braces, so that no style changes their capitals or takes the name apart. An address is not escaped:
 * `url` and `\url` read it as it stands, and a canonical View holds no brace.
 */
export function toBibtex(citation: Citation): string {
  const { key, author, title, publisher, version, kind, issued, accessed, url, hash, licence } = citation;
  const [year, month] = dateParts(issued);
  const what = kind === 'map' ? 'Map' : 'Data set';
  const fields: [string, string | null][] = [
    ['author', `{{${escapeLatex(author)}}}`],
    ['title', `{{${escapeLatex(title)}}}`],
    ['year', `{${year}}`],
    ['month', month ? MONTHS[month - 1]! : null],
    ['publisher', `{${escapeLatex(publisher)}}`],
    ['version', `{${escapeLatex(version)}}`],
    ['howpublished', `{${what}}`],
    ['url', url && `{${url}}`],
    ['urldate', accessed && `{${accessed}}`],
    ['note', `{Data ${escapeLatex(version)}, SHA-256 ${hash.slice(0, 16)}, licence ${licence}}`],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = ${value},`);
  return [`@misc{${key},`, ...lines, '}', ''].join('\n');
}
