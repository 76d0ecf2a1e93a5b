import { diffRecords } from './diff-records.ts';
import type { Edition } from './edition.ts';
import { CHANGE_KINDS, type ChangeKind, type JsonRecord, type RecordChange } from './record-change.ts';

/**
 * What differs between two versions, one entry a record, by kind and then by id; the order of the records plays no part.
 * Records are compared whole where both versions have their details, else by what the dataset says of them; kinds that
 * only the details hold (output, sources, …) are then left out. The version, its date and its hash are no records.
 */
export function diffDatasets(older: Edition, newer: Edition): RecordChange[] {
  const whole = older.details !== null && newer.details !== null;
  return CHANGE_KINDS.flatMap(kind => diffKind(kind, recordsOf(older, kind, whole), recordsOf(newer, kind, whole)));
}

function diffKind(
  kind: ChangeKind,
  older: ReadonlyMap<string, JsonRecord>,
  newer: ReadonlyMap<string, JsonRecord>,
): RecordChange[] {
  const ids = [...new Set([...older.keys(), ...newer.keys()])].sort();
  return ids.flatMap((id): RecordChange[] => {
    const [before, after] = [older.get(id) ?? null, newer.get(id) ?? null];
    if (before === null || after === null)
      return [{ kind, id, what: before === null ? 'added' : 'removed', before, after, fields: [] }];
    const fields = diffRecords(before, after);
    return fields.length > 0 ? [{ kind, id, what: 'changed', before, after, fields }] : [];
  });
}

/** The records of a kind by id: whole ones from the details, or what the dataset has of them. */
function recordsOf({ dataset, details }: Edition, kind: ChangeKind, whole: boolean): ReadonlyMap<string, JsonRecord> {
  const full = whole ? details : null;
  const lists: Record<ChangeKind, readonly object[]> = {
    forum: (full ?? dataset).forums,
    agreement: (full ?? dataset).agreements,
    project: (full ?? dataset).projects,
    programme: full?.programmes ?? [],
    risk: (full ?? dataset).risks,
    'export-control': full?.exportControls ?? [],
    production: full?.production ?? [],
    'import-reliance': full?.importReliance ?? [],
    aggregate: full?.aggregates ?? [],
    'counting-note': full?.countingNotes ?? [],
    country: dataset.countries,
    'region-scheme': dataset.regionSchemes,
    'region-lens': dataset.regionLenses,
    coverage: full?.coverage ?? [],
    source: full?.sources ?? [],
  };
  return new Map(lists[kind].map(record => [idOf(record as JsonRecord), record as JsonRecord]));
}

function idOf(record: JsonRecord): string {
  return String(record.id ?? record.about);
}
