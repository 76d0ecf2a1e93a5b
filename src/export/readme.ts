import type { TableMessages } from '../core/text/table-words.ts';
import type { FileSource, TableAbout } from './table-about.ts';

/** What a file of rows is, as plain text: licence, version, date, link, every column, every source with its number. */
export function toReadme(about: TableAbout, { table: { file }, formats }: TableMessages): string {
  const date = (value: string) => formats.date(value);
  const facts: [string, string][] = [
    [file.rows, String(about.rows)],
    [file.version, about.dataVersion],
    [file.hash, about.dataHash],
    [file.licence, `${about.licence}, ${about.licenceUrl}`],
    [file.attribution, about.attribution],
    [file.permalink, about.permalink],
  ];
  const sections: [string, string[]][] = [
    [file.notes, about.notes.map(note => `- ${note}`)],
    [file.geometry, [about.geometry]],
    [file.columns, about.columns.map(({ name, type, description }) => `${name} (${file.types[type]}): ${description}`)],
    [file.sources, about.sources.map((source, i) => `[${i + 1}] ${describe(source, date, file.read)}`)],
  ];
  return [
    about.title,
    '',
    ...facts.map(([label, value]) => `${label}: ${value}`),
    ...sections.flatMap(([heading, lines]) => ['', heading, ...lines.map(oneLine)]),
    '',
  ].join('\n');
}

/** Publisher, title, date, link and id, as far as they are known. */
function describe(source: FileSource, date: (value: string) => string, read: (date: string) => string): string {
  const { id, publisher, title, published, accessed, url } = source;
  const when = published ? date(published) : accessed ? read(date(accessed)) : null;
  return [publisher, title, when, url, id].filter(Boolean).join(', ');
}

/** A line break inside a value would look like a new entry. */
function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}
