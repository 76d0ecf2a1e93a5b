// Rows: what the model answers for one View. Panels, scene, tables and exports read these; only `select/` filters.
import type { Agreement, Project, Risk } from '../model/dataset.ts';
import type {
  AgreementKind,
  AgreementStatus,
  Amount,
  Confidence,
  MemberRole,
  RiskType,
  Rung,
  SourceId,
} from '../model/records.ts';
import type { Coin, Filling, HatchFamily, LayerId, SubjectKey } from '../scene/marks.ts';

/** How a seat is held, as the legend grades it. Only `seat` counts. */
export type SeatGrade =
  | 'seat'
  | 'participant-only'
  | 'observer'
  | 'announced'
  | 'through-eu'
  | 'inferred'
  | 'superseded'
  | 'attended';
export interface SeatRow {
  forum: string;
  abbreviation: string;
  role: MemberRole;
  /** Chairs the body on the as-of date. */
  chair: boolean;
  grade: SeatGrade;
  /** Counted in the fill under the View's `membership`. */
  counted: boolean;
  from: string | null;
  to: string | null;
  confidence: Confidence;
  cites: SourceId[];
}
export interface AgreementRow {
  agreement: Agreement;
  /** Status on the as-of date. */
  status: AgreementStatus;
  date: string | null;
  /** Parties other than the lead. */
  partners: string[];
}
export interface ProjectRow {
  project: Project;
  /** Its place among the dataset's projects, from 0: what is made once per project is looked up by it. */
  place: number;
  /** Highest rung of its own US public lines that count; null when it has none. */
  rung: Rung | null;
  /** Sums by rung of US public lines known on the as-of date; rungs are never added to each other. */
  money: Record<Rung, MoneySum>;
  /** Lines known on the as-of date that pass the View's agency, instrument and rung filters. */
  lines: Project['finance'];
  coin: Coin | null;
  /** The one line for lists: "$553 m", "up to $1.25 bn", "letter, up to $860 m", "undisclosed". */
  lead: { rung: Rung; amount: Amount } | null;
}
/** A sum that says what it does not know: low without ceilings, high with them; `undisclosed` lines are in neither. */
export interface MoneySum {
  lowUsd: number;
  highUsd: number;
  lines: number;
  undisclosed: number;
  /** Lines that give only a lower bound. */
  open: number;
}
export interface RiskRow {
  risk: Risk;
  family: HatchFamily | 'chokepoint';
  /** Countries that the drawn places touch. */
  countries: string[];
}
export interface CountryRow {
  country: string;
  seats: SeatRow[];
  /** Counted seats in active US-led forums: 0 to 4. */
  seatCount: number;
  /** 0 none, 1 ministerial only, 2 one, 3 two, 4 three or more: the index into `Theme.seats`. */
  seatClass: 0 | 1 | 2 | 3 | 4;
  agreements: AgreementRow[];
  /** The bilateral or trilateral text with the highest status. */
  leadText: AgreementRow | null;
  projects: ProjectRow[];
  risks: RiskRow[];
}
/** Everything that passes a View's filters on its as-of date. */
export interface Rows {
  asof: string;
  countries: ReadonlyMap<string, CountryRow>;
  agreements: AgreementRow[];
  projects: ProjectRow[];
  risks: RiskRow[];
  /** Countries that satisfy the View's expression; null when it has none and all are meant. */
  matching: ReadonlySet<string> | null;
  counts: LegendCounts;
}
export interface LegendCounts {
  /** Countries by seat class, the lead left out. */
  seatClasses: [number, number, number, number, number];
  /** Counted seats by forum id, the lead and the EU included, as the bodies themselves count; active ones first. */
  forums: { id: string; abbreviation: string; seats: number; inferred: number; active: boolean }[];
  statuses: Record<AgreementStatus, number>;
  kinds: Record<AgreementKind, number>;
  /** Projects by the kind of mark that is drawn. */
  coins: { exact: number; range: number; upTo: number; letter: number; undisclosed: number; none: number };
  families: Record<HatchFamily | 'chokepoint', number>;
  riskTypes: Partial<Record<RiskType, number>>;
  risksShown: number;
  risksTotal: number;
}

/** One line of evidence in the pane. */
export interface DossierItem {
  subject: SubjectKey;
  title: string;
  /** Second line in words: date, status, amount, binding force. */
  detail: string;
  icon:
    | { kind: 'seat'; grade: SeatGrade; role: MemberRole; chair: boolean; seatClass: number }
    | { kind: 'stamp'; agreement: AgreementKind; filling: Filling }
    | { kind: 'coin'; coin: Coin | null }
    | { kind: 'risk'; family: HatchFamily | 'chokepoint'; severity: number }
    | { kind: 'none' };
  /** Secondary: superseded, inferred, history. */
  muted: boolean;
  confidence: Confidence;
  cites: SourceId[];
}
export interface DossierSection {
  layer: LayerId | 'events' | 'members' | 'conflicts' | 'milestones' | 'facts';
  heading: string;
  /** "firm: none disclosed (4 of 5 undisclosed)". */
  aside: string | null;
  items: DossierItem[];
}
/** What the evidence pane shows for a country, project, agreement, risk or forum. */
export interface Dossier {
  subject: SubjectKey;
  title: string;
  /** "Middle Africa · in FORGE (inferred), ERGI". */
  subtitle: string;
  finding: string | null;
  numbers: { layer: LayerId; value: number; label: string }[];
  /** Own-words prose; present once the details are loaded. */
  summary: string | null;
  facts: { label: string; value: string }[];
  sections: DossierSection[];
  /** Sources in the order in which the items cite them: `[n]` is index + 1. */
  sources: SourceId[];
  checked: string | null;
  /** The static page of the subject, by its address below the site's root; null where it has none. */
  page: { path: string; words: string } | null;
  /** Says that it is a reader's own record; null = published. */
  ownNote: string | null;
}

/** One tick on the timeline. */
export interface TimelineTick {
  lane: 'forums' | 'agreements' | 'projects' | 'risks';
  /** ISO day used for the position (middle of a reduced-precision date). */
  day: string;
  subject: SubjectKey;
  label: string;
}

export interface SearchHit {
  subject: SubjectKey;
  kind: 'country' | 'project' | 'agreement' | 'forum' | 'risk' | 'mineral' | 'company';
  label: string;
  detail: string;
}
