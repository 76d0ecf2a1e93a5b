import type { ChartSize } from '../chart/chart-input.ts';
import { resolveStep } from '../core/briefing/resolve-step.ts';
import type { ViewFigureInput } from '../core/figure/figure-of-view.ts';
import { placesOfAtlas } from '../core/geo/find-place.ts';
import type { Details } from '../core/model/dataset.ts';
import type { BriefingRecord } from '../core/model/records.ts';
import { createScene } from '../core/scene/create-scene.ts';
import { contentOfStep } from '../core/stage/content-of-step.ts';
import { drawStackedStep, STACKED_CHART_TEXT_PX, stackedChartWidthPx } from '../core/stage/draw-stacked-step.ts';
import { drawStep, type StepInput } from '../core/stage/draw-step.ts';
import { loadBriefingWords } from '../core/text/load-briefing-words.ts';
import { loadPresentWords } from '../core/text/load-present-words.ts';
import { stageWords } from '../core/text/stage-words.ts';

interface StepRequest extends ViewFigureInput {
  details: Details;
}

/** The step of a briefing that a View names, as the stage shows it after its last build; null = it has no such step. */
export async function stepFigure(input: StepRequest, record: BriefingRecord): Promise<string | null> {
  const parts = await stepParts(input, record);
  return parts && drawStep({ ...input, ...parts });
}

/** The same step for a narrow frame, as high as its words need; null = the briefing has no such step. */
export async function stackedStepFigure(
  input: StepRequest,
  record: BriefingRecord,
): Promise<{ svg: string; heightPx: number } | null> {
  const widthPx = stackedChartWidthPx(input.widthPx);
  const parts = await stepParts(input, record, { widthPx, heightPx: null, textPx: STACKED_CHART_TEXT_PX });
  return parts && drawStackedStep({ ...input, ...parts });
}

type StepParts = Pick<StepInput, 'content' | 'scene' | 'chart' | 'words' | 'sources' | 'licence' | 'dataHash'>;

async function stepParts(
  { model, view, messages, details, atlas, theme }: StepRequest,
  record: BriefingRecord,
  chartSize?: ChartSize,
): Promise<StepParts | null> {
  const { lang } = view;
  const asked = record.steps[(view.step ?? 1) - 1];
  if (!asked) return null;
  const [words, briefingWords] = await Promise.all([loadPresentWords(lang), loadBriefingWords(lang)]);
  const reader = { model, details, messages, words: briefingWords };
  const step = resolveStep(reader, record, asked);
  const shown = step.views.at(-1)!;
  const placeOf = placesOfAtlas(atlas);
  const sources = new Map(details.sources.map(source => [source.id, source]));
  const isChart = shown.show === 'concentration';
  const charts = isChart ? import('../chart/draw-charts-of-steps.ts') : null;
  const draw = await (await charts)?.drawChartsOfSteps(lang, document, chartSize);
  return {
    content: contentOfStep({ step, count: record.steps.length, model, placeOf, sources }),
    scene: createScene(model, shown, { theme, messages, placeOf }),
    chart: draw?.(shown, theme, reader) ?? null,
    words: stageWords(messages, words),
    sources,
    licence: messages.sentences.figure.licence,
    dataHash: model.dataset.hash,
  };
}
