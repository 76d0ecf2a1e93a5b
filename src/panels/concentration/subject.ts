// What every part of the workspace is given.
import type { Model } from '../../core/model/create-model.ts';
import type { Details } from '../../core/model/dataset.ts';
import type { Theme } from '../../core/scene/themes.ts';
import type { Concentration } from '../../core/select/analysis/concentration.ts';
import type { AnalysisMessages } from '../../core/text/analysis-words.ts';
import type { View } from '../../core/view/view.ts';

export interface WorkspaceInput {
  model: Model;
  view: View;
  messages: AnalysisMessages;
  theme: Theme;
  details: Details | null;
  /** Sends a change of the View. */
  ask(patch: Partial<View>): void;
}

/** The country that the reader selected; null for none. */
export function selectedCountry(view: View): string | null {
  const first = view.select[0];
  return first?.startsWith('country:') ? first.slice(8) : null;
}

export function isFound(found: Concentration | { impossible: string }): found is Concentration {
  return !('impossible' in found);
}
