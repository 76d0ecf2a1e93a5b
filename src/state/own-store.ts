// A reader's own records, kept by the tab: they outlast a reload, leave with the tab, and are sent nowhere.
import { OWN_KINDS, type OwnRecords } from '../core/own/own-records.ts';

const KEY = 'lodemap-own-records';

/** The own records of this tab as they were kept; null where there are none, or where the browser keeps nothing for pages. */
export function keptOwnRecords(): OwnRecords | null {
  try {
    const text = sessionStorage.getItem(KEY);
    const kept = text === null ? null : (JSON.parse(text) as Partial<OwnRecords> | null);
    // An older page in the same tab may have kept another shape.
    return kept && OWN_KINDS.every(kind => Array.isArray(kept[kind])) ? (kept as OwnRecords) : null;
  } catch {
    return null;
  }
}

/** Keeps checked records, or none; throws when the browser has no room or keeps nothing for this page. */
export function keepOwnRecords(own: OwnRecords | null): void {
  if (own === null) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, JSON.stringify(own));
}
