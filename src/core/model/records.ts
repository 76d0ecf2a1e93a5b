// The shapes of the checked dataset. GENERATED LATER from data/schema; this hand-written file is the contract until then.

/** ISO 8601 date of reduced precision: `2026`, `2026-02` or `2026-02-04`. Read it with `dateInterval`, never as the 1st. */
export type PartialDate = string;
/** ISO 3166-1 alpha-3; XKX for Kosovo, TWN for Taiwan. */
export type CountryId = string;
/** A country, or `EU` where the European Union acts as one. */
export type ActorId = string;
export type SourceId = string;
export type MineralId = string;
export type Confidence = 'high' | 'medium' | 'low';
/** Own words by language; English always. */
export type Localized = { en: string; [lang: string]: string };

export interface Cite {
  source: SourceId;
  locator?: string;
  supports?: string[];
}
export interface Conflict {
  field: string;
  values: { value: string; accordingTo: string | null }[];
  taken: string | null;
  why: string | null;
}
/** What every record carries. `checked` is the day it was last verified. */
export interface Evidence {
  cites: Cite[];
  confidence: Confidence;
  checked: PartialDate;
}

/** Money that may be unknown: unknown is a kind, never 0. All US dollars, nominal. */
export type Amount =
  | { kind: 'exact'; usd: number; original?: OriginalAmount }
  | { kind: 'range'; lowUsd: number; highUsd: number; original?: OriginalAmount }
  | { kind: 'up-to'; usd: number; original?: OriginalAmount }
  | { kind: 'at-least'; usd: number; original?: OriginalAmount }
  | { kind: 'undisclosed' }
  | { kind: 'not-applicable' };
export interface OriginalAmount {
  currency: string;
  amount: number;
}

export interface Country {
  id: CountryId;
  alpha2: string;
  /** ISO 3166-1 numeric, null for Kosovo. */
  numeric: string | null;
  eu?: true;
  /** Region id by scheme: { m49: 'middle-africa', 'world-bank': 'sub-saharan-africa', continent: 'africa' }. */
  regions: Record<string, string>;
}
export interface RegionScheme {
  id: string;
  name: Localized;
  regions: { id: string; name: Localized }[];
  note?: Localized;
  cites: Cite[];
}
/** A named window on the world for `region=`: where to look and how to project it. */
export interface RegionLens {
  id: string;
  name: Localized;
  /** Centre of the projection, degrees. */
  center: [number, number];
  /** West, south, east, north in degrees; west > east crosses the antimeridian. */
  bounds: [number, number, number, number];
  /** Countries that belong to the lens, for findings and counts; null means all. */
  countries: CountryId[] | null;
}

export type MemberRole = 'chair' | 'member' | 'signatory' | 'participant' | 'observer' | 'announced' | 'attendee';
export interface MembershipRecord extends Evidence {
  member: ActorId;
  role: MemberRole;
  from: PartialDate | null;
  to: PartialDate | null;
  /** An office held on top of a seat: never a second seat. */
  office?: true;
  note?: Localized;
}
export interface ForumEvent {
  date: PartialDate;
  what: Localized;
  note?: Localized;
  cites: Cite[];
}
export interface ForumRecord extends Evidence {
  id: string;
  name: Localized;
  abbreviation: string;
  kind: 'forum' | 'event' | 'document' | 'side-body' | 'proposal';
  lead: CountryId | null;
  launched: PartialDate | null;
  ended: PartialDate | null;
  succeeds: string | null;
  status: 'active' | 'superseded' | 'proposed';
  purpose: Localized;
  notes: { about: string; text: Localized }[];
  conflicts: Conflict[];
  memberships: MembershipRecord[];
  events: ForumEvent[];
}

export type AgreementKind =
  | 'framework'
  | 'mou'
  | 'strategic-partnership'
  | 'action-plan'
  | 'reciprocal-trade'
  | 'trade-agreement'
  | 'investment-fund'
  | 'joint-statement';
export type AgreementStatus = 'announced' | 'negotiated' | 'adopted' | 'signed' | 'in-force' | 'lapsed';
export interface AgreementRecord extends Evidence {
  id: string;
  title: Localized;
  kind: AgreementKind;
  /** The lead country first. One party alone: the other side is unknown; listed, never drawn. */
  parties: ActorId[];
  subnational?: { code: string; name: string };
  /** Oldest first. `date: null` = the source gives the status without a date. The last step is the present status. */
  history: { status: AgreementStatus; date: PartialDate | null; note?: Localized }[];
  binding: boolean | null;
  place: string | null;
  signatories: string | null;
  leadAgency: string | null;
  provisions: string[];
  minerals: MineralId[];
  money: { amount: Amount; what: Localized }[];
  /** Counting group of the February 2026 record, e.g. `ministerial-eleven-2026-02`. */
  group: string | null;
  milestones: { due: PartialDate | null; what: Localized; met: boolean | null; note?: Localized; cites: Cite[] }[];
  summary: Localized;
  notes: Localized | null;
  conflicts: Conflict[];
}

export type Agency = 'DFC' | 'EXIM' | 'DOW' | 'DOE' | 'DOC' | 'mixed' | 'private' | 'partner';
export type Instrument =
  | 'equity'
  | 'grant'
  | 'loan'
  | 'price-floor'
  | 'offtake'
  | 'letter-of-interest'
  | 'purchase'
  | 'technical-assistance'
  | 'insurance';
/** Rungs of commitment, lowest first. Money on different rungs is never added. */
export type Rung = 'letter-of-interest' | 'announced' | 'committed' | 'disbursed';
export interface FinanceLineRecord {
  agency: Agency;
  /** The government behind `agency: partner`. */
  partner?: CountryId;
  instrument: Instrument;
  amount: Amount;
  basis: string | null;
  rung: Rung;
  date: PartialDate | null;
  /** The status in the source's words. */
  statusText: string;
  /** False = history (replaced, raised, ended): shown, never summed. */
  counts: boolean;
  note: Localized | null;
  cites: Cite[];
}
export type Stage =
  | 'exploration'
  | 'mining'
  | 'processing'
  | 'refining'
  | 'manufacturing'
  | 'recycling'
  | 'infrastructure'
  | 'stockpile';
export interface ProjectRecord extends Evidence {
  id: string;
  name: Localized;
  operator: string | null;
  country: CountryId;
  admin1: string | null;
  place: string | null;
  location: { lng: number; lat: number; precision: 'site' | 'town' | 'admin1' | 'country' };
  minerals: MineralId[];
  stages: Stage[];
  phase: 'planned' | 'under-construction' | 'operating' | 'paused' | 'not-stated';
  finance: FinanceLineRecord[];
  summary: Localized;
  conflicts: Conflict[];
}
export interface ProgrammeRecord extends Evidence {
  id: string;
  name: Localized;
  amount: Amount;
  basis: string | null;
  announced: PartialDate | null;
  statusText: string;
  what: Localized;
  components: { agency: Agency; instrument: Instrument; amount: Amount; note?: Localized }[];
  /** Projects whose money is inside this programme: never add the two. */
  overlapsProjects: string[];
  conflicts: Conflict[];
}

export type RiskType =
  | 'armed-conflict'
  | 'insurgency'
  | 'export-control'
  | 'resource-nationalism'
  | 'sanctions'
  | 'trade-tension'
  | 'social-opposition'
  | 'political-instability'
  | 'territorial-dispute'
  | 'transport-chokepoint';
export type RiskPlace =
  | { kind: 'country'; country: CountryId }
  | { kind: 'provinces'; country: CountryId; provinces: { code: string; name: string }[] }
  | { kind: 'point'; country: CountryId | null; lng: number; lat: number; note?: string };
export interface RiskRecord extends Evidence {
  id: string;
  name: Localized;
  type: RiskType;
  place: RiskPlace;
  /** Further places of the same risk, each drawn. */
  also: RiskPlace[];
  /** 1 watch … 5 critical. */
  severity: 1 | 2 | 3 | 4 | 5;
  severityBasis: Localized;
  since: PartialDate | null;
  until: PartialDate | null;
  sinceNote?: Localized;
  minerals: MineralId[];
  projectIds: string[];
  exposed: string[];
  summary: Localized;
}

export interface Source {
  id: SourceId;
  publisher: string;
  title: string | null;
  url: string | null;
  published: PartialDate | null;
  accessed: PartialDate;
  kind: 'primary' | 'agency' | 'press' | 'analysis' | 'transcription';
}
export interface ProductionSeries extends Evidence {
  id: string;
  mineral: MineralId;
  stage: 'mine' | 'refining' | string;
  measure: string;
  year: number;
  unit: string;
  worldTotal: number | null;
  sumListed: number | null;
  shares: { country: CountryId; value: number | null; share: number | null }[];
  withheld: { country: CountryId; code: string }[];
  shareBasis: string;
  coverage: string;
  estimated: boolean;
  note: string | null;
}

export interface ImportReliance extends Evidence {
  id: string;
  mineral: MineralId;
  year: number;
  percent: number | null;
  qualifier: string | null;
  printed: string;
  mainSources: { country: CountryId; percent: number | null }[];
  mainSourcesPeriod: string | null;
  note: string | null;
  estimated: boolean;
}
export interface ExportControl extends Evidence {
  id: string;
  country: CountryId;
  minerals: MineralId[];
  measure: Localized;
  target: string | null;
  from: PartialDate | null;
  to: PartialDate | null;
  suspended: string | null;
  status: string;
}
export interface Aggregate {
  id: string;
  metric: Localized;
  year: number;
  value: number;
  previous: { year: number; value: number } | null;
  note: string | null;
  cites: Cite[];
  confidence: Confidence;
}
export interface CountingNote {
  id: string;
  text: Localized;
  /** Agreement ids by role in the count, e.g. { named: [...], eleventh: [...] }. */
  lists: Record<string, string[]>;
  cites: Cite[];
}
