import type { Dossier, DossierItem } from '../types.ts';
import { type DossierContext, facts, joinDetail, joinSentences, section } from './context.ts';
import { seatItem } from './items.ts';

/** A body: who sits in it by grade, who chairs, and what happened. */
export function forumDossier(
  context: DossierContext,
  id: string,
): Omit<Dossier, 'sources' | 'page' | 'ownNote'> | null {
  const { model, rows, messages, details } = context;
  const forum = model.forums.get(id);
  if (!forum) return null;
  const { formats, dossier: words, sentences } = messages;
  const record = details?.forums.find(other => other.id === id);
  const members: DossierItem[] = [...rows.countries.values()]
    .flatMap(row =>
      row.seats
        .filter(seat => seat.forum === id && seat.grade !== 'through-eu')
        .map(seat => ({
          ...seatItem(context, seat, row.seatClass),
          subject: `country:${row.country}`,
          title: messages.country(row.country),
          seat,
        })),
    )
    .sort((a, b) => Number(b.seat.counted) - Number(a.seat.counted) || a.title.localeCompare(b.title, messages.lang))
    .map(({ seat, ...item }) => ({ ...item, detail: joinDetail([messages.vocabulary.roles[seat.role], item.detail]) }));
  const events: DossierItem[] = forum.events.toReversed().map(event => ({
    subject: `forum:${id}`,
    title: formats.date(event.date),
    detail: messages.local(event.what),
    icon: { kind: 'none' },
    muted: false,
    confidence: forum.confidence,
    cites: event.cites,
  }));
  const counts = rows.counts.forums.find(other => other.id === id);
  const notes = record?.notes.map(note => messages.local(note.text)) ?? [];
  return {
    subject: `forum:${id}`,
    title: forum.abbreviation,
    subtitle: messages.local(forum.name),
    finding: counts
      ? sentences.headline.forum(forum.abbreviation, counts.seats, counts.active, formats.dateLong(rows.asof))
      : null,
    numbers: counts ? [{ layer: 'forums', value: counts.seats, label: words.seats(counts.seats) }] : [],
    summary: record ? joinSentences(messages, [messages.local(record.purpose), ...notes]) : null,
    facts: facts([
      [words.facts.launched, forum.launched && formats.date(forum.launched)],
      [words.facts.ended, forum.ended && formats.date(forum.ended)],
      [words.facts.succeeds, forum.succeeds && (model.forums.get(forum.succeeds)?.abbreviation ?? forum.succeeds)],
      [words.facts.chair, chairs(context, id)],
    ]),
    sections: [
      ...section('forums', words.headings.members, members),
      ...section('events', words.headings.events, events),
    ],
    checked: forum.checked,
  };
}

function chairs({ model, messages }: DossierContext, id: string): string {
  const rows = model.forums.get(id)?.memberships.filter(membership => membership.role === 'chair') ?? [];
  return rows
    .map(row => messages.dossier.chair(messages.country(row.member), row.to && messages.formats.date(row.to)))
    .join('; ');
}
