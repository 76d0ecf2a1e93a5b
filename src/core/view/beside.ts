// Two Views beside each other: what both share, in what they may differ, and how the address holds the other one.
import { DEFAULT_VIEW, formatView, parseView } from './codec.ts';
import type { Problem } from './problem.ts';
import type { View } from './view.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The keys in which two Views side by side may differ; all others are shared. In the order in which they are said. */
export const SIDE_KEYS = [
  'asof',
  'vs',
  'forums',
  'membership',
  'minerals',
  'layers',
  'kinds',
  'status',
  'agencies',
  'instruments',
  'rungs',
  'stages',
  'risks',
  'severity',
  'where',
  'without',
  'with',
] as const satisfies readonly (keyof View)[];
export type SideKey = (typeof SIDE_KEYS)[number];

/**
 * The View beside this one: the keys that may differ from `beside`, the others from the View itself. Nothing chosen yet
 * means the same View a year before its date. What of `beside` can't be used is in `problems`.
 *
 * @param latest the dataset's own date, an ISO day
 */
export function besideOf(view: View, latest: string, vocabulary?: Vocabulary): { view: View; problems: Problem[] } {
  if (view.beside === null)
    return { view: Object.freeze({ ...view, asof: yearEarlier(view.asof ?? latest), vs: null }), problems: [] };
  const { view: other, problems } = parseView(view.beside, vocabulary);
  return { view: Object.freeze({ ...view, ...sideOf(other) }), problems };
}

/** The address of the other View: its own keys alone. A View of defaults names one of them, since an empty key is none. */
export function formatBeside(other: View): string {
  return formatView({ ...DEFAULT_VIEW, ...sideOf(other) }) || `severity=${DEFAULT_VIEW.severity}`;
}

/** The keys in which the two differ. */
export function differingKeys(a: View, b: View): SideKey[] {
  return SIDE_KEYS.filter(key => JSON.stringify(a[key]) !== JSON.stringify(b[key]));
}

/** What changes in a View when the View beside it changes: keys of its own go into `beside`, shared ones apply to both. */
export function changeBeside(other: View, patch: Partial<View>): Partial<View> {
  const shared = Object.fromEntries(
    Object.entries(patch).filter(([key]) => !(SIDE_KEYS as readonly string[]).includes(key)),
  ) as Partial<View>;
  if (Object.keys(shared).length === Object.keys(patch).length) return shared;
  return { ...shared, beside: formatBeside({ ...other, ...patch }) };
}

/** Each side takes the other's place. */
export function swapSides(view: View, other: View): Partial<View> {
  return { ...sideOf(other), beside: formatBeside(view) };
}

function sideOf(view: View): Pick<View, SideKey> {
  return Object.fromEntries(SIDE_KEYS.map(key => [key, view[key]])) as Pick<View, SideKey>;
}

/** The same date a year before, of its own precision; 29 February becomes the 28th. */
function yearEarlier(date: string): string {
  const earlier = `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
  return earlier.endsWith('-02-29') ? earlier.replace(/29$/, '28') : earlier;
}
