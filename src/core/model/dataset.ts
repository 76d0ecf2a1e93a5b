// The built shapes: what `build dataset` writes and everything loads. Source shapes (one file per record) are in records.ts.
import type {
  Aggregate,
  AgreementRecord,
  CountingNote,
  Country,
  Coverage,
  ExportControl,
  FinanceLineRecord,
  ForumRecord,
  ImportReliance,
  MembershipRecord,
  PartialDate,
  ProductionSeries,
  ProgrammeRecord,
  ProjectRecord,
  RegionLens,
  RegionScheme,
  RiskRecord,
  Source,
  SourceId,
} from './records.ts';

/** Source ids in the order of the record's citations; locators are in `Details`. */
interface Cited {
  cites: SourceId[];
}
export type Membership = Omit<MembershipRecord, 'cites' | 'note' | 'checked'> & Cited;
export type ForumEvent = Omit<ForumRecord['events'][number], 'cites' | 'note'> & Cited;
export type Forum = Omit<ForumRecord, 'cites' | 'purpose' | 'notes' | 'conflicts' | 'memberships' | 'events'> &
  Cited & { memberships: Membership[]; events: ForumEvent[] };
export type Agreement = Pick<
  AgreementRecord,
  | 'id'
  | 'title'
  | 'kind'
  | 'parties'
  | 'subnational'
  | 'history'
  | 'binding'
  | 'minerals'
  | 'group'
  | 'confidence'
  | 'checked'
> &
  Cited;
export type FinanceLine = Omit<FinanceLineRecord, 'cites' | 'note' | 'statusText' | 'basis'> & Cited;
export type Project = Omit<ProjectRecord, 'cites' | 'summary' | 'conflicts' | 'finance'> &
  Cited & { finance: FinanceLine[] };
export type Risk = Omit<RiskRecord, 'cites' | 'summary' | 'severityBasis' | 'sinceNote' | 'exposed'> & Cited;

/** `dataset.json`: all that marks, legends, counts and lists need. */
export interface Dataset {
  /** `2026.11.22`: the as-of date, then `-n` when records are corrected on the same facts. */
  version: string;
  /** The day up to which facts were gathered; the default of the View's `asof`. */
  asof: PartialDate;
  /** SHA-256 of the canonical records, hex. */
  hash: string;
  countries: Country[];
  regionSchemes: RegionScheme[];
  regionLenses: RegionLens[];
  forums: Forum[];
  agreements: Agreement[];
  projects: Project[];
  risks: Risk[];
  /** A reader's own records are among them: under which name, and which. Never in a published file. */
  own?: { name: string; subjects: readonly string[] };
}

/** `details.json`: whole records with prose, locators and conflicts, and all sources. Loaded when a panel or an export asks. */
export interface Details {
  version: string;
  hash: string;
  /** How far the sources reach, by part of the dataset. */
  coverage: Coverage[];
  sources: Source[];
  forums: ForumRecord[];
  agreements: AgreementRecord[];
  projects: ProjectRecord[];
  programmes: ProgrammeRecord[];
  risks: RiskRecord[];
  production: ProductionSeries[];
  importReliance: ImportReliance[];
  exportControls: ExportControl[];
  aggregates: Aggregate[];
  countingNotes: CountingNote[];
}
