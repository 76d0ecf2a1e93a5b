// Which records there are, where they stand in data/ and which schema holds them.
import type {
  Aggregate,
  AgreementRecord,
  BriefingRecord,
  CountingNote,
  Country,
  ExportControl,
  ForumRecord,
  ImportReliance,
  Meta,
  NamedView,
  ProductionSeries,
  ProgrammeRecord,
  ProjectRecord,
  RegionLens,
  RegionScheme,
  RiskRecord,
  Source,
} from '../model/records.ts';

export interface RecordTypes {
  forums: ForumRecord;
  agreements: AgreementRecord;
  projects: ProjectRecord;
  programmes: ProgrammeRecord;
  risks: RiskRecord;
  countries: Country;
  regionSchemes: RegionScheme;
  regionLenses: RegionLens;
  sources: Source;
  production: ProductionSeries;
  importReliance: ImportReliance;
  exportControls: ExportControl;
  aggregates: Aggregate;
  countingNotes: CountingNote;
  briefings: BriefingRecord;
  namedViews: NamedView;
  meta: Meta;
}
export type RecordKind = keyof RecordTypes;

/** `folder` = one file per record; `rows` = one file that holds a sorted list; `single` = one file, one record. */
export interface KindPlace {
  shape: 'folder' | 'rows' | 'single';
  path: string;
  schema: string;
  /** A data folder may be without any. */
  optional?: true;
}
export const RECORD_KINDS: { readonly [K in RecordKind]: KindPlace } = {
  forums: { shape: 'folder', path: 'forums', schema: 'forum' },
  agreements: { shape: 'folder', path: 'agreements', schema: 'agreement' },
  projects: { shape: 'folder', path: 'projects', schema: 'project' },
  programmes: { shape: 'folder', path: 'programmes', schema: 'programme' },
  risks: { shape: 'folder', path: 'risks', schema: 'risk' },
  countries: { shape: 'rows', path: 'countries.json', schema: 'country' },
  regionSchemes: { shape: 'rows', path: 'region-schemes.json', schema: 'region-scheme' },
  regionLenses: { shape: 'rows', path: 'region-lenses.json', schema: 'region-lens' },
  sources: { shape: 'rows', path: 'sources.json', schema: 'source' },
  production: { shape: 'rows', path: 'production.json', schema: 'production-series' },
  importReliance: { shape: 'rows', path: 'import-reliance.json', schema: 'import-reliance' },
  exportControls: { shape: 'rows', path: 'export-controls.json', schema: 'export-control' },
  aggregates: { shape: 'rows', path: 'aggregates.json', schema: 'aggregate' },
  countingNotes: { shape: 'rows', path: 'counting-notes.json', schema: 'counting-note' },
  briefings: { shape: 'folder', path: 'briefings', schema: 'briefing', optional: true },
  namedViews: { shape: 'rows', path: 'named-views.json', schema: 'named-view', optional: true },
  meta: { shape: 'single', path: 'meta.json', schema: 'meta' },
};
export const KIND_NAMES = Object.keys(RECORD_KINDS) as RecordKind[];
