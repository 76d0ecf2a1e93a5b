// Projects and money inside or near risk regions, by severity and type.
import type { Model } from '../../model/create-model.ts';
import type { RiskType } from '../../model/records.ts';
import type { View } from '../../view/view.ts';
import { selectRows } from '../rows.ts';
import type { MoneySum, ProjectRow, RiskRow, Rows } from '../types.ts';
import { type ExposureReason, type ReachedProject, reachOf } from './risk-reach.ts';

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
  const exposure = memory.get(rows) ?? exposureOf(model, rows);
  memory.set(rows, exposure);
  return exposure;
}

function exposureOf(model: Model, rows: Rows): Exposure {
  const rowAt = placesOf(model, rows.projects);
  const risks = rows.risks
    .map(risk => exposedTo(risk, reachOf(model, risk.risk), rowAt))
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

/** The rows with US public money by the place of their project; nothing where a project has none or does not pass. */
function placesOf(model: Model, rows: readonly ProjectRow[]): readonly (ProjectRow | undefined)[] {
  const rowAt = new Array<ProjectRow | undefined>(model.dataset.projects.length);
  for (const row of rows) if (row.coin !== null) rowAt[row.place] = row;
  return rowAt;
}

function exposedTo(
  risk: RiskRow,
  reached: readonly ReachedProject[],
  rowAt: readonly (ProjectRow | undefined)[],
): ExposedRisk {
  const projects: ExposedRisk['projects'] = [];
  for (const { place, reason } of reached) {
    const row = rowAt[place];
    if (row) projects.push({ row, reason });
  }
  return { risk, projects, ...moneyOf(projects.map(({ row }) => row)) };
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
