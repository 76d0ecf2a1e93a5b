// Every layer as flat rows: what the map shows, one fact a row, with ids, codes, dates, rungs and citations.

import type { Model } from '../model/create-model.ts';
import type { FinanceLine } from '../model/dataset.ts';
import { amountBounds } from '../model/money.ts';
import type { Messages } from '../text/messages.ts';
import type { View } from '../view/view.ts';
import { selectRows } from './rows.ts';
import type { ProjectRow, RiskRow } from './types.ts';

export const TABLES = ['forums', 'agreements', 'projects', 'risks'] as const;
export type TableName = (typeof TABLES)[number];
/** Lists are joined by `; `; what is unknown is null, never 0. */
export type TableCell = string | number | boolean | null;
export type TableRow = Record<string, TableCell>;

/** The rows of one layer that pass the View's filters on its date, in a fixed order; columns are the same in every row. */
export function selectTable(model: Model, view: View, table: TableName, messages: Messages): TableRow[] {
  switch (table) {
    case 'forums':
      return forumTable(model, view, messages);
    case 'agreements':
      return agreementTable(model, view, messages);
    case 'projects':
      return selectRows(model, view).projects.flatMap(row => projectTable(row, messages));
    case 'risks':
      return selectRows(model, view)
        .risks.toReversed()
        .map(row => riskTable(row, messages));
  }
}

const joined = (items: readonly string[]): string | null => (items.length ? items.join('; ') : null);

/** One row per body and member on the date: bodies that the View names, else all. */
function forumTable(model: Model, view: View, messages: Messages): TableRow[] {
  const rows = [...selectRows(model, view).countries.values()].flatMap(country =>
    country.seats
      .filter(seat => view.forums.length === 0 || view.forums.includes(seat.forum))
      .map(seat => ({
        forum_id: seat.forum,
        forum: seat.abbreviation,
        member: country.country,
        member_name: messages.country(country.country),
        role: seat.role,
        chair: seat.chair,
        grade: seat.grade,
        counted: seat.counted,
        from: seat.from,
        to: seat.to,
        confidence: seat.confidence,
        sources: joined(seat.cites),
      })),
  );
  const order = [...model.forums.keys()];
  return rows.sort(
    (a, b) => order.indexOf(a.forum_id) - order.indexOf(b.forum_id) || a.member.localeCompare(b.member, 'en'),
  );
}

function agreementTable(model: Model, view: View, messages: Messages): TableRow[] {
  return selectRows(model, view).agreements.map(({ agreement, status, date }) => ({
    agreement_id: agreement.id,
    title: messages.local(agreement.title),
    kind: agreement.kind,
    status,
    status_date: date,
    parties: joined(agreement.parties),
    subnational: agreement.subnational?.code ?? null,
    binding: agreement.binding,
    minerals: joined(agreement.minerals),
    group: agreement.group,
    confidence: agreement.confidence,
    checked: agreement.checked,
    sources: joined(agreement.cites),
  }));
}

/** One row per finance line, because rungs never mix; a project without a line has one row without money. */
function projectTable(row: ProjectRow, messages: Messages): TableRow[] {
  const { project } = row;
  const lines: (FinanceLine | null)[] = row.lines.length ? row.lines : [null];
  return lines.map(line => ({
    project_id: project.id,
    name: messages.local(project.name),
    country: project.country,
    admin1: project.admin1,
    lng: project.location.lng,
    lat: project.location.lat,
    location_precision: project.location.precision,
    operator: project.operator,
    minerals: joined(project.minerals),
    stages: joined(project.stages),
    phase: project.phase,
    project_rung: row.rung,
    agency: line?.agency ?? null,
    partner: line?.partner ?? null,
    instrument: line?.instrument ?? null,
    rung: line?.rung ?? null,
    ...amountCells(line),
    date: line?.date ?? null,
    counts: line?.counts ?? null,
    confidence: project.confidence,
    checked: project.checked,
    sources: joined(line?.cites ?? project.cites),
  }));
}

function amountCells(line: FinanceLine | null): {
  amount_kind: string | null;
  usd_low: number | null;
  usd_high: number | null;
} {
  const amount = line?.amount;
  if (!amount) return { amount_kind: null, usd_low: null, usd_high: null };
  if (amount.kind === 'undisclosed' || amount.kind === 'not-applicable')
    return { amount_kind: amount.kind, usd_low: null, usd_high: null };
  const { low, high } = amountBounds(amount);
  return {
    amount_kind: amount.kind,
    usd_low: amount.kind === 'up-to' ? null : low,
    usd_high: amount.kind === 'at-least' ? null : high,
  };
}

function riskTable({ risk, family, countries }: RiskRow, messages: Messages): TableRow {
  const { place } = risk;
  return {
    risk_id: risk.id,
    name: messages.local(risk.name),
    type: risk.type,
    family,
    severity: risk.severity,
    place: place.kind,
    countries: joined(countries),
    provinces: place.kind === 'provinces' ? joined(place.provinces.map(({ code }) => code)) : null,
    lng: place.kind === 'point' ? place.lng : null,
    lat: place.kind === 'point' ? place.lat : null,
    since: risk.since,
    until: risk.until,
    minerals: joined(risk.minerals),
    project_ids: joined(risk.projectIds),
    confidence: risk.confidence,
    checked: risk.checked,
    sources: joined(risk.cites),
  };
}
