import { COLLECTIONS } from '../../core/briefing/query/collections/registry.ts';

/** The collections of the query language as a Markdown table, for the guide. */
export function listCollections(): string {
  const rows = COLLECTIONS.map(({ name, what, fields, naming }) => {
    const names = Object.entries(fields).map(([field, { ofCountry }]) => {
      const word = ofCountry ? `${field}:COD` : field;
      return field === naming ? `**${word}**` : word;
    });
    return `| \`${name}\` | ${what} | ${names.join(', ')} |`;
  });
  return ['| collection | a row is | fields (bold: what `list` names) |', '|---|---|---|', ...rows].join('\n');
}
