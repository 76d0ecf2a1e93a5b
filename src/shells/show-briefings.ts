import { loadPresentWords } from '../core/text/load-present-words.ts';
import { DEFAULT_VIEW, formatView } from '../core/view/codec.ts';
import { LodeBriefings } from '../panels/present/lode-briefings.ts';
import { loadBriefings } from '../state/load-briefing.ts';
import type { AppState } from '../state/store.ts';

/** Lists the briefings in a dialog over the page; one that is chosen is presented in its place, or a new one is written. */
export async function showBriefings({ view, messages }: AppState): Promise<void> {
  if (!messages || document.querySelector('lode-briefings')) return;
  const dialog = new LodeBriefings();
  dialog.words = await loadPresentWords(view.lang);
  dialog.messages = messages;
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('write', () =>
    document.querySelector('lode-explore')?.dispatchEvent(new CustomEvent('bar-action', { detail: 'author' })),
  );
  dialog.addEventListener('present', event => {
    const { id, loop } = (event as CustomEvent<{ id: string; loop: boolean }>).detail;
    const { lang, theme, data } = view;
    const query = formatView({ ...DEFAULT_VIEW, lang, theme, data, mode: 'present', briefing: id, step: 1 });
    location.assign(`${location.pathname}?${query}${loop ? '#kiosk' : ''}`);
  });
  document.body.append(dialog);
  try {
    dialog.briefings = await loadBriefings();
  } catch {
    dialog.failed = true;
  }
}
