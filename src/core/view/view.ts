import type { Camera, ProjectionKind, Worldview } from '../geo/types.ts';
import type { AgreementKind, AgreementStatus, Instrument, RiskType, Rung, Stage } from '../model/records.ts';
import type { LayerId, SubjectKey } from '../scene/marks.ts';

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
  lang: string;
  theme: 'auto' | 'light' | 'dark' | 'print';
  mode: 'explore' | 'present' | 'embed';
  briefing: string | null;
  step: number | null;
  data: string | null;
}
