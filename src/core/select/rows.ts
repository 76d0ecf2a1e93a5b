// (model, view) → rows: the only place that filters. Memoised per model by the part of the View that filters, so equal
// questions give the same objects and drawing code can skip by identity.
import type { Model } from '../model/create-model.ts';
import type { RiskPlace } from '../model/records.ts';
import { FAMILY_OF_RISK } from '../model/risk-families.ts';
import { STATUSES_STRONGEST_FIRST, statusAt } from '../model/texts.ts';
import { hasBegun, hasEnded } from '../model/time.ts';
import type { View } from '../view/view.ts';
import { countForLegend } from './legend-counts.ts';
import { groupProjects } from './project-groups.ts';
import { selectProjects } from './project-rows.ts';
import type { AgreementRow, CountryRow, ProjectRow, RiskRow, Rows, SeatRow } from './types.ts';
import { partnersLeft, seatsUnder, type WhatIf, whatIfOf } from './what-if.ts';
import { narrowRows } from './where/narrow-rows.ts';
import { selectMatching } from './where/select-where.ts';

const memory = new WeakMap<Model, Map<string, Rows>>();
const REMEMBERED = 16;

/** Everything that passes the View's filters on its as-of date. Same filters, same object. */
export function selectRows(model: Model, view: View): Rows {
  const key = filterKey(model, view);
  let rows = memory.get(model)?.get(key);
  if (rows) return rows;
  rows = view.where === null ? computeRows(model, view) : narrowedRows(model, view);
  const remembered = memory.get(model) ?? new Map<string, Rows>();
  memory.set(model, remembered);
  if (remembered.size >= REMEMBERED) remembered.delete(remembered.keys().next().value as string);
  remembered.set(key, rows);
  return rows;
}

/** The rows of everybody, for what is said of one subject whether or not the View's expression means it. */
export function rowsOfAll(model: Model, view: View): Rows {
  return selectRows(model, view.where === null ? view : { ...view, where: null });
}

function narrowedRows(model: Model, view: View): Rows {
  const matching = selectMatching(model, view);
  const rows = rowsOfAll(model, view);
  return matching ? narrowRows(model, view, rows, matching) : rows;
}

/** The day for which a View asks. */
export function asofOf(model: Model, view: View): string {
  return view.asof ?? model.dataset.asof;
}

function filterKey(model: Model, view: View): string {
  const { membership, kinds, status, texts, minerals, agencies, instruments, rungs, stages, risks, severity } = view;
  return JSON.stringify([
    asofOf(model, view),
    membership,
    kinds,
    status,
    texts,
    minerals,
    agencies,
    instruments,
    rungs,
    stages,
    risks,
    severity,
    view.where,
    view.without,
    view.with,
  ]);
}

function computeRows(model: Model, view: View): Rows {
  const asof = asofOf(model, view);
  const agreements = selectAgreements(model, view, asof);
  const projects = selectProjects(model, view, asof);
  const risks = selectRisks(model, view, asof);
  const countries = new Map<string, CountryRow>();
  const whatIf = whatIfOf(view);
  const own = {
    agreements: byCountry(agreements, row => partiesOf(model, row)),
    projects: projectsByHost(model, projects),
    risks: byCountry(risks, row => row.countries),
  };
  for (const id of [...model.countries.keys(), 'EU']) countries.set(id, countryRow(model, view, asof, id, own, whatIf));
  return {
    asof,
    countries,
    agreements,
    projects,
    risks,
    matching: null,
    counts: countForLegend(model, view, asof, countries, agreements, projects, risks),
  };
}

const hosts = new WeakMap<readonly ProjectRow[], ReadonlyMap<string, ProjectRow[]>>();

/** Projects by country, each list in the order of the rows. */
function projectsByHost(model: Model, rows: readonly ProjectRow[]): ReadonlyMap<string, ProjectRow[]> {
  const known = hosts.get(rows);
  if (known) return known;
  const { names, numberOf } = groupProjects(model, 'country');
  const lists = names.map((): ProjectRow[] => []);
  for (const row of rows) lists[numberOf[row.place]!]!.push(row);
  const byName = new Map(lists.map((list, number) => [names[number]!, list]));
  hosts.set(rows, byName);
  return byName;
}

/** Rows by country, each list in the order of the rows. */
function byCountry<T>(rows: readonly T[], countriesOf: (row: T) => readonly string[]): ReadonlyMap<string, T[]> {
  const lists = new Map<string, T[]>();
  for (const row of rows) {
    for (const id of new Set(countriesOf(row))) {
      const list = lists.get(id);
      if (list) list.push(row);
      else lists.set(id, [row]);
    }
  }
  return lists;
}

/** The partners of a text, and the lead where it is a party. */
function partiesOf(model: Model, { agreement, partners }: AgreementRow): readonly string[] {
  return agreement.parties.includes(model.lead) ? [...partners, model.lead] : partners;
}

interface OwnRows {
  agreements: ReadonlyMap<string, AgreementRow[]>;
  projects: ReadonlyMap<string, ProjectRow[]>;
  risks: ReadonlyMap<string, RiskRow[]>;
}

function countryRow(model: Model, view: View, asof: string, id: string, own: OwnRows, whatIf: WhatIf): CountryRow {
  const seats = seatsUnder(model, id, asof, view.membership, whatIf);
  const seatCount = seats.filter(seat => seat.counted).length;
  const agreements = own.agreements.get(id) ?? [];
  return {
    country: id,
    seats,
    seatCount,
    seatClass: seatClassOf(seatCount, seats),
    agreements,
    leadText: leadTextOf(model, id, agreements),
    projects: own.projects.get(id) ?? [],
    risks: own.risks.get(id) ?? [],
  };
}

function seatClassOf(count: number, seats: readonly SeatRow[]): CountryRow['seatClass'] {
  if (count >= 3) return 4;
  if (count > 0) return (count + 1) as 2 | 3;
  return seats.some(seat => seat.grade === 'attended') ? 1 : 0;
}

/** Bilateral and trilateral texts with the lead, national ones only; of equal status the later one. */
function leadTextOf(model: Model, id: string, rows: readonly AgreementRow[]): AgreementRow | null {
  if (id === model.lead) return null;
  const rank = (row: AgreementRow) => STATUSES_STRONGEST_FIRST.indexOf(row.status);
  return (
    rows
      .filter(
        ({ agreement }) =>
          agreement.parties.length <= 3 && agreement.parties.includes(model.lead) && !agreement.subnational,
      )
      .sort((a, b) => rank(a) - rank(b) || (b.date ?? '').localeCompare(a.date ?? '', 'en'))[0] ?? null
  );
}

function selectAgreements(model: Model, view: View, asof: string): AgreementRow[] {
  const whatIf = whatIfOf(view);
  return model.dataset.agreements.flatMap(agreement => {
    const at = statusAt(agreement, asof);
    if (!at || whatIf.out.has(`agreement:${agreement.id}`)) return [];
    const partners = partnersLeft(model, agreement.parties, whatIf);
    if (partners.length === 0 && agreement.parties.some(party => whatIf.gone.has(party))) return [];
    const row = { agreement, ...at, partners };
    if (whatIf.in.has(`agreement:${agreement.id}`)) return [row];
    if (view.texts.length && ![agreement.id, agreement.group].some(id => id && view.texts.includes(id))) return [];
    if (view.kinds.length && !view.kinds.includes(agreement.kind)) return [];
    return view.status.length && !view.status.includes(at.status) ? [] : [row];
  });
}

function selectRisks(model: Model, view: View, asof: string): RiskRow[] {
  const { out, in: put } = whatIfOf(view);
  return model.dataset.risks
    .filter(risk => hasBegun(risk.since, asof) && !hasEnded(risk.until, asof) && !out.has(`risk:${risk.id}`))
    .filter(
      risk =>
        (risk.severity >= view.severity && (view.risks.length === 0 || view.risks.includes(risk.type))) ||
        put.has(`risk:${risk.id}`),
    )
    .map(risk => ({ risk, family: FAMILY_OF_RISK[risk.type], countries: countriesOf([risk.place, ...risk.also]) }))
    .sort((a, b) => a.risk.severity - b.risk.severity || a.risk.id.localeCompare(b.risk.id, 'en'));
}

function countriesOf(places: readonly RiskPlace[]): string[] {
  return [...new Set(places.flatMap(place => (place.country ? [place.country] : [])))];
}
