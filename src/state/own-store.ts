// A reader's own records, kept by the tab: they outlast a reload, leave with the tab, and are sent nowhere.
import type { OwnRecords } from '../core/own/own-records.ts';

const KEY = 'lodemap-own-records';

/** The own records of this tab as they were kept; null where there are none, or where the browser keeps nothing for pages. */
export function keptOwnRecords(): OwnRecords | null {
  try {
    const text = sessionStorage.getItem(KEY);
    return text === null ? null : (JSON.parse(text) as OwnRecords);
  } catch {
    return null;
  }
}

/** Keeps checked records, or none; throws when the browser has no room or keeps nothing for this page. */
export function keepOwnRecords(own: OwnRecords | null): void {
  if (own === null) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, JSON.stringify(own));
}
