// What every part of the workspace is given.
import type { Model } from '../../core/model/create-model.ts';
import type { Details } from '../../core/model/dataset.ts';
import type { Theme } from '../../core/scene/themes.ts';
import type { Concentration } from '../../core/select/analysis/concentration.ts';
import type { AnalysisMessages } from '../../core/text/analysis-words.ts';
import type { ChartWords } from '../../core/text/charts.en.ts';
import type { View } from '../../core/view/view.ts';

export interface WorkspaceInput {
  model: Model;
  view: View;
  messages: AnalysisMessages;
  words: ChartWords;
  theme: Theme;
  details: Details | null;
  /** Sends a change of the View. */
  ask(patch: Partial<View>): void;
}

/** What is pointed at, in a chart or on the map: a row with its countries, or one country. */
export interface ChartHover {
  subject: string;
  country: string | null;
  countries: ReadonlySet<string>;
}

export function isFound(found: Concentration | { impossible: string }): found is Concentration {
  return !('impossible' in found);
}
