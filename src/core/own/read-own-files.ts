import { type Entries, type Entry, emptyEntries } from '../check/loaded-data.ts';
import { type Problem, quote, suggestNearest } from '../check/problem.ts';
import { OWN_KINDS, type OwnKind } from './own-records.ts';

/** A file as the reader gave it. */
export interface OwnFile {
  name: string;
  text: string;
}
export interface ReadOwnFiles {
  /** What the files call themselves; null where none says. */
  name: string | null;
  /** Not yet checked; only of the kinds that may be added. */
  entries: Entries;
  problems: Problem[];
}

/** A field that only records of one kind have, for files that hold one record as the published folders do. */
const TELLING: readonly [field: string, kind: OwnKind][] = [
  ['memberships', 'forums'],
  ['parties', 'agreements'],
  ['finance', 'projects'],
  ['components', 'programmes'],
  ['severity', 'risks'],
  ['publisher', 'sources'],
];
const NAME = 'name';
const FILE_FIELDS: readonly string[] = [NAME, ...OWN_KINDS];

/**
 * Reads files of records: `{ "name": …, "projects": [ … ], … }` with lists by kind, or one record as a file of the published
 * data holds it. Every fault of every file is told; records are not yet looked into.
 */
export function readOwnFiles(files: readonly OwnFile[]): ReadOwnFiles {
  const read: ReadOwnFiles = { name: null, entries: emptyEntries(), problems: [] };
  for (const { name, text } of files) {
    const value = parse(name, text, read.problems);
    if (value === undefined) continue;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      read.problems.push(wrongShape(name, value));
    else readFile(read, name, value as Record<string, unknown>);
  }
  return read;
}

function readFile(read: ReadOwnFiles, file: string, value: Record<string, unknown>): void {
  const kind = 'id' in value ? TELLING.find(([field]) => field in value)?.[1] : undefined;
  if (kind) {
    (read.entries[kind] as Entry<unknown>[]).push({ file, path: '', record: value });
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    if (!FILE_FIELDS.includes(key)) read.problems.push(unknownField(file, key));
    else if (key === NAME) readName(read, file, item);
    else if (Array.isArray(item)) {
      const list = read.entries[key as OwnKind] as Entry<unknown>[];
      for (const [index, record] of item.entries()) list.push({ file, path: `/${key}/${index}`, record });
    } else
      read.problems.push({ file, path: `/${key}`, got: quote(item), expected: 'a list of records: [ … ]', next: '' });
  }
}

function readName(read: ReadOwnFiles, file: string, item: unknown): void {
  if (typeof item === 'string' && item.trim() !== '') read.name ??= item.trim();
  else
    read.problems.push({
      ...{ file, path: `/${NAME}`, got: quote(item), expected: 'a short name for these records, as text' },
      next: 'It stands in the figures that show them.',
    });
}

function parse(file: string, text: string, problems: Problem[]): unknown {
  try {
    // A mark of the byte order is no part of what an editor shows.
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const at = Number(/position (\d+)/.exec(why)?.[1] ?? Number.NaN);
    const before = text.slice(0, at).split('\n');
    const place = Number.isNaN(at) ? '' : ` at line ${before.length}, column ${before.at(-1)!.length + 1}`;
    problems.push({
      ...{
        file,
        path: '',
        got: text.trim() === '' ? 'an empty file' : `text that is not JSON${place}`,
        expected: 'JSON',
      },
      next: 'Look for a missing comma, quote or bracket there.',
    });
    return undefined;
  }
}

function wrongShape(file: string, value: unknown): Problem {
  const expected = `lists of records, such as { "projects": [ … ] }, or one record`;
  return { file, path: '', got: quote(value), expected, next: 'The example file shows the form.' };
}

function unknownField(file: string, key: string): Problem {
  const expected = `only ${FILE_FIELDS.join(', ')}`;
  const next = suggestNearest(key, FILE_FIELDS) || 'The example file shows the form.';
  return { file, path: '', got: `the field "${key}"`, expected, next };
}
