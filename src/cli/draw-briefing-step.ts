import { resolveStep } from '../core/briefing/resolve-step.ts';
import { placesOfAtlas } from '../core/geo/find-place.ts';
import { createScene } from '../core/scene/create-scene.ts';
import { THEMES } from '../core/scene/themes.ts';
import { contentOfStep } from '../core/stage/content-of-step.ts';
import { drawStep } from '../core/stage/draw-step.ts';
import { loadBriefingWords } from '../core/text/load-briefing-words.ts';
import { loadPresentWords } from '../core/text/load-present-words.ts';
import { loadPinsWords } from '../core/text/pins-words.ts';
import { stageWords } from '../core/text/stage-words.ts';
import { type OpenView, openAtlas, openDetails } from './open-atlas.ts';
import { openBriefing } from './open-briefing.ts';
import { openCharts } from './open-charts.ts';
import { UsageError } from './usage-error.ts';

/** The step that a View with `mode=present` names, as the stage shows it, as SVG. `auto` draws for print. */
export async function drawBriefingStep(
  { model, view, messages }: OpenView,
  size: { widthPx: number; heightPx: number; permalink: string },
): Promise<string> {
  if (view.briefing === null) throw new UsageError('mode=present names no briefing; expected briefing=<id>');
  const record = openBriefing(view.briefing);
  const number = view.step ?? 1;
  const asked = record.steps[number - 1];
  if (!asked)
    throw new UsageError(`step=${number}: expected a number from 1 to ${record.steps.length} in ${view.briefing}`);
  const details = openDetails(model);
  const words = await loadPresentWords(view.lang);
  const reader = { model, details, messages, words: await loadBriefingWords(view.lang) };
  const step = resolveStep(reader, record, asked);
  const shown = step.views.at(-1)!;
  const atlas = openAtlas(shown);
  const placeOf = placesOfAtlas(atlas);
  const theme = THEMES[view.theme === 'auto' ? 'print' : view.theme];
  const sources = new Map(details.sources.map(source => [source.id, source]));
  const frozen = view.data === null ? null : [(await loadPinsWords(view.lang)).pins.frozen(view.data)];
  return drawStep({
    content: contentOfStep({ step, count: record.steps.length, model, placeOf, sources }),
    scene: createScene(model, shown, { theme, messages, placeOf }),
    atlas,
    chart: shown.show === 'concentration' ? (await openCharts(view.lang))(shown, theme, reader) : null,
    words: stageWords(messages, words, frozen),
    sources,
    licence: messages.sentences.figure.licence,
    dataHash: model.dataset.hash,
    ...size,
  });
}
