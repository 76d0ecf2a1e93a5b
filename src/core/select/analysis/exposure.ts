// Projects and money inside or near risk regions, by severity and type.
import type { Model } from '../../model/create-model.ts';
import type { RiskPlace, RiskType } from '../../model/records.ts';
import type { View } from '../../view/view.ts';
import { selectRows } from '../rows.ts';
import type { MoneySum, ProjectRow, RiskRow, Rows } from '../types.ts';

/** A project this near to a risk's point, or to a chokepoint, is exposed to it. */
export const NEAR_KM = 100;
const EARTH_RADIUS_KM = 6371;

/** Why a project counts as exposed, the surest reason first. */
export type ExposureReason = 'named' | 'province' | 'near' | 'country';
export interface ExposedRisk {
  risk: RiskRow;
  projects: { row: ProjectRow; reason: ExposureReason }[];
  /** Firm money of these projects, letters never in it. */
  firm: MoneySum;
  letters: number;
}
export interface Exposure {
  risks: ExposedRisk[];
  bySeverity: { severity: number; risks: number; projects: number; firm: MoneySum; letters: number }[];
  byType: { type: RiskType; risks: number; projects: number; firm: MoneySum; letters: number }[];
}

const memory = new WeakMap<Rows, Exposure>();

/** What the View's risks expose among its projects. The same rows give the same object. */
export function selectExposure(model: Model, view: View): Exposure {
  const rows = selectRows(model, view);
  const exposure = memory.get(rows) ?? exposureOf(rows);
  memory.set(rows, exposure);
  return exposure;
}

function exposureOf(rows: Rows): Exposure {
  const projects = rows.projects.filter(row => row.coin !== null);
  const risks = rows.risks
    .map(exposedAmong(projects, rows.risks))
    .sort((a, b) => b.risk.risk.severity - a.risk.risk.severity || b.projects.length - a.projects.length);
  const summed = (some: readonly ExposedRisk[]) => {
    const own = new Set<ProjectRow>();
    for (const one of some) for (const { row } of one.projects) own.add(row);
    return { risks: some.length, projects: own.size, ...moneyOf(own) };
  };
  const severities = [...new Set(risks.map(one => one.risk.risk.severity))];
  const types = [...new Set(risks.map(one => one.risk.risk.type))];
  return {
    risks,
    bySeverity: severities.map(severity => ({
      severity,
      ...summed(risks.filter(one => one.risk.risk.severity === severity)),
    })),
    byType: types.map(type => ({ type, ...summed(risks.filter(one => one.risk.risk.type === type)) })),
  };
}

/** What a risk exposes among some projects, which are looked up by country where no distance is asked for. */
function exposedAmong(rows: readonly ProjectRow[], risks: readonly RiskRow[]): (risk: RiskRow) => ExposedRisk {
  const { byCountry, byId, all } = placesOf(rows, new Set(risks.flatMap(({ risk }) => risk.projectIds)));
  return risk => {
    const { place, also, projectIds } = risk.risk;
    const places = [place, ...also];
    const hasPoint = places.some(({ kind }) => kind === 'point');
    const countries = [...new Set(places.map(({ country }) => country ?? ''))];
    const elsewhere = new Set(projectIds.flatMap(id => byId.get(id) ?? []));
    for (const i of elsewhere) if (countries.includes(rows[i]!.project.country)) elsewhere.delete(i);
    const lists = [...countries.map(country => byCountry.get(country) ?? []), [...elsewhere].sort((a, b) => a - b)];
    const filled = lists.filter(list => list.length > 0);
    const inPlaces = filled.length === 1 ? filled[0]! : filled.flat().sort((a, b) => a - b);
    const candidates = hasPoint ? all : inPlaces;
    const reason = reasonsFor(risk);
    const projects: ExposedRisk['projects'] = [];
    for (const i of candidates) {
      const row = rows[i]!;
      const why = reason(row);
      if (why) projects.push({ row, reason: why });
    }
    return { risk, projects, ...moneyOf(projects.map(({ row }) => row)) };
  };
}

/** Where each project stands in a list: by country, and by id for those that some risk names. */
function placesOf(rows: readonly ProjectRow[], named: ReadonlySet<string>) {
  const byCountry = new Map<string, number[]>();
  const byId = new Map<string, number>();
  for (let i = 0; i < rows.length; i++) {
    const { id, country } = rows[i]!.project;
    const own = byCountry.get(country);
    if (own) own.push(i);
    else byCountry.set(country, [i]);
    if (named.has(id)) byId.set(id, i);
  }
  return { byCountry, byId, all: rows.map((_, i) => i) };
}

const sameName = new Intl.Collator('en', { sensitivity: 'base' });
/** A degree of latitude is no shorter than this, km. */
const LEAST_KM_OF_DEGREE = 110;

function reasonsFor({ risk }: RiskRow): (row: ProjectRow) => ExposureReason | null {
  const named = new Set(risk.projectIds);
  const places = [risk.place, ...risk.also];
  const points = places.filter(place => place.kind === 'point');
  const whole = new Set(places.flatMap(place => (place.kind === 'country' ? [place.country] : [])));
  const isIn = places.map(provinceTest);
  return ({ project }) => {
    const { country, admin1, location } = project;
    if (named.has(project.id)) return 'named';
    if (admin1 && isIn.some(test => test(country, admin1))) return 'province';
    if (points.some(point => isNear(point, location))) return 'near';
    return whole.has(country) ? 'country' : null;
  };
}

/** Whether a province of a country is one of a place's; each name is compared once. */
function provinceTest(place: RiskPlace): (country: string, admin1: string) => boolean {
  if (place.kind !== 'provinces') return () => false;
  const known = new Map<string, boolean>();
  return (country, admin1) => {
    if (place.country !== country) return false;
    const isIn = known.get(admin1) ?? place.provinces.some(({ name }) => sameName.compare(name, admin1) === 0);
    known.set(admin1, isIn);
    return isIn;
  };
}

function isNear(a: { lng: number; lat: number }, b: { lng: number; lat: number }): boolean {
  return Math.abs(a.lat - b.lat) * LEAST_KM_OF_DEGREE <= NEAR_KM && distanceKm(a, b) <= NEAR_KM;
}

/** Great-circle distance on a sphere, by the haversine formula (R. W. Sinnott, Sky and Telescope 68, 1984, 159). */
export function distanceKm(a: { lng: number; lat: number }, b: { lng: number; lat: number }): number {
  const rad = Math.PI / 180;
  const half = (angle: number) => Math.sin((angle * rad) / 2) ** 2;
  const h = half(b.lat - a.lat) + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * half(b.lng - a.lng);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

function moneyOf(rows: Iterable<ProjectRow>): { firm: MoneySum; letters: number } {
  const firm: MoneySum = { lowUsd: 0, highUsd: 0, lines: 0, undisclosed: 0, open: 0 };
  let letters = 0;
  for (const { money, lines } of rows) {
    addTo(firm, money.committed);
    addTo(firm, money.disbursed);
    for (const line of lines) if (line.counts && line.rung === 'letter-of-interest') letters += 1;
  }
  return { firm, letters };
}

function addTo(sum: MoneySum, one: MoneySum): void {
  sum.lowUsd += one.lowUsd;
  sum.highUsd += one.highUsd;
  sum.lines += one.lines;
  sum.undisclosed += one.undisclosed;
  sum.open += one.open;
}
