// What the line of a frozen embed says of later versions. Fetched once its picture stands.
import { loadPinsWords } from '../../core/text/pins-words.ts';
import { lookUpPinnedLine } from '../../state/pinned-line.ts';
import type { Shown } from './shown-view.ts';
import { SITE_URL } from './site-url.ts';

export interface FrozenNote {
  words: string;
  /** Where the changes are listed; null = none touches the view, or none could be looked up. */
  href: string | null;
  /** The later versions could not be had. */
  isFailure?: true;
}

/** Null when the View follows the latest data; where the versions can't be had, the note says so. */
export async function frozenNote({ view, record }: Shown): Promise<FrozenNote | null> {
  const { pins } = await loadPinsWords(view.lang);
  try {
    const older = { dataset: record.model.dataset, details: await record.details(), model: record.model };
    const line = await lookUpPinnedLine({ view, older, fetchFile: record.fetchFile });
    if (!line) return null;
    const href = line.touching > 0 ? new URL(line.href, SITE_URL).href : null;
    return { words: pins.touching(line.touching), href };
  } catch {
    return { words: pins.lookUpFailed, href: null, isFailure: true };
  }
}
