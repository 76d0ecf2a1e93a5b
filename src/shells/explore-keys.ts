/** What a key asks of the Explore page, or null. Keys typed into a field belong to the field. */
export type PageKey = 'search' | 'help' | 'table' | 'earlier' | 'later' | 'escape';

const KEYS: Readonly<Record<string, PageKey>> = {
  '/': 'search',
  '?': 'help',
  t: 'table',
  T: 'table',
  '[': 'earlier',
  ']': 'later',
  Escape: 'escape',
};

export function pageKey(event: KeyboardEvent): PageKey | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null;
  const [target] = event.composedPath();
  const isField =
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
  return isField ? null : (KEYS[event.key] ?? null);
}
