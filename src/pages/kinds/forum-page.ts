import { selectRows } from '../../core/select/rows.ts';
import { selectTable } from '../../core/select/table.ts';
import { pathOf } from '../../core/view/page-address.ts';
import { html } from '../html.ts';
import { WORLD_WINDOW } from '../map/page-frame.ts';
import type { PageContent } from '../page.ts';
import { inItsLanguage, type PageContext, pageLink, pageView } from '../page-context.ts';
import { conflictList } from '../parts/conflict-list.ts';
import type { EvidenceSection } from '../parts/evidence-table.ts';
import { seatSection } from '../parts/seat-section.ts';
import { recordPage } from './record-page.ts';

/** A forum: what it is for, who sits in it since when, and what it did. */
export function forumPage(context: PageContext, id: string): PageContent {
  const { model, messages, details } = context;
  const { pages, dossier, formats } = messages;
  const key = `forum:${id}`;
  const forum = model.forums.get(id)!;
  const record = details.forums.find(other => other.id === id)!;
  const successor = model.successors.get(id);
  const counted = [...selectRows(model, pageView(context, {})).countries.values()]
    .filter(row => row.country !== model.lead && row.seats.some(seat => seat.forum === id && seat.counted))
    .map(row => row.country);
  const predecessor = forum.succeeds ? model.forums.get(forum.succeeds) : undefined;
  return recordPage(context, {
    key,
    title:
      forum.abbreviation === messages.local(forum.name)
        ? forum.abbreviation
        : `${messages.local(forum.name)} (${forum.abbreviation})`,
    description: pages.describe.forum(messages.local(forum.name)),
    kicker: pages.kinds.forum,
    about: {
      '@type': forum.kind === 'event' ? 'Event' : forum.kind === 'document' ? 'CreativeWork' : 'Organization',
      name: forum.name.en,
      alternateName: forum.abbreviation,
      ...(forum.kind === 'event'
        ? { startDate: forum.launched }
        : forum.launched && forum.kind !== 'document'
          ? { foundingDate: forum.launched }
          : {}),
    },
    window: WORLD_WINDOW,
    paint: `forum-${id}`,
    named: counted,
    drawn: [],
    marks: [],
    facts: [
      [dossier.facts.launched, forum.launched && formats.date(forum.launched)],
      [dossier.facts.ended, forum.ended && formats.date(forum.ended)],
      [
        dossier.facts.succeeds,
        predecessor && pageLink(context, pathOf(key), `forum:${predecessor.id}`, predecessor.abbreviation),
      ],
      [dossier.facts.chair, chairs(context, id)],
    ],
    summary: [messages.local(record.purpose)],
    sections: [memberSection(context, id), eventSection(context, id)],
    after: html`${
      record.notes.length > 0 &&
      html`<section aria-labelledby="notes"><h2 id="notes">${pages.headings.notes}</h2>
<ul>${record.notes.map(note => html`<li>${inItsLanguage(context, messages.local(note.text))}</li>`)}</ul></section>`
    }
${conflictList(context, record.conflicts)}`,
    cites: forum.cites,
    parts: [id],
    checked: [forum.checked],
    tables: [{ name: 'forums', rows: selectTable(model, pageView(context, { forums: [id] }), 'forums', messages) }],
    record,
    related: [predecessor, successor].flatMap(other =>
      other ? [{ key: `forum:${other.id}`, words: other.abbreviation }] : [],
    ),
  });
}

function memberSection(context: PageContext, id: string): EvidenceSection {
  const { model, messages } = context;
  const { pages } = messages;
  const from = pathOf(`forum:${id}`);
  const rows = [...selectRows(model, pageView(context, {})).countries.values()].flatMap(({ country, seats }) =>
    seats
      .filter(seat => seat.forum === id && seat.grade !== 'through-eu')
      .map(seat => ({ seat, country, words: messages.country(country) })),
  );
  return seatSection(context, {
    id: 'members',
    heading: pages.headings.members,
    of: pages.columns.country,
    rows: rows
      .sort((a, b) => a.words.localeCompare(b.words, messages.lang))
      .map(({ seat, country, words }) => ({ name: pageLink(context, from, `country:${country}`, words), seat })),
  });
}

function eventSection(context: PageContext, id: string): EvidenceSection {
  const { model, messages } = context;
  const { pages, formats } = messages;
  const forum = model.forums.get(id)!;
  return {
    id: 'events',
    heading: pages.headings.events,
    caption: '',
    columns: [
      { label: pages.columns.date, width: 14 },
      { label: pages.columns.what, width: 67 },
    ],
    rows: forum.events.toReversed().map(event => ({
      cells: [formats.date(event.date), inItsLanguage(context, messages.local(event.what))],
      confidence: null,
      cites: event.cites,
      muted: false,
    })),
  };
}

function chairs({ model, messages }: PageContext, id: string): string {
  const rows = model.forums.get(id)?.memberships.filter(({ role }) => role === 'chair') ?? [];
  return rows
    .map(row => messages.dossier.chair(messages.country(row.member), row.to && messages.formats.date(row.to)))
    .join('; ');
}
