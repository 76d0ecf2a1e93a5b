import type { Camera, ProjectionKind, Worldview } from '../geo/types.ts';
import type { AgreementKind, AgreementStatus, Instrument, RiskType, Rung, Stage } from '../model/records.ts';
import type { LayerId, SubjectKey } from '../scene/marks.ts';
import type { LabelLanguage } from '../text/map-labels.ts';

export type MeasureId = 'hhi' | 'effective' | 'cr1' | 'cr3' | 'cr5' | 'gini' | 'lq';
export type MeasureSubject = 'projects' | 'committed' | 'letters' | 'agreements' | 'mining' | 'refining';
export type MeasureGroup = 'country' | 'region' | 'mineral' | 'agency' | 'stage' | 'operator';
export type RegionSchemeId = 'm49' | 'continent' | 'world-bank' | 'network';
export type NetworkId = 'texts' | 'seats' | 'hosts';
export type ShowId = 'map' | 'concentration' | 'matrix' | 'table' | 'multiples' | 'compare';
/** Groups and their cumulative share, the index under every scheme, coverage, withdrawal, exposure, leaders per stage, rungs per agency. */
export type ChartId = 'groups' | 'schemes' | 'coverage' | 'withdrawal' | 'exposure' | 'leaders' | 'ladder';
export type EachId = 'forum' | 'mineral' | 'year';
export type MembershipGrade = 'confirmed' | 'counted' | 'inferred';
/**
 * What the reader asked for: one frozen plain object, and exactly what the URL says. In lists of filters, empty means
 * all. `asof: null` is the dataset's own date.
 */
export interface View {
  layers: readonly LayerId[];
  forums: readonly string[];
  membership: MembershipGrade;
  kinds: readonly AgreementKind[];
  status: readonly AgreementStatus[];
  /** Only these agreements, by id or by the group to which they belong. */
  texts: readonly string[];
  minerals: readonly string[];
  agencies: readonly string[];
  instruments: readonly Instrument[];
  rungs: readonly Rung[];
  stages: readonly Stage[];
  risks: readonly RiskType[];
  severity: number;
  asof: string | null;
  vs: string | null;
  region: string;
  projection: ProjectionKind;
  worldview: Worldview;
  camera: Camera | null;
  /** First the selection, then what it is compared with. At most two. */
  select: readonly SubjectKey[];
  /** Which workspace answers: the map alone, the map beside an analysis, or several maps. */
  show: ShowId;
  /** Membership algebra such as `forge & mou & !project`; null = everybody. */
  where: string | null;
  /** Concentration: which index, of what, by what, under which region scheme. */
  measure: MeasureId;
  of: MeasureSubject;
  by: MeasureGroup;
  scheme: RegionSchemeId;
  /** A group of `by` that is marked: its countries are outlined and nothing is filtered. null = none. */
  group: string | null;
  /** Whose output coverage counts as inside. */
  network: NetworkId;
  /** Which borrowed cut-offs are drawn. */
  benchmark: '2023' | '2010' | 'none';
  /** The chart that a figure of the analysis draws and that the page gives the most room; null = the workspace's own order. */
  chart: ChartId | null;
  /** Small multiples: one map for each of what. */
  each: EachId;
  /** Compare: the other View as a canonical query (null = none yet), and how both share the screen. */
  beside: string | null;
  split: 'side' | 'swipe';
  /** Countries, forums or projects taken out or put in for a test, as subjects. */
  without: readonly SubjectKey[];
  with: readonly SubjectKey[];
  lang: string;
  /** Language of the countries' names on the map; null = `lang`. */
  labels: LabelLanguage | null;
  theme: 'auto' | 'light' | 'dark' | 'print';
  mode: 'explore' | 'present';
  briefing: string | null;
  step: number | null;
  data: string | null;
}
