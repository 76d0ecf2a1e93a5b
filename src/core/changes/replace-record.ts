import { createModel, type Model } from '../model/create-model.ts';
import type { Dataset, Details } from '../model/dataset.ts';
import type { Edition } from './edition.ts';
import type { ChangeKind } from './record-change.ts';

/** A version with its indexes. */
export interface ModelEdition extends Edition {
  model: Model;
}

/** Where the records of a kind stand; null = nothing that a View shows is made from them. */
const LISTS: Record<ChangeKind, { dataset?: keyof Dataset; details?: keyof Details } | null> = {
  forum: { dataset: 'forums', details: 'forums' },
  agreement: { dataset: 'agreements', details: 'agreements' },
  project: { dataset: 'projects', details: 'projects' },
  programme: null,
  risk: { dataset: 'risks', details: 'risks' },
  'export-control': null,
  production: { details: 'production' },
  'import-reliance': null,
  aggregate: null,
  'counting-note': null,
  country: { dataset: 'countries' },
  'region-scheme': { dataset: 'regionSchemes' },
  'region-lens': { dataset: 'regionLenses' },
  coverage: null,
  source: null,
};

/** Whether a View can show records of this kind at all. */
export function isShownKind(kind: ChangeKind): boolean {
  return LISTS[kind] !== null;
}

/** `edition` with one record as it stands in `from`: put in, taken out or replaced; everything else is the same object. */
export function replaceRecord(edition: ModelEdition, from: Edition, kind: ChangeKind, id: string): ModelEdition {
  const lists = LISTS[kind];
  const { dataset: inDataset, details: inDetails } = lists ?? {};
  const dataset = inDataset ? withOne(edition.dataset, from.dataset, inDataset, id) : edition.dataset;
  const details =
    inDetails && edition.details && from.details
      ? withOne(edition.details, from.details, inDetails, id)
      : edition.details;
  return { dataset, details, model: dataset === edition.dataset ? edition.model : createModel(dataset) };
}

function withOne<T extends Dataset | Details>(into: T, from: T, list: keyof T, id: string): T {
  const own = into[list] as readonly { id: string }[];
  const record = (from[list] as readonly { id: string }[]).find(other => other.id === id);
  const at = own.findIndex(other => other.id === id);
  const rest = own.filter(other => other.id !== id);
  const next = record ? rest.toSpliced(at < 0 ? rest.length : at, 0, record) : rest;
  return { ...into, [list]: next };
}
