// What a briefing needs to become a file. The page and the command line fill it in, each from where its data lies.
import type { Reader } from '../../core/briefing/reader.ts';
import type { ShapeNames } from '../../core/figure/shape-names.ts';
import type { Atlas } from '../../core/geo/atlas.ts';
import type { FindPlace } from '../../core/geo/find-place.ts';
import type { BriefingRecord } from '../../core/model/records.ts';
import type { Theme } from '../../core/scene/themes.ts';
import type { DrawStepChart } from '../../core/stage/step-chart.ts';
import type { HandoutText } from '../../core/text/handout.en.ts';
import type { PresentText } from '../../core/text/present.en.ts';
import type { View } from '../../core/view/view.ts';

/** `16:9` is the slides alone; paper has what to say and the sources beneath each step. */
export const HANDOUT_PAPERS = ['a4', 'letter', '16:9'] as const;
export type HandoutPaper = (typeof HANDOUT_PAPERS)[number];

export interface HandoutInput {
  record: BriefingRecord;
  reader: Reader;
  theme: Theme;
  placeOf: FindPlace;
  /** The boundaries that a View is drawn with; null = they can't be had, and the words stand alone. */
  atlasFor(view: View): Promise<Atlas | null>;
  /** Null = charts can't be drawn; their steps show the map of their View. */
  drawChart: DrawStepChart | null;
  words: { handout: HandoutText; present: PresentText };
  /** Names of shapes, for slides. */
  names: ShapeNames;
  /** Address of the site, to link to; null = it is not known where it stands. */
  site: string | null;
  /** The version at which the data are frozen, and what the foot says of it; null = they are the latest. */
  frozen: { version: string; words: readonly string[] } | null;
}
