// Walks through records of any kind.
import type { Entry, LoadedData } from './loaded-data.ts';
import { KIND_NAMES, type RecordKind } from './record-kinds.ts';

/** A value inside a record, with its place in the file. */
export interface FoundValue {
  kind: RecordKind;
  file: string;
  path: string;
  key: string;
  value: unknown;
  /** The object that holds it. */
  owner: Record<string, unknown>;
}

/** Every field of every record, depth first; items of a list come under the key of the list. */
export function* walkFields(data: LoadedData): Generator<FoundValue> {
  for (const kind of KIND_NAMES) {
    for (const entry of data.entries[kind] as Entry<unknown>[])
      yield* walkValue(kind, entry.file, entry.path, entry.record);
  }
}

function* walkValue(kind: RecordKind, file: string, path: string, value: unknown): Generator<FoundValue> {
  if (value === null || typeof value !== 'object') return;
  for (const [key, item] of Object.entries(value)) {
    const place = `${path}/${key}`;
    const found = { kind, file, key, owner: value as Record<string, unknown> };
    if (Array.isArray(item)) {
      for (const [index, part] of item.entries()) {
        yield { ...found, path: `${place}/${index}`, value: part };
        yield* walkValue(kind, file, `${place}/${index}`, part);
      }
    } else {
      yield { ...found, path: place, value: item };
      yield* walkValue(kind, file, place, item);
    }
  }
}

/** The ids that a kind of record has in the files, records of the wrong shape included. */
export function idsOf(data: LoadedData, kind: RecordKind): Set<string> {
  const ids = new Set<string>();
  for (const { kind: fileKind, json } of data.files) {
    if (fileKind !== kind) continue;
    for (const record of Array.isArray(json) ? json : [json]) {
      if (typeof record?.id === 'string') ids.add(record.id);
    }
  }
  return ids;
}
