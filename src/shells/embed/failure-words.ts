import { loadMessages } from '../../core/text/messages.ts';
import { describeFailure } from '../../state/describe-failure.ts';
import { FILES, failureOf, LoadError } from '../../state/load.ts';
import { FigureError } from './figure-error.ts';
import type { Opened } from './shown-view.ts';

/** What went wrong in an embed, in plain words; in the language of `lang` when nothing was opened before. */
export async function failureWords(error: unknown, opened: Opened | null, lang: string): Promise<string> {
  if (error instanceof FigureError) return error.message;
  if (opened && !(error instanceof LoadError)) return opened.words.figureFailed;
  const { ui } = opened?.messages ?? (await loadMessages(lang));
  return describeFailure(failureOf(error, FILES.dataset), ui.load);
}
