import type { FindPlace } from '../../geo/find-place.ts';
import type { Model } from '../../model/create-model.ts';
import type { SourceId } from '../../model/records.ts';
import type { Rows } from '../../select/types.ts';
import type { Messages } from '../../text/messages.ts';
import type { View } from '../../view/view.ts';
import type { LegendBlock, Mark } from '../marks.ts';
import type { Theme } from '../themes.ts';

/** What a layer may look at while it says what to draw. */
export interface LayerContext {
  model: Model;
  view: View;
  rows: Rows;
  theme: Theme;
  messages: Messages;
  placeOf: FindPlace;
}
/** What one layer adds to a scene. `sources` come in reading order. */
export interface LayerDrawing {
  marks: Mark[];
  legend: LegendBlock;
  sources: SourceId[];
}
export type Layer = (context: LayerContext) => LayerDrawing;
