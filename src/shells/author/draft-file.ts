import type { Draft } from '../../core/briefing/edit/draft.ts';
import { MOST_LETTERS, readDraft } from '../../core/briefing/edit/read-draft.ts';
import type { AuthorText } from '../../core/text/author.en.ts';

const MOST_NAMED = 8;

/** The draft in a file, or why it was not taken, line by line in the reader's language. */
export async function openDraftFile(file: File, words: AuthorText): Promise<{ draft: Draft } | { reasons: string[] }> {
  const text = words.file;
  // A sign takes at most four bytes.
  if (file.size > MOST_LETTERS * 4) return { reasons: [text.tooLong] };
  const content = await file.text().catch(() => null);
  if (content === null) return { reasons: [text.unreadable] };
  const read = readDraft(content);
  if ('draft' in read) return read;
  if (read.failure === 'too-long') return { reasons: [text.tooLong] };
  if (read.failure === 'no-json') return { reasons: [text.noJson(read.why)] };
  const named = read.faults
    .slice(0, MOST_NAMED)
    .map(({ path, got, expected }) => text.fault(path, got, words.expected(expected)));
  const more = read.faults.length - named.length;
  return { reasons: more > 0 ? [...named, text.more(more)] : named };
}
