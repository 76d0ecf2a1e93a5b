// What one step along the timeline changes, as one short line.
import type { Model } from '../model/create-model.ts';
import { type Changes, selectChanges } from '../select/changes.ts';
import { selectRows } from '../select/rows.ts';
import type { AgreementRow, TimelineTick } from '../select/types.ts';
import type { View } from '../view/view.ts';
import type { Messages } from './messages.ts';
import type { PlayText } from './play.en.ts';

/** Countries or partners that are named one by one. */
const MOST_NAMED = 3;

export interface Step {
  model: Model;
  /** The View of the day that the step comes to. */
  view: View;
  /** The day that the step leaves. */
  from: string;
  ticks: readonly TimelineTick[];
  messages: Messages;
  words: PlayText;
}

/**
 * Who joined, what was signed, which money and which risks, of the layers that are on and under the View's filters. When
 * they let nothing of the day through, the day's events by their own labels; '' when there is none.
 */
export function composeStep(step: Step): string {
  const { view, model, from, words, ticks } = step;
  const changes = selectChanges(model, { ...view, vs: from });
  const day = view.asof ?? model.dataset.asof;
  const onDay = ticks.filter(tick => tick.day === day && view.layers.includes(tick.lane));
  const said = changes ? view.layers.flatMap(layer => changed(step, changes, onDay)[layer]()) : [];
  if (said.length > 0) return said.join(words.join);
  const [first] = onDay;
  if (!first) return '';
  return onDay.length > 1 ? words.more(first.label, onDay.length - 1) : first.label;
}

function changed(step: Step, changes: Changes, onDay: readonly TimelineTick[]) {
  const { messages, words, model } = step;
  return {
    forums: () => seatParts(step, changes),
    agreements: () =>
      oneAndMore(
        changes.texts.map(row => textPart(step, row)),
        words,
      ),
    projects: () => {
      const [first, ...others] = onDay.filter(tick => tick.lane === 'projects');
      if (changes.financeLines === 0) return [];
      return first && others.length === 0 && changes.financeLines === 1
        ? [first.label]
        : [messages.sentences.changes.lines(changes.financeLines)];
    },
    risks: () => {
      const names = changes.risks.begun.map(id => messages.local(model.risks.get(id)!.name));
      const ended = changes.risks.ended.length;
      return [...oneAndMore(names, words).map(words.risk), ...(ended ? [words.risksEnded(ended)] : [])];
    },
  };
}

function oneAndMore(names: readonly string[], words: PlayText): string[] {
  const [first] = names;
  if (first === undefined) return [];
  return [names.length > 1 ? words.more(first, names.length - 1) : first];
}

/** By body, as it was called on the day; a body that took over from another brings no new seat. */
function seatParts({ model, view, messages, words }: Step, changes: Changes): string[] {
  const { countries } = selectRows(model, view);
  const latest = (id: string): string => {
    const next = model.successors.get(id);
    return next ? latest(next.id) : id;
  };
  const joined = new Map<string, string[]>();
  for (const { country, gained } of changes.seats)
    for (const seat of countries.get(country)?.seats ?? [])
      if (seat.counted && gained.includes(latest(seat.forum)))
        joined.set(seat.abbreviation, [...(joined.get(seat.abbreviation) ?? []), messages.countryShort(country)]);
  const parts = [...joined].map(([forum, names]) =>
    names.length > MOST_NAMED
      ? words.joinedMany(names.length, forum)
      : words.joined(messages.formats.list(names), forum),
  );
  const lost = changes.seats.reduce((sum, row) => sum + row.lost.length, 0);
  return lost ? [...parts, words.left(lost)] : parts;
}

function textPart({ messages, words }: Step, { agreement, status, partners }: AgreementRow): string {
  const { kinds, statuses } = messages.vocabulary;
  const what = messages.sentences.headline.textStatus(kinds[agreement.kind], statuses[status]);
  if (partners.length === 0 || partners.length > MOST_NAMED)
    return words.text(messages.local(agreement.title), statuses[status]);
  return words.text(messages.formats.list(partners.map(messages.countryShort)), what);
}
