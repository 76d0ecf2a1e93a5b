// What the hover card says, as data: name, seat count, highest text, projects.
import type { Model } from '../core/model/create-model.ts';
import { FILLING_OF_STATUS, SHAPE_OF_KIND } from '../core/model/texts.ts';
import type { LegendRow, SubjectKey } from '../core/scene/marks.ts';
import type { Theme } from '../core/scene/themes.ts';
import type { CountryRow, Rows } from '../core/select/types.ts';
import type { Messages } from '../core/text/messages.ts';

export interface HoverCard {
  title: string;
  aside: string;
  /** Short names of the forums with a counted seat. */
  chips: string[];
  lead: { words: string; swatch: LegendRow['swatch'] } | null;
  rest: string;
}

/** The card of a subject, or null when the rows do not hold it. */
export function hoverCard(
  subject: SubjectKey,
  model: Model,
  rows: Rows,
  theme: Theme,
  messages: Messages,
): HoverCard | null {
  const [kind, id = ''] = subject.split(':');
  if (kind === 'country') return countryCard(rows.countries.get(id) ?? null, model, rows, theme, messages);
  if (kind === 'project') return projectCard(id, rows, messages);
  if (kind === 'risk') return riskCard(id, rows, messages);
  if (kind === 'agreement') return agreementCard(id, rows, messages);
  return null;
}

function countryCard(
  row: CountryRow | null,
  model: Model,
  rows: Rows,
  theme: Theme,
  messages: Messages,
): HoverCard | null {
  if (!row) return null;
  const text = messages.ui.tooltip;
  const forums = new Set(rows.counts.forums.filter(forum => forum.active).map(forum => forum.id)).size;
  const counted = row.seats.filter(seat => seat.counted);
  const aside =
    row.country === model.lead
      ? text.lead
      : row.seatCount > 0
        ? text.forums(row.seatCount, forums)
        : row.seatClass === 1
          ? text.ministerial
          : text.noSeat;
  const more = row.agreements.length - (row.leadText ? 1 : 0);
  const rest = [
    row.leadText ? (more > 0 ? text.moreTexts(more) : '') : row.agreements.length ? text.moreTexts(more) : text.noText,
    row.projects.length ? text.projects(row.projects.length) : text.noProject,
    row.risks.length ? text.risks(row.risks.length) : '',
    text.opens,
  ];
  return {
    title: messages.country(row.country),
    aside,
    chips: [...new Set(counted.map(seat => seat.abbreviation))],
    lead: leadText(row, theme, messages),
    rest: rest.filter(Boolean).join(' · '),
  };
}

function leadText(row: CountryRow, theme: Theme, messages: Messages): HoverCard['lead'] {
  if (!row.leadText) return null;
  const { agreement, status, date } = row.leadText;
  const { kinds, statuses } = messages.vocabulary;
  const when = date ? ` ${messages.formats.date(date)}` : '';
  const words = `${kinds[agreement.kind]}, ${statuses[status]}${when}`;
  const stamp = {
    shape: SHAPE_OF_KIND[agreement.kind],
    filling: FILLING_OF_STATUS[status],
    color: theme.ink,
    paper: theme.panel,
  };
  return { words: words.charAt(0).toLocaleUpperCase(messages.lang) + words.slice(1), swatch: { kind: 'stamp', stamp } };
}

function projectCard(id: string, rows: Rows, messages: Messages): HoverCard | null {
  const row = rows.projects.find(({ project }) => project.id === id);
  if (!row) return null;
  const { project, lead, coin } = row;
  const amount = lead ? messages.formats.amount(lead.amount) : messages.ui.tooltip.noLine;
  const words = lead?.rung === 'letter-of-interest' ? messages.vocabulary.money.letter(amount) : amount;
  return {
    title: messages.local(project.name),
    aside: messages.country(project.country),
    chips: [],
    lead: coin ? { words, swatch: { kind: 'coin', coin } } : null,
    rest: [messages.formats.row(project.minerals.map(messages.mineral)), messages.ui.tooltip.opens]
      .filter(Boolean)
      .join(' · '),
  };
}

function riskCard(id: string, rows: Rows, messages: Messages): HoverCard | null {
  const row = rows.risks.find(({ risk }) => risk.id === id);
  if (!row) return null;
  const { risk } = row;
  return {
    title: messages.local(risk.name),
    aside: messages.vocabulary.riskTypes[risk.type],
    chips: [],
    lead: null,
    rest: [messages.ui.dossier.severity(risk.severity), messages.ui.tooltip.opens].join(' · '),
  };
}

function agreementCard(id: string, rows: Rows, messages: Messages): HoverCard | null {
  const row = rows.agreements.find(({ agreement }) => agreement.id === id);
  if (!row) return null;
  const { kinds, statuses } = messages.vocabulary;
  const when = row.date ? ` ${messages.formats.date(row.date)}` : '';
  return {
    title: messages.local(row.agreement.title),
    aside: kinds[row.agreement.kind],
    chips: [],
    lead: null,
    rest: `${statuses[row.status]}${when} · ${messages.ui.tooltip.opens}`,
  };
}
