import type { Model } from '../model/create-model.ts';
import { middleDay } from '../model/time.ts';
import type { Messages } from '../text/messages.ts';
import type { TimelineTick } from './types.ts';

const memory = new WeakMap<Model, Map<string, TimelineTick[]>>();

/**
 * Every dated step of the record, oldest first: a seat taken, a status reached, a finance line, a risk begun. What has
 * only a month or a year is placed at its middle; what has no date is left out.
 */
export function selectTimeline(model: Model, messages: Messages): TimelineTick[] {
  const known = memory.get(model)?.get(messages.lang);
  if (known) return known;
  const ticks = [
    ...seatTicks(model, messages),
    ...textTicks(model, messages),
    ...moneyTicks(model, messages),
    ...riskTicks(model, messages),
  ];
  ticks.sort((a, b) => a.day.localeCompare(b.day, 'en') || a.subject.localeCompare(b.subject, 'en'));
  const byLang = memory.get(model) ?? new Map<string, TimelineTick[]>();
  memory.set(model, byLang);
  byLang.set(messages.lang, ticks);
  return ticks;
}

/** One tick per body and day, naming how many joined. */
function seatTicks(model: Model, messages: Messages): TimelineTick[] {
  return model.dataset.forums.flatMap(forum => {
    if (forum.kind === 'event')
      return tickOf('forums', forum.launched, `forum:${forum.id}`, messages.local(forum.name));
    const joined = new Map<string, string[]>();
    for (const { member, from, office } of forum.memberships)
      if (from && !office) joined.set(from, [...(joined.get(from) ?? []), messages.countryShort(member)]);
    return [...joined].flatMap(([date, members]) => {
      const names = members.length > 4 ? `${members.length}` : messages.formats.list(members);
      return tickOf('forums', date, `forum:${forum.id}`, messages.formats.labelled(forum.abbreviation, names));
    });
  });
}

function textTicks(model: Model, messages: Messages): TimelineTick[] {
  return model.dataset.agreements.flatMap(agreement =>
    agreement.history.flatMap(step =>
      tickOf(
        'agreements',
        step.date,
        `agreement:${agreement.id}`,
        messages.formats.labelled(messages.local(agreement.title), messages.vocabulary.statuses[step.status]),
      ),
    ),
  );
}

function moneyTicks(model: Model, messages: Messages): TimelineTick[] {
  return model.dataset.projects.flatMap(project =>
    project.finance.flatMap(line =>
      tickOf(
        'projects',
        line.date,
        `project:${project.id}`,
        messages.formats.labelled(
          messages.local(project.name),
          messages.formats.row([messages.vocabulary.agencies[line.agency], messages.formats.amount(line.amount)]),
        ),
      ),
    ),
  );
}

function riskTicks(model: Model, messages: Messages): TimelineTick[] {
  return model.dataset.risks.flatMap(risk => tickOf('risks', risk.since, `risk:${risk.id}`, messages.local(risk.name)));
}

function tickOf(lane: TimelineTick['lane'], date: string | null, subject: string, label: string): TimelineTick[] {
  return date ? [{ lane, day: middleDay(date), subject, label }] : [];
}
