import type { Camera, ProjectionKind, Worldview } from '../geo/types.ts';
import type { AgreementKind, AgreementStatus, Instrument, RiskType, Rung, Stage } from '../model/records.ts';
import type { LayerId, SubjectKey } from '../scene/marks.ts';

export type MeasureId = 'hhi' | 'effective' | 'cr1' | 'cr3' | 'cr5' | 'gini' | 'lq';
export type MeasureSubject = 'projects' | 'committed' | 'letters' | 'agreements' | 'mining' | 'refining';
export type MeasureGroup = 'country' | 'region' | 'mineral' | 'agency' | 'stage' | 'operator';
export type RegionSchemeId = 'm49' | 'continent' | 'world-bank' | 'network';
export type NetworkId = 'texts' | 'seats' | 'hosts';
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
  /** Which workspace answers: the map alone, or the map beside an analysis. */
  show: 'map' | 'concentration' | 'matrix' | 'table';
  /** Membership algebra such as `forge & mou & !project`; null = everybody. */
  where: string | null;
  /** Concentration: which index, of what, by what, under which region scheme. */
  measure: MeasureId;
  of: MeasureSubject;
  by: MeasureGroup;
  scheme: RegionSchemeId;
  /** Whose output coverage counts as inside. */
  network: NetworkId;
  /** Which borrowed cut-offs are drawn. */
  benchmark: '2023' | '2010' | 'none';
  /** Countries, forums or projects taken out or put in for a test, as subjects. */
  without: readonly SubjectKey[];
  with: readonly SubjectKey[];
  lang: string;
  theme: 'auto' | 'light' | 'dark' | 'print';
  mode: 'explore' | 'present' | 'embed';
  briefing: string | null;
  step: number | null;
  data: string | null;
}
