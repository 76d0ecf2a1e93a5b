import { type DataFile, emptyEntries, type LoadedData } from '../check/loaded-data.ts';
import type { PlaceShapes } from '../check/place-shapes.ts';
import { type Problem, quote } from '../check/problem.ts';
import type { RecordKind } from '../check/record-kinds.ts';
import { RECORD_RULES } from '../check/record-rules.ts';
import { faultsOf, type Validate } from '../check/schema-faults.ts';
import type { Dataset, Details } from '../model/dataset.ts';
import { OWN_KINDS, type OwnKind, type OwnRecords } from './own-records.ts';
import { type OwnFile, readOwnFiles } from './read-own-files.ts';

const LONGEST_NAME = 60;

export interface OwnCheckInput {
  /** The published data that the records join. */
  dataset: Dataset;
  details: Details;
  validators: Readonly<Record<OwnKind, Validate>>;
  /** Null = where a place lies is not checked. */
  places: PlaceShapes | null;
}

export type OwnCheck =
  | { own: OwnRecords; replaced: string[]; problems: [] }
  /** Every fault at once; nothing is taken from files with a fault. */
  | { own: null; problems: Problem[] };

/** Checks a reader's files as the published records are checked. `replaced` are the ids of published records in whose place they stand. */
export function checkOwnRecords(files: readonly OwnFile[], input: OwnCheckInput): OwnCheck {
  const read = readOwnFiles(files);
  const problems = [...read.problems, ...schemaFaults(read.entries, input), ...repeatedIds(read.entries)];
  if (problems.length === 0) problems.push(...ruleFaults(read.entries, input));
  const isEmpty = OWN_KINDS.every(kind => read.entries[kind].length === 0);
  if (problems.length === 0 && isEmpty)
    problems.push({
      ...{ file: files.map(({ name }) => name).join(', '), path: '', got: 'no record' },
      ...{ expected: `records under ${OWN_KINDS.join(', ')}`, next: 'The example file shows the form.' },
    });
  if (problems.length > 0) return { own: null, problems };
  const lists = Object.fromEntries(OWN_KINDS.map(kind => [kind, read.entries[kind].map(({ record }) => record)]));
  const name = (read.name ?? files[0]!.name.replace(/\.json$/i, '')).slice(0, LONGEST_NAME);
  const own = { ...lists, name } as OwnRecords;
  return { own, replaced: replacedIds(own, input), problems: [] };
}

type Read = LoadedData['entries'];

function schemaFaults(entries: Read, { validators }: OwnCheckInput): Problem[] {
  return OWN_KINDS.flatMap(kind =>
    entries[kind].flatMap(({ file, path, record }) => faultsOf(validators[kind], record, file, path)),
  );
}

function repeatedIds(entries: Read): Problem[] {
  return OWN_KINDS.flatMap(kind => {
    const seen = new Set<string>();
    return entries[kind].flatMap(({ file, path, record }): Problem[] => {
      const { id } = record as { id?: unknown };
      if (typeof id !== 'string' || !seen.has(id)) {
        if (typeof id === 'string') seen.add(id);
        return [];
      }
      return [
        { file, path: `${path}/id`, got: quote(id), expected: 'an id that no other of these records has', next: '' },
      ];
    });
  });
}

function ruleFaults(own: Read, { dataset, details, places }: OwnCheckInput): Problem[] {
  const published: DataFile[] = [
    ...OWN_KINDS.map(kind => listed(kind, details[kind])),
    listed('countries', dataset.countries),
  ];
  const files = [
    ...published,
    ...OWN_KINDS.map(kind =>
      listed(
        kind,
        own[kind].map(({ record }) => record),
      ),
    ),
  ];
  const countries = dataset.countries.map(record => ({ file: 'published', path: '', record }));
  const data: LoadedData = { entries: { ...emptyEntries(), ...own, countries }, files, problems: [] };
  return RECORD_RULES.flatMap(rule => rule.check({ data, places, homeOf }));
}

function listed(kind: RecordKind, json: readonly object[]): DataFile {
  return { kind, file: 'published', text: '', json };
}

function homeOf(kind: RecordKind): string {
  return kind === 'countries' ? 'the published data' : `"${kind}" of the file or in the published data`;
}

function replacedIds(own: OwnRecords, { details }: OwnCheckInput): string[] {
  return OWN_KINDS.flatMap(kind => {
    if (kind === 'sources') return [];
    const known = new Set(details[kind].map(({ id }) => id));
    return own[kind].flatMap(({ id }) => (known.has(id) ? [id] : []));
  });
}
