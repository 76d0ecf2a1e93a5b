// The small multiples as scenes: one for each map, and one without marks for what they share.
import type { Model } from '../model/create-model.ts';
import type { ProductionSeries } from '../model/records.ts';
import { type Multiples, type Panel, selectMultiples } from '../select/multiples.ts';
import { selectRows } from '../select/rows.ts';
import type { Rows } from '../select/types.ts';
import { composeMultiples } from '../text/compose-multiples.ts';
import { composePanel, type PanelText } from '../text/compose-panel.ts';
import type { MultiplesText } from '../text/multiples.en.ts';
import type { View } from '../view/view.ts';
import { createScene, type SceneContext } from './create-scene.ts';
import type { Citation } from './marks.ts';
import type { Scene } from './scene.ts';

export interface PanelScene {
  panel: Panel;
  text: PanelText;
  rows: Rows;
  scene: Scene;
}
/** A scene without marks: the words, legend and sources of all maps together. */
export interface SharedScene extends Scene {
  /** What stands below the maps, never cut. */
  remarks: string;
}
export interface MultiplesContext extends SceneContext {
  words: MultiplesText;
  /** Null = not loaded: minerals then go without their share of mine output. */
  production: readonly ProductionSeries[] | null;
}

/** The scene of one map: the marks of its View without the text that a large map would carry. */
export function createPanelScene(model: Model, panel: Panel, context: MultiplesContext): PanelScene {
  // Rows are remembered for a few Views only: they are kept here for as long as the map stands.
  const rows = selectRows(model, panel.view);
  const text = composePanel(panel, { model, messages: context.messages, words: context.words });
  return { panel, text, rows, scene: createScene(model, panel.view, context) };
}

/** What all maps share: finding, notes, and the sources of everything drawn in any of them, in reading order. */
export function createSharedScene(
  model: Model,
  view: View,
  multiples: Multiples,
  panels: readonly PanelScene[],
  context: MultiplesContext,
): SharedScene {
  const { messages, words, theme } = context;
  const { notes, remarks, ...wording } = composeMultiples(view, multiples, { model, messages, words });
  const first = panels[0]?.scene ?? createScene(model, { ...view, layers: [] }, context);
  const sources = new Set([
    ...panels.flatMap(({ scene }) => scene.citations.map(({ source }) => source)),
    ...panels
      .flatMap(({ panel: { facts } }) => (facts.of === 'mineral' ? (facts.mined?.series.cites ?? []) : []))
      .map(cite => cite.source),
  ]);
  const citations = [...sources].map((source, i): Citation => ({ number: i + 1, source }));
  const text = {
    ...first.text,
    ...wording,
    longDescription: `${wording.longDescription} ${remarks}`.trim(),
    caption: wording.headline,
    howToRead: notes,
    asof: messages.formats.date(view.asof ?? model.dataset.asof),
  };
  return { ...first, view, theme, marks: [], legend: [], text, citations, remarks };
}

/** The maps and what they share, at once. */
export function createMultiples(
  model: Model,
  view: View,
  context: MultiplesContext,
): { multiples: Multiples; panels: PanelScene[]; shared: SharedScene } {
  const multiples = selectMultiples(model, view, context.production);
  const panels = multiples.panels.map(panel => createPanelScene(model, panel, context));
  return { multiples, panels, shared: createSharedScene(model, view, multiples, panels, context) };
}
