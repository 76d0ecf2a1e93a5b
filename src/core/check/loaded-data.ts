// Records with the places that they were read from.
import type { Problem } from './problem.ts';
import { KIND_NAMES, type RecordKind, type RecordTypes } from './record-kinds.ts';

/** One record with its place: `path` is the JSON pointer of the record in `file` ('' when it is the whole file). */
export interface Entry<T> {
  file: string;
  path: string;
  record: T;
}
/** A file as read; `json` is undefined when it can't be read as JSON. */
export interface DataFile {
  kind: RecordKind;
  file: string;
  text: string;
  json: unknown;
}
export type Entries = { [K in RecordKind]: Entry<RecordTypes[K]>[] };
export interface LoadedData {
  entries: Entries;
  files: DataFile[];
  problems: Problem[];
}

/** No record of any kind. */
export function emptyEntries(): Entries {
  return Object.fromEntries(KIND_NAMES.map(kind => [kind, []])) as unknown as Entries;
}
