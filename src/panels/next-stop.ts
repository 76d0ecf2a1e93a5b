import type { TimelineTick } from '../core/select/types.ts';
import type { View } from '../core/view/view.ts';
import { eventDays, stepEvent } from './timeline-ticks.ts';

/** Where playing goes from a day: `asof` as the View says it, and whether that is the end. */
export interface Stop {
  day: string;
  asof: string | null;
  isLast: boolean;
}

/**
 * The next day with an event in a layer that is on, after it the dataset's own date. From the dataset's date on it begins
 * anew; with no event before that date there is nowhere to go, which is null.
 */
export function nextStop(
  ticks: readonly TimelineTick[],
  layers: View['layers'],
  day: string,
  latest: string,
): Stop | null {
  const days = eventDays(ticks.filter(tick => layers.includes(tick.lane) && tick.day < latest));
  if (days.length === 0) return null;
  const next = day >= latest ? days[0]! : stepEvent(days, day, 1);
  if (next === null) return { day: latest, asof: null, isLast: true };
  return { day: next, asof: next, isLast: false };
}
