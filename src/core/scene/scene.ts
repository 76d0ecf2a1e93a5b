import type { ProjectionKind, Worldview } from '../geo/types.ts';
import type { StageLayout } from '../layout/stage-layout.ts';
import type { RegionLens } from '../model/records.ts';
import type { MapLabels } from '../text/map-labels.ts';
import type { View } from '../view/view.ts';
import type { Citation, LegendBlock, Mark, SceneText } from './marks.ts';
import type { Theme } from './themes.ts';

/** What to draw: marks in drawing order, in lng/lat with sizes in px, and every word that goes with them. */
export interface Scene {
  view: View;
  theme: Theme;
  projection: ProjectionKind;
  worldview: Worldview;
  /** null = the whole world. */
  lens: RegionLens | null;
  /** `areas` first, then ties, sites, coins, places …: the order of `view.layers` decides within. */
  marks: Mark[];
  legend: LegendBlock[];
  text: SceneText;
  /** Sources of everything drawn, in reading order. */
  citations: Citation[];
  lang: string;
  /** How the names on the map are set, which may be in another language; absent = as everything else. */
  labels?: Pick<MapLabels, 'lang' | 'joined'>;
  /** On a stage: how its notes are placed and its layout scaled. */
  stage?: StageLayout;
}
