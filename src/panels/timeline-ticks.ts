import type { TimelineTick } from '../core/select/types.ts';
import type { TimelineScale } from './timeline-scale.ts';

export type Lane = TimelineTick['lane'];
export const LANES: readonly Lane[] = ['forums', 'agreements', 'projects', 'risks'];
/** One event is this high; events on one px stack up to the cap. */
const TICK_PX = 8;
const TALLEST_PX = 16;
const REACH_PX = 6;

/** One bar of a lane: the events that fall on the same px. */
export interface TickBar {
  x: number;
  heightPx: number;
  ticks: TimelineTick[];
}

/** The bars of one lane, from left to right. */
export function barsOf(ticks: readonly TimelineTick[], lane: Lane, scale: TimelineScale): TickBar[] {
  const byPx = new Map<number, TimelineTick[]>();
  for (const tick of ticks) {
    if (tick.lane !== lane) continue;
    const px = Math.round(scale.x(tick.day) / 2) * 2;
    const list = byPx.get(px);
    if (list) list.push(tick);
    else byPx.set(px, [tick]);
  }
  return [...byPx]
    .sort((a, b) => a[0] - b[0])
    .map(([x, list]) => ({ x, heightPx: Math.min(TALLEST_PX, TICK_PX + 2 * (list.length - 1)), ticks: list }));
}

/** The bar within reach of a pointer, or null. */
export function nearestBar(bars: readonly TickBar[], x: number): TickBar | null {
  let best: TickBar | null = null;
  for (const bar of bars) {
    const distance = Math.abs(bar.x - x);
    if (distance <= REACH_PX && (!best || distance < Math.abs(best.x - x))) best = bar;
  }
  return best;
}

/** Distinct days with an event, sorted. */
export function eventDays(ticks: readonly TimelineTick[]): string[] {
  return [...new Set(ticks.map(tick => tick.day))].sort();
}

/** The day of the next event in a direction; null when there is none. */
export function stepEvent(days: readonly string[], day: string, direction: -1 | 1): string | null {
  return (direction > 0 ? days.find(other => other > day) : days.findLast(other => other < day)) ?? null;
}
