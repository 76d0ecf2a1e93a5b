// The View, or one of its charts, as a file without further questions. Loaded when the reader asks for it.
import { figureFiles, RefusedFormat } from '../export/figure-file.ts';
import { MEDIA_TYPES } from '../export/figure-format.ts';
import type { ChartSave } from '../panels/concentration/lode-chart.ts';
import type { Session } from '../state/session.ts';
import type { Figure } from './explore-actions.ts';
import type { Picture } from './explore-picture.ts';
import { figureInput } from './save-view/figure-input.ts';
import { fileNameOf } from './save-view/file-name.ts';

/** The picture on screen, or the chart that is asked for, as a file; or what was done instead. Dark stays dark, light prints. */
export async function exportFigure(picture: Picture, session: Session, asked?: ChartSave): Promise<Figure | string> {
  const view = asked ? { ...picture.view, show: 'concentration' as const, chart: asked.chart } : picture.view;
  const shown = { ...picture, view };
  if (asked?.as === 'csv') {
    const { copyChartData } = await import('./explore-chart.ts');
    return copyChartData(shown, session);
  }
  const format = asked?.as ?? 'svg';
  try {
    const [file] = await figureFiles(format, await figureInput(shown, session));
    const name = `${fileNameOf(shown)}.${format}`;
    return { name, content: file!.content as BlobPart, type: MEDIA_TYPES[format] };
  } catch (error) {
    if (error instanceof RefusedFormat) return error.message;
    throw error;
  }
}
