import { loadMessages } from '../../core/text/messages.ts';
import { describeFailure } from '../../state/describe-failure.ts';
import { FILES, failureOf, type LoadError } from '../../state/load.ts';
import type { Opened } from './shown-view.ts';

/** What went wrong in an embed, in plain words; in the language of `lang` when nothing was opened before. */
export async function failureWords(error: unknown, opened: Opened | null, lang: string): Promise<string> {
  // By name: what is fetched later beside the classic script brings classes of its own.
  const name = error instanceof Error ? error.name : '';
  if (name === 'FigureError') return (error as Error).message;
  if (opened && name !== 'LoadError') return opened.words.figureFailed;
  const { ui } = opened?.messages ?? (await loadMessages(lang));
  const failure = name === 'LoadError' ? (error as LoadError).failure : failureOf(error, FILES.dataset);
  return describeFailure(failure, ui.load);
}
