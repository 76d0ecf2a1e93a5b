// The changes between two versions as a list to read: those that touch the View first.
import { CHANGE_KINDS, type ChangeKind, type JsonRecord, type RecordChange } from '../changes/record-change.ts';
import type { SubjectKey } from '../scene/marks.ts';
import { type ChangeReader, sourceName, sourceOf } from './change-values.ts';
import { changeName, type FieldWords, fieldWords } from './say-change.ts';

export interface ChangeEntry {
  kind: string;
  name: string;
  what: RecordChange['what'];
  fields: readonly FieldWords[];
  /** What the record rests on now, or did before it was taken out. */
  sources: readonly { words: string; url: string | null }[];
  /** What can be selected on the map; null where the record is no subject. */
  subject: SubjectKey | null;
}
export interface ChangeGroup {
  heading: string;
  entries: readonly ChangeEntry[];
}
export interface ChangeList {
  touching: readonly ChangeEntry[];
  /** The others by kind of record. */
  others: readonly ChangeGroup[];
}

const SUBJECT_KINDS: ReadonlySet<ChangeKind> = new Set(['forum', 'agreement', 'project', 'risk', 'country']);

/** The list of some changes; `touches` says which of them stand first. */
export function composeChangeList(
  changes: readonly RecordChange[],
  touches: ReadonlySet<RecordChange>,
  reader: ChangeReader,
): ChangeList {
  const entry = (change: RecordChange) => entryOf(change, reader);
  const others = changes.filter(change => !touches.has(change));
  return {
    touching: changes.filter(change => touches.has(change)).map(entry),
    others: CHANGE_KINDS.flatMap(kind => {
      const own = others.filter(change => change.kind === kind);
      return own.length > 0 ? [{ heading: reader.messages.changes.groups[kind], entries: own.map(entry) }] : [];
    }),
  };
}

function entryOf(change: RecordChange, reader: ChangeReader): ChangeEntry {
  const { kind, id, what } = change;
  return {
    kind: reader.messages.changes.kinds[kind],
    name: changeName(change, reader),
    what,
    fields: change.fields.map(field => fieldWords(change, field, reader)),
    sources: citedBy(change).map(source => ({
      words: sourceName(source, reader),
      url: sourceOf(source, reader)?.url ?? null,
    })),
    subject: SUBJECT_KINDS.has(kind) ? `${kind}:${id}` : null,
  };
}

/** Ids of the sources of a record, each once; a source is its own. */
function citedBy({ kind, id, before, after }: RecordChange): string[] {
  if (kind === 'source') return [id];
  const { cites = [] } = (after ?? before) as JsonRecord;
  const ids = (cites as readonly (string | JsonRecord)[]).map(cite =>
    typeof cite === 'string' ? cite : String(cite.source),
  );
  return [...new Set(ids)];
}
