import type { FindPlace } from '../geo/find-place.ts';
import type { Model } from '../model/create-model.ts';
import { selectRows } from '../select/rows.ts';
import { composeSceneText } from '../text/compose-scene-text.ts';
import type { Messages } from '../text/messages.ts';
import type { View } from '../view/view.ts';
import { annotationMarks } from './annotations.ts';
import type { LayerContext } from './layers/context.ts';
import { LAYERS } from './layers/registry.ts';
import type { Citation, Mark } from './marks.ts';
import { outlineMarks, placeMarks, riskLabels } from './places.ts';
import type { Scene } from './scene.ts';
import type { Theme } from './themes.ts';

/** The legend reads in this order, whatever is drawn over what. */
const LEGEND_ORDER = ['forums', 'agreements', 'projects', 'risks'] as const;

export interface SceneContext {
  theme: Theme;
  messages: Messages;
  /** Where a country's or a province's name belongs; the scene has no shapes of its own. */
  placeOf: FindPlace;
  /** Figures carry up to three claims on the map; the live map leaves that to the pane. */
  annotate?: boolean;
}

/**
 * What to draw for a View: marks in drawing order, legend, every word, and the sources of all of it in reading order.
 * Pure: same model, View and context, same scene.
 */
export function createScene(
  model: Model,
  view: View,
  { theme, messages, placeOf, annotate = false }: SceneContext,
): Scene {
  const context: LayerContext = { model, view, rows: selectRows(model, view), theme, messages, placeOf };
  const drawings = view.layers.map(id => LAYERS[id](context));
  const citations = new Map<string, Citation>();
  const cite = (source: string): Citation => {
    const known = citations.get(source) ?? { number: citations.size + 1, source };
    citations.set(source, known);
    return known;
  };
  if (view.layers.includes('forums')) for (const source of LAYERS.forums(context).sources) cite(source);
  const annotations = annotate ? annotationMarks(context, cite) : [];
  for (const drawing of drawings) for (const source of drawing.sources) cite(source);
  const labels: Mark[] = view.layers.includes('risks') ? riskLabels(context) : [];
  const drawn = drawings.flatMap(drawing => drawing.marks);
  const marks: Mark[] = [...drawn, ...outlineMarks(context), ...placeMarks(context), ...labels, ...annotations];
  for (const mark of marks) for (const source of mark.sources) cite(source);
  return {
    view,
    theme,
    projection: view.projection,
    worldview: view.worldview,
    lens: model.lenses.get(view.region) ?? null,
    marks,
    legend: LEGEND_ORDER.flatMap(layer =>
      drawings.map(drawing => drawing.legend).filter(block => block.layer === layer),
    ),
    text: composeSceneText(context),
    citations: [...citations.values()],
    lang: messages.lang,
    labels: messages.labels,
  };
}
