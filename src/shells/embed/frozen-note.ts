// What the line of a frozen embed says of later versions. Fetched once its picture stands.
import { loadPinsWords } from '../../core/text/pins-words.ts';
import { lookUpPinnedLine } from '../../state/pinned-line.ts';
import type { Shown } from './shown-view.ts';
import { SITE_URL } from './site-url.ts';

export interface FrozenNote {
  words: string;
  /** Where the changes are listed; null = none touches the view. */
  href: string | null;
}

/** Null when the View follows the latest data, or when the versions can't be had. */
export async function frozenNote({ view, record }: Shown): Promise<FrozenNote | null> {
  try {
    const older = { dataset: record.model.dataset, details: await record.details(), model: record.model };
    const [line, { pins }] = await Promise.all([
      lookUpPinnedLine({ view, older, fetchFile: record.fetchFile }),
      loadPinsWords(view.lang),
    ]);
    if (!line) return null;
    return { words: pins.touching(line.touching), href: line.touching > 0 ? new URL(line.href, SITE_URL).href : null };
  } catch {
    return null;
  }
}
