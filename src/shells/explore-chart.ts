import { loadChartWords } from '../core/text/chart-words.ts';
import { figureFiles } from '../export/figure-file.ts';
import type { Session } from '../state/session.ts';
import { copyText } from './explore-actions.ts';
import type { Picture } from './explore-picture.ts';
import { figureInput } from './save-view/figure-input.ts';

/** Copies the rows of the chart that the View shows; comes back with what to say of it. */
export async function copyChartData(picture: Picture, session: Session): Promise<string> {
  const [{ charts: words }, input] = await Promise.all([
    loadChartWords(picture.messages.lang),
    figureInput(picture, session, { remarks: false }),
  ]);
  const [file] = await figureFiles('csv', input);
  return (await copyText(String(file!.content))) ? words.copied : words.copyFailed;
}
