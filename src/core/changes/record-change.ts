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
  /**
   * Where: the field of the record (`severity`); in a list of rows the row's key (`memberships/KOR`, the whole row came or
   * went) and the field in it (`memberships/KOR/role`); in a text the language at the end (`summary/en`). A list whose rows
   * only changed places has the list's own path, with the keys of its rows in their order before and after.
   */
  path: readonly string[];
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
