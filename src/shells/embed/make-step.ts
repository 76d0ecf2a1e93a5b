import type { ViewFigureInput } from '../../core/figure/figure-of-view.ts';
import type { Details } from '../../core/model/dataset.ts';
import type { BriefingRecord } from '../../core/model/records.ts';
import { loadEmbedToolsWords } from '../../core/text/load-embed-tools-words.ts';
import { LoadError } from '../../state/load.ts';
import { loadBriefing } from '../../state/load-briefing.ts';
import { stackedStepFigure, stepFigure } from '../step-figure.ts';
import { FigureError } from './figure-error.ts';
import { fetchFile } from './site-files.ts';
import { SITE_URL } from './site-url.ts';

/** The step of a briefing that a View names, as the stage shows it after its last build. */
export function makeStep(input: ViewFigureInput): Promise<string> {
  return stepOf(input, stepFigure);
}

/** The same for an embed too narrow for a stage, and the height that it needs, px. */
export function makeStackedStep(input: ViewFigureInput): Promise<{ svg: string; heightPx: number }> {
  return stepOf(input, stackedStepFigure);
}

async function stepOf<T>(
  input: ViewFigureInput,
  draw: (input: ViewFigureInput & { details: Details }, record: BriefingRecord) => Promise<T | null>,
): Promise<T> {
  const { view, details } = input;
  const tools = await loadEmbedToolsWords(view.lang);
  if (view.briefing === null) throw new FigureError(tools.noBriefing);
  if (!details) throw new LoadError({ reason: 'unreachable', file: 'data/details.json' });
  const record = await loadBriefing(view.briefing, file => fetchFile(new URL(file, SITE_URL)));
  const drawn = await draw({ ...input, details }, record);
  if (drawn === null) throw new FigureError(tools.noStep(view.step ?? 1, record.steps.length));
  return drawn;
}
