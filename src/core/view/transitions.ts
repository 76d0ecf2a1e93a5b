// Changes of a View that mean more than setting one key. Pure: View in, View out.
import type { LayerId, SubjectKey } from '../scene/marks.ts';
import type { View } from './view.ts';
import { LAYER_IDS } from './words.ts';

/** The View with some keys changed; frozen. */
export function changeView(view: View, patch: Partial<View>): View {
  return Object.freeze({ ...view, ...patch });
}

/** Switches a layer on (at its usual place in the drawing order) or off. */
export function toggleLayer(view: View, layer: LayerId): View {
  if (view.layers.includes(layer)) return changeView(view, { layers: view.layers.filter(other => other !== layer) });
  const rank = (id: LayerId) => LAYER_IDS.indexOf(id);
  const next = [...view.layers];
  const at = next.findIndex(other => rank(other) > rank(layer));
  next.splice(at < 0 ? next.length : at, 0, layer);
  return changeView(view, { layers: next });
}

/** Hides one value of a filter whose empty list means all, or shows it again; `alone` keeps it as the only one. */
export function toggleFilter<T extends string>(
  chosen: readonly T[],
  value: T,
  all: readonly T[],
  alone = false,
): readonly T[] {
  if (alone) return chosen.length === 1 && chosen[0] === value ? [] : [value];
  const shown = chosen.length ? chosen : all;
  const next = shown.includes(value)
    ? shown.filter(other => other !== value)
    : all.filter(id => shown.includes(id) || id === value);
  return next.length === 0 || next.length === all.length ? [] : next;
}

/** Selects a subject; `add` puts it beside the present selection for comparison. Selecting it again clears it. */
export function selectSubject(view: View, subject: SubjectKey | null, add = false): View {
  if (subject === null) return changeView(view, { select: [] });
  if (view.select.includes(subject))
    return changeView(view, { select: view.select.filter(other => other !== subject) });
  const first = view.select[0];
  return changeView(view, { select: add && first ? [first, subject] : [subject] });
}

/** A new region or projection starts from its own fit. */
export function changeLens(view: View, patch: Partial<Pick<View, 'region' | 'projection'>>): View {
  return changeView(view, { ...patch, camera: null });
}
