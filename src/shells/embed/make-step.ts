import type { ViewFigureInput } from '../../core/figure/figure-of-view.ts';
import { loadEmbedToolsWords } from '../../core/text/load-embed-tools-words.ts';
import { LoadError } from '../../state/load.ts';
import { loadBriefing } from '../../state/load-briefing.ts';
import { stepFigure } from '../step-figure.ts';
import { FigureError } from './figure-error.ts';
import { fetchFile } from './site-files.ts';
import { SITE_URL } from './site-url.ts';

/** The step of a briefing that a View names, as the stage shows it after its last build. */
export async function makeStep(input: ViewFigureInput): Promise<string> {
  const { view, details } = input;
  const tools = await loadEmbedToolsWords(view.lang);
  if (view.briefing === null) throw new FigureError(tools.noBriefing);
  if (!details) throw new LoadError({ reason: 'unreachable', file: 'data/details.json' });
  const record = await loadBriefing(view.briefing, file => fetchFile(new URL(file, SITE_URL)));
  const figure = await stepFigure({ ...input, details }, record);
  if (figure === null) throw new FigureError(tools.noStep(view.step ?? 1, record.steps.length));
  return figure;
}
