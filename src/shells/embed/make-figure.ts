// Complete figures of a View: what an embed saves, and what it shows of Views that are more than one map. Fetched on demand.
import { figureOfView, type OtherFigures, type ViewFigureInput } from '../../core/figure/figure-of-view.ts';
import { messagesOfData } from '../../core/text/messages-of-data.ts';
import { levelOf } from '../../map/detail-level.ts';
import { FigureError } from './figure-error.ts';
import { atlasFor } from './open-record.ts';
import type { Shown } from './shown-view.ts';

export type FigureOptions = Pick<
  ViewFigureInput,
  'widthPx' | 'heightPx' | 'permalink' | 'idPrefix' | 'fonts' | 'heading'
>;

type Asked = Partial<FigureOptions> & Omit<FigureOptions, 'idPrefix' | 'fonts' | 'heading'>;

/** The figure of a View as an SVG document. Throws a FigureError when there is nothing to draw, a LoadError for a file. */
export async function makeFigure(shown: Shown, options: Asked): Promise<string> {
  return figureOfView(await inputOf(shown, options), OTHERS);
}

/** The step of a View with `mode=present` for a narrow box, as high as it needs: `options.heightPx` says nothing. */
export async function makeStackedFigure(shown: Shown, options: Asked): Promise<{ svg: string; heightPx: number }> {
  const [input, { makeStackedStep }] = await Promise.all([inputOf(shown, options), import('./make-step.ts')]);
  return makeStackedStep({ ...input, messages: await messagesOfData(input.messages, shown.view) });
}

async function inputOf(shown: Shown, options: Asked): Promise<ViewFigureInput> {
  const { record, view, messages, theme, scene } = shown;
  const level = levelOf(scene, view.camera?.zoom ?? 0);
  const [atlas, details] = await Promise.all([
    atlasFor(level, view.worldview).catch(() => shown.atlas),
    record.details().catch(() => null),
  ]);
  return { model: record.model, view, messages, details, atlas, theme, ...options };
}

/** Charts and steps bring their own parts with them. */
const OTHERS: OtherFigures = {
  async chart(input) {
    const [{ drawChartFigure }, { loadAnalysisWords }, { loadChartWords }] = await Promise.all([
      import('../../chart/chart-figure.ts'),
      import('../../core/text/analysis-words.ts'),
      import('../../core/text/chart-words.ts'),
    ]);
    const { lang } = input.view;
    const [analysis, { charts: words }] = await Promise.all([loadAnalysisWords(lang), loadChartWords(lang)]);
    const figure = drawChartFigure({ ...input, messages: { ...input.messages, ...analysis }, words, document });
    if (typeof figure !== 'string') throw new FigureError(figure.impossible);
    return figure;
  },
  step: async input => (await import('./make-step.ts')).makeStep(input),
};
