// What the files of the page's View are made of. The command line puts the same together in `cli/write-figure.ts`.
import type { ChartTable, NoChart } from '../../chart/chart-input.ts';
import { figureOfView, type ViewFigureInput } from '../../core/figure/figure-of-view.ts';
import { sheetOf } from '../../core/figure/sheet.ts';
import { atlasLevel } from '../../core/geo/atlas-level.ts';
import { THEMES } from '../../core/scene/themes.ts';
import { loadAnalysisWords } from '../../core/text/analysis-words.ts';
import { loadChartWords } from '../../core/text/chart-words.ts';
import { formatView } from '../../core/view/codec.ts';
import { type FigureFileInput, RefusedFormat } from '../../export/figure-file.ts';
import { FIRST_DENSITY } from '../../export/png-size.ts';
import { fetchFont } from '../../state/fetch-font.ts';
import type { Session } from '../../state/session.ts';
import type { Picture } from '../explore-picture.ts';
import { pageLink } from '../page-link.ts';
import { rasterize } from './rasterize.ts';
import { siteFaces } from './site-faces.ts';

/** The reader's choices; what is left out is as the page has always saved it: 1600 × 1000 px, for print unless dark. */
export type FigureChoices = Partial<
  Pick<FigureFileInput, 'sheet' | 'theme' | 'density' | 'transparent' | 'layer' | 'remarks'>
>;

export async function figureInput(
  { view, model, messages, theme: shown }: Pick<Picture, 'view' | 'model' | 'messages' | 'theme'>,
  session: Session,
  choices: FigureChoices = {},
): Promise<FigureFileInput> {
  const [atlas] = await Promise.all([session.atlasFor(atlasLevel(view)), session.loadDetails()]);
  const { details } = session.store.state;
  const theme = choices.theme ?? (shown.name === 'dark' ? shown : THEMES.print);
  const sheet = choices.sheet ?? sheetOf({ widthPx: 1600, heightPx: 1000 }, view);
  const { widthPx, heightPx } = sheet;
  const permalink = pageLink(formatView(view));
  const figure: ViewFigureInput = { model, view, messages, details, atlas, theme, widthPx, heightPx, permalink };
  return {
    ...{ model, view, messages, details, theme, sheet, permalink },
    ...{ density: FIRST_DENSITY, transparent: false, layer: null, remarks: true },
    ...choices,
    draw: options =>
      figureOfView({ ...figure, ...options }, { chart: input => chartOfView(input), step: input => stepOfView(input) }),
    async chartTable() {
      const { chartTable } = await import('../../chart/chart-table.ts');
      return orRefused<ChartTable>(chartTable(await chartInput(figure)));
    },
    readFont: fetchFont,
    faces: siteFaces,
    rasterize,
  };
}

async function chartOfView(input: ViewFigureInput): Promise<string> {
  const { drawChartFigure } = await import('../../chart/chart-figure.ts');
  return orRefused(drawChartFigure({ ...input, ...(await chartInput(input)) }));
}

async function chartInput({ model, view, messages, details, theme }: ViewFigureInput) {
  const [{ charts: words }, analysis] = await Promise.all([loadChartWords(view.lang), loadAnalysisWords(view.lang)]);
  return { model, view, details, theme, words, messages: { ...messages, ...analysis }, document };
}

function orRefused<T extends string | ChartTable>(made: T | NoChart): T {
  if (typeof made === 'object' && 'impossible' in made) throw new RefusedFormat(made.impossible);
  return made;
}

/** Only sharing asks for one: Explore has no View of a step. */
async function stepOfView(input: ViewFigureInput): Promise<string> {
  const [{ loadBriefing }, { stepFigure }] = await Promise.all([
    import('../../state/load-briefing.ts'),
    import('../step-figure.ts'),
  ]);
  const { details, view } = input;
  if (!details || view.briefing === null) throw new Error('a step needs its briefing and the records');
  const figure = await stepFigure({ ...input, details }, await loadBriefing(view.briefing));
  if (figure === null) throw new Error(`${view.briefing} has no step ${view.step ?? 1}`);
  return figure;
}
