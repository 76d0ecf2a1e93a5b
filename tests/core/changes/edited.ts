// Second versions of the real data, made by editing copies of records in both files.
import type { Edition } from '../../../src/core/changes/edition.ts';
import type { ModelEdition } from '../../../src/core/changes/replace-record.ts';
import { createModel } from '../../../src/core/model/create-model.ts';
import type { Dataset, Details } from '../../../src/core/model/dataset.ts';
import { openDataset } from '../../open-dataset.ts';

type List = 'forums' | 'agreements' | 'projects' | 'programmes' | 'risks';
// biome-ignore lint/suspicious/noExplicitAny: an edit reaches into any record.
type Edit = (record: any) => void;

/** The published version. */
export function olderEdition(): ModelEdition {
  const { dataset, details } = openDataset();
  return { dataset, details, model: createModel(dataset) };
}

/** A later version of the same data, still without a difference in its records; only lists are copied. */
export function laterEdition(asof = '2026-12-31'): Edition {
  const { dataset, details } = openDataset();
  const version = asof.replaceAll('-', '.');
  return { dataset: { ...dataset, version, asof, hash: version }, details: { ...details, version, hash: version } };
}

/** The edition with one record edited wherever it stands. */
export function edited(edition: Edition, list: List, id: string, edit: Edit): Edition {
  const change = <T extends Dataset | Details>(data: T): T =>
    relisted(data, list, records =>
      records.map(record => {
        if (record.id !== id) return record;
        const copy = structuredClone(record);
        edit(copy);
        return copy;
      }),
    );
  return { dataset: change(edition.dataset), details: change(edition.details!) };
}

/** The edition without a record. */
export function without(edition: Edition, list: List, id: string): Edition {
  const cut = <T extends Dataset | Details>(data: T): T =>
    relisted(data, list, records => records.filter(record => record.id !== id));
  return { dataset: cut(edition.dataset), details: cut(edition.details!) };
}

/** With another list; programmes stand in the details alone. */
function relisted<T extends Dataset | Details>(
  data: T,
  list: List,
  change: (records: { id: string }[]) => { id: string }[],
): T {
  const records = (data as Partial<Record<List, { id: string }[]>>)[list];
  return records ? { ...data, [list]: change(records) } : data;
}

export function withModel(edition: Edition): ModelEdition {
  return { ...edition, model: createModel(edition.dataset) };
}
