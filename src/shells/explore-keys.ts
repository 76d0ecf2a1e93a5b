/** What a key asks of the Explore page, or null. Keys typed into a field belong to the field. */
export type PageKey = 'search' | 'help' | 'table' | 'save' | 'earlier' | 'later' | 'play' | 'escape';

const KEYS: Readonly<Record<string, PageKey>> = {
  '/': 'search',
  '?': 'help',
  t: 'table',
  T: 'table',
  s: 'save',
  S: 'save',
  '[': 'earlier',
  ']': 'later',
  k: 'play',
  K: 'play',
  Escape: 'escape',
};

export function pageKey(event: KeyboardEvent): PageKey | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null;
  const [target] = event.composedPath();
  const isField =
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
  if (event.key === ' ' && target instanceof HTMLElement && target.role === 'slider' && isOfTimeline(event))
    return 'play';
  return isField ? null : (KEYS[event.key] ?? null);
}

/** The space bar plays from the timeline's handles alone: elsewhere it presses or scrolls. */
function isOfTimeline(event: KeyboardEvent): boolean {
  return event
    .composedPath()
    .some(part => part instanceof HTMLElement && /^LODE-(TIMELINE|ASOF-BAR)$/.test(part.tagName));
}
