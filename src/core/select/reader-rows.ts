// Rows of a reader's table, layer by layer: human words, in the order of the columns of `READER_COLUMNS`.

import type { Model } from '../model/create-model.ts';
import type { FinanceLine } from '../model/dataset.ts';
import { amountBounds, RUNGS_FIRMEST_FIRST } from '../model/money.ts';
import type { Confidence, PartialDate } from '../model/records.ts';
import { STATUSES_STRONGEST_FIRST } from '../model/texts.ts';
import type { TableMessages } from '../text/table-words.ts';
import type { View } from '../view/view.ts';
import type { ReaderCell, ReaderRow } from './reader-table.ts';
import { selectRows } from './rows.ts';
import type { TableName } from './table.ts';
import type { AgreementRow, ProjectRow, RiskRow, SeatRow } from './types.ts';

/** A list longer than this is cut, and says by how much. */
const LISTED = 4;
const CONFIDENCE_ORDER: Record<Confidence, number> = { high: 1, medium: 2, low: 3 };

/** All rows of one layer that pass the View's filters on its date. */
export function readerRows(model: Model, view: View, name: TableName, messages: TableMessages): ReaderRow[] {
  const rows = selectRows(model, view);
  switch (name) {
    case 'forums':
      return seatRows(model, view, messages);
    case 'agreements':
      return rows.agreements.map(row => agreementRow(row, messages));
    case 'projects':
      return rows.projects.flatMap(row => projectRows(row, messages));
    case 'risks':
      return rows.risks.toReversed().map(row => riskRow(row, messages));
  }
}

/** Words that sort as they read; nothing known is a dash that sorts last. */
const words = (text: string | null): ReaderCell => ({ words: text || '–', order: text || null });
const ranked = (text: string, order: number | null): ReaderCell => ({ words: text, order });

function dateCell(date: PartialDate | null, messages: TableMessages): ReaderCell {
  if (date === null) return words(null);
  return { words: messages.formats.date(date), order: Number(date.replaceAll('-', '').padEnd(8, '0')) };
}

function confidenceCell(confidence: Confidence, messages: TableMessages): ReaderCell {
  return ranked(messages.table.confidence[confidence], CONFIDENCE_ORDER[confidence]);
}

function listCell(items: readonly string[], messages: TableMessages): ReaderCell {
  const shown = items.length > LISTED ? [...items.slice(0, LISTED - 1)] : items;
  const comma = messages.lang === 'zh' ? '、' : ', ';
  const rest = items.length - shown.length;
  return words([...shown, ...(rest > 0 ? [messages.table.and(rest)] : [])].join(comma));
}

/** Bodies whose seats count first, as the legend lists them. */
function seatRows(model: Model, view: View, messages: TableMessages): ReaderRow[] {
  const { countries, counts } = selectRows(model, view);
  const order = new Set([...counts.forums.map(({ id }) => id), ...model.forums.keys()]);
  const ranks = new Map([...order].map((id, i) => [id, i]));
  const rank = ({ seat }: { seat: SeatRow }) => ranks.get(seat.forum) ?? 0;
  return [...countries.values()]
    .flatMap(({ country, seats }) => seats.map(seat => ({ country, seat })))
    .filter(({ seat }) => view.forums.length === 0 || view.forums.includes(seat.forum))
    .sort((a, b) => rank(a) - rank(b) || a.country.localeCompare(b.country, 'en'))
    .map(({ country, seat }) => seatRow(country, seat, messages));
}

function seatRow(country: string, seat: SeatRow, messages: TableMessages): ReaderRow {
  const { roles, grades } = messages.vocabulary;
  return {
    subject: `country:${country}`,
    cells: [
      words(messages.country(country)),
      words(seat.abbreviation),
      words(seat.chair ? roles.chair : roles[seat.role]),
      words(seat.counted ? messages.table.countedSeat : grades[seat.grade]),
      dateCell(seat.from, messages),
      dateCell(seat.to, messages),
      confidenceCell(seat.confidence, messages),
    ],
    cites: seat.cites,
    confidence: seat.confidence,
    line: null,
    counted: seat.counted,
  };
}

function agreementRow({ agreement, status, date, partners }: AgreementRow, messages: TableMessages): ReaderRow {
  const { kinds, statuses } = messages.vocabulary;
  return {
    subject: `agreement:${agreement.id}`,
    cells: [
      words(messages.local(agreement.title)),
      listCell(partners.map(messages.country), messages),
      words(kinds[agreement.kind]),
      ranked(statuses[status], STATUSES_STRONGEST_FIRST.indexOf(status)),
      dateCell(date, messages),
      listCell(agreement.minerals.map(messages.mineral), messages),
      confidenceCell(agreement.confidence, messages),
    ],
    cites: agreement.cites,
    confidence: agreement.confidence,
    line: null,
    counted: false,
  };
}

/** One row a line of finance, because rungs never mix; a project without a line has one row without money. */
function projectRows(row: ProjectRow, messages: TableMessages): ReaderRow[] {
  const { project } = row;
  const lines: (FinanceLine | null)[] = row.lines.length ? row.lines : [null];
  const { agencies, instruments } = messages.vocabulary;
  return lines.map(line => ({
    subject: `project:${project.id}`,
    cells: [
      words(messages.local(project.name)),
      words(messages.country(project.country)),
      listCell(project.minerals.map(messages.mineral), messages),
      words(line?.partner ? messages.country(line.partner) : line && agencies[line.agency]),
      words(line && instruments[line.instrument]),
      rungCell(line, messages),
      ranked(line ? messages.formats.amount(line.amount) : '–', amountOrder(line)),
      dateCell(line?.date ?? null, messages),
      confidenceCell(project.confidence, messages),
    ],
    cites: line?.cites ?? project.cites,
    confidence: project.confidence,
    line,
    counted: false,
  }));
}

function rungCell(line: FinanceLine | null, { vocabulary, table, lang }: TableMessages): ReaderCell {
  if (!line) return words(null);
  const rung = vocabulary.rungs[line.rung];
  const said = line.counts ? rung : lang === 'zh' ? `${rung}（${table.notCounted}）` : `${rung} (${table.notCounted})`;
  return ranked(said, RUNGS_FIRMEST_FIRST.indexOf(line.rung));
}

function riskRow({ risk, countries }: RiskRow, messages: TableMessages): ReaderRow {
  const { riskTypes, severities } = messages.vocabulary;
  const provinces =
    risk.place.kind === 'provinces' ? risk.place.provinces.map(({ name }) => messages.table.phrase(name)) : [];
  const comma = messages.lang === 'zh' ? '：' : ': ';
  const where = listCell(countries.map(messages.country), messages).words;
  return {
    subject: `risk:${risk.id}`,
    cells: [
      words(messages.local(risk.name)),
      words(riskTypes[risk.type]),
      ranked(`${risk.severity} ${severities[risk.severity as 1 | 2 | 3 | 4 | 5]}`, risk.severity),
      words(
        provinces.length ? `${where}${comma}${listCell(provinces, messages).words}` : countries.length ? where : null,
      ),
      dateCell(risk.since, messages),
      dateCell(risk.until, messages),
      listCell(risk.minerals.map(messages.mineral), messages),
      confidenceCell(risk.confidence, messages),
    ],
    cites: risk.cites,
    confidence: risk.confidence,
    line: null,
    counted: false,
  };
}

/** The number by which an amount sorts: the most that it can be; null where none is disclosed. */
function amountOrder(line: FinanceLine | null): number | null {
  if (!line || line.amount.kind === 'undisclosed' || line.amount.kind === 'not-applicable') return null;
  return amountBounds(line.amount).high;
}
