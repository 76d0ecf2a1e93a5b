// What a comparison of two versions gives.

/** The kinds of records that are compared, in the order in which they are told. */
export const CHANGE_KINDS = [
  'forum',
  'agreement',
  'project',
  'programme',
  'risk',
  'export-control',
  'production',
  'import-reliance',
  'aggregate',
  'counting-note',
  'country',
  'region-scheme',
  'region-lens',
  'coverage',
  'source',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A value as it stands in a record. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonRecord = { readonly [key: string]: Json };

/** One field that differs. An absent field and one that is null are alike: both say that nothing is known. */
export interface FieldChange {
  /** Where, in one text: `severity`, `memberships/KOR`, `memberships/KOR/role`, `summary/en`. No two of a record are equal. */
  path: string;
  /** The field of the record. */
  field: string;
  /** In a list of rows the row's key, numbered from the second of the same key on; null = not in such a list. */
  row: string | null;
  /** The field of the row; null = the whole row came (`before` is null) or went (`after` is null). */
  part: string | null;
  /** The language, where a text of several differs. */
  lang: string | null;
  /** The rows of the list say the same in another order; `before` and `after` are their keys. */
  isOrder: boolean;
  before: Json;
  after: Json;
}

export interface RecordChange {
  kind: ChangeKind;
  /** The record's id; of coverage, the part that it is about. */
  id: string;
  what: 'added' | 'removed' | 'changed';
  /** The record before and after; null where there is none. */
  before: JsonRecord | null;
  after: JsonRecord | null;
  /** Only where `what` is `changed`, and then never empty. */
  fields: readonly FieldChange[];
}
