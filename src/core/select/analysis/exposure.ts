// Projects and money inside or near risk regions, by severity and type.
import type { Model } from '../../model/create-model.ts';
import { sumAmounts } from '../../model/money.ts';
import type { RiskPlace, RiskType } from '../../model/records.ts';
import type { View } from '../../view/view.ts';
import { selectRows } from '../rows.ts';
import type { MoneySum, ProjectRow, RiskRow } from '../types.ts';

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

export function selectExposure(model: Model, view: View): Exposure {
  const rows = selectRows(model, view);
  const projects = rows.projects.filter(row => row.coin !== null);
  const risks = rows.risks
    .map(risk => exposedTo(risk, projects))
    .sort((a, b) => b.risk.risk.severity - a.risk.risk.severity || b.projects.length - a.projects.length);
  const summed = (some: readonly ExposedRisk[]) => {
    const own = new Map(some.flatMap(one => one.projects.map(({ row }) => [row.project.id, row] as const)));
    return { risks: some.length, projects: own.size, ...moneyOf([...own.values()]) };
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

function exposedTo(risk: RiskRow, rows: readonly ProjectRow[]): ExposedRisk {
  const projects = rows.flatMap(row => {
    const reason = reasonOf(risk, row);
    return reason ? [{ row, reason }] : [];
  });
  return { risk, projects, ...moneyOf(projects.map(({ row }) => row)) };
}

function reasonOf({ risk }: RiskRow, { project }: ProjectRow): ExposureReason | null {
  if (risk.projectIds.includes(project.id)) return 'named';
  const places = [risk.place, ...risk.also];
  if (places.some(place => isInProvince(place, project.country, project.admin1))) return 'province';
  if (places.some(place => place.kind === 'point' && distanceKm(place, project.location) <= NEAR_KM)) return 'near';
  return places.some(place => place.kind === 'country' && place.country === project.country) ? 'country' : null;
}

function isInProvince(place: RiskPlace, country: string, admin1: string | null): boolean {
  if (place.kind !== 'provinces' || place.country !== country || !admin1) return false;
  return place.provinces.some(({ name }) => name.localeCompare(admin1, 'en', { sensitivity: 'base' }) === 0);
}

/** Great-circle distance on a sphere, by the haversine formula (R. W. Sinnott, Sky and Telescope 68, 1984, 159). */
export function distanceKm(a: { lng: number; lat: number }, b: { lng: number; lat: number }): number {
  const rad = Math.PI / 180;
  const half = (angle: number) => Math.sin((angle * rad) / 2) ** 2;
  const h = half(b.lat - a.lat) + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * half(b.lng - a.lng);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

function moneyOf(rows: readonly ProjectRow[]): { firm: MoneySum; letters: number } {
  const lines = rows.flatMap(row => row.lines.filter(line => line.counts));
  const firm = lines.filter(line => line.rung === 'committed' || line.rung === 'disbursed');
  return {
    firm: sumAmounts(firm.map(line => line.amount)),
    letters: lines.filter(line => line.rung === 'letter-of-interest').length,
  };
}
