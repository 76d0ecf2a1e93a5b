import { toggleFilter } from '../core/view/transitions.ts';

/**
 * The filter after a click on a legend row that stands for several values. An empty list means all; a filter that would
 * leave nothing or everything becomes empty. `alone` keeps the row's values as the only ones, and a second time frees them.
 */
export function toggleGroup<T extends string>(
  chosen: readonly T[],
  group: readonly T[],
  all: readonly T[],
  alone: boolean,
): readonly T[] {
  const [only, ...rest] = group;
  if (only === undefined) return chosen;
  if (rest.length === 0) return toggleFilter(chosen, only, all, alone);
  if (alone) return chosen.length === group.length && group.every(value => chosen.includes(value)) ? [] : group;
  const shown = chosen.length ? chosen : all;
  const hide = group.some(value => shown.includes(value));
  const next = all.filter(value => (group.includes(value) ? !hide : shown.includes(value)));
  return next.length === 0 || next.length === all.length ? [] : next;
}

/** Whether a filter leaves out all values of a row. */
export function isHidden<T extends string>(chosen: readonly T[], group: readonly T[]): boolean {
  return chosen.length > 0 && !group.some(value => chosen.includes(value));
}
