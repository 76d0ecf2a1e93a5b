import type { View } from '../view/view.ts';
import type { RecordChange } from './record-change.ts';
import { isShownKind, type ModelEdition, replaceRecord } from './replace-record.ts';
import { shownFacts } from './shown-facts.ts';

/**
 * Says of one change after another whether it touches a View. It does when the View shows or counts something else once
 * this change alone is made to the older version, or taken back from the newer one. Both are asked on the day of the View;
 * where it has none, on the day of either version, since the newer one is shown as of its own.
 *
 * What a View shows are the records that pass its filters (layers, region, bodies, minerals, `where`, tests, …) with all that
 * lists and cards say of them, confidence and sources included: on the map the seats that decide the fills, in the table and
 * the matrix every seat, in the analysis its numbers, in small multiples and beside each other those of every map. Of what is
 * selected the whole evidence is shown, prose included. So these touch nothing: prose, notes and the day of the last check of
 * a record that is not selected; the words in which a source is described; what the filters leave out, also where a legend
 * says of how many it is a part; numbers that a legend counts over the world beside the map of a region; the ticks of the
 * timeline. Without the details of both versions a change of prose or output is not seen. A briefing's step is asked by its
 * own View.
 */
export function touchTest(
  view: View,
  older: ModelEdition,
  newer: ModelEdition,
): (change: Pick<RecordChange, 'kind' | 'id'>) => boolean {
  const days = view.asof === null ? [...new Set([older.dataset.asof, newer.dataset.asof])] : [view.asof];
  const views = days.map((asof): View => ({ ...view, asof, data: null }));
  const factsOf = (edition: ModelEdition) => (one: View) => shownFacts(edition, one);
  const [olderFacts, newerFacts] = [views.map(factsOf(older)), views.map(factsOf(newer))];
  const differs = (edition: ModelEdition, facts: readonly string[]) =>
    views.some((one, i) => shownFacts(edition, one) !== facts[i]);
  return ({ kind, id }) =>
    isShownKind(kind) &&
    (differs(replaceRecord(older, newer, kind, id), olderFacts) ||
      differs(replaceRecord(newer, older, kind, id), newerFacts));
}

/** How many of some changes between two versions touch a View; see `touchTest` for what counts. */
export function changesTouching(
  view: View,
  older: ModelEdition,
  newer: ModelEdition,
  changes: readonly RecordChange[],
): number {
  return changes.filter(touchTest(view, older, newer)).length;
}
