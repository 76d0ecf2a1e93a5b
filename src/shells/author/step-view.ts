import { formatView } from '../../core/view/codec.ts';
import type { View } from '../../core/view/view.ts';

/** The View on screen as a step holds it: its day pinned, without what is the reader's own. */
export function stepViewOf(view: View, latest: string): string {
  const own = { lang: 'en', theme: 'auto', mode: 'explore', briefing: null, step: null, data: null } as const;
  return formatView({ ...view, ...own, asof: view.asof ?? latest });
}
