// What changes when countries, forums or projects are taken out or put in.
import type { Model } from '../../model/create-model.ts';
import type { ProductionSeries } from '../../model/records.ts';
import type { View } from '../../view/view.ts';
import { selectRows } from '../rows.ts';
import { whatIfOf } from '../what-if.ts';
import { type Concentration, selectConcentration } from './concentration.ts';
import { type Coverage, selectCoverage } from './coverage.ts';

/** Points of world output by which a mineral must move to be named. */
export const WORTH_NAMING = 0.05;

export interface Withdrawal {
  before: Concentration | null;
  after: Concentration | null;
  /** Coverage of mines and plants that moves by five points or more, the largest move first. */
  moved: { before: Coverage; after: Coverage }[];
  /** Counts that leave (or, below 0, join): seats, places in texts, projects, risks. */
  leaving: { seats: number; texts: number; projects: number; risks: number };
}

/** The subjects of the test: all that is taken out or put in, save the lead, whose absence is a scope. */
export function testedSubjects(model: Model, view: View): { out: string[]; put: string[] } {
  const { out, in: put } = whatIfOf(view);
  return { out: [...out].filter(subject => subject !== `country:${model.lead}`), put: [...put] };
}

/** The View before the test. */
export function beforeTest(model: Model, view: View): View {
  const { out } = whatIfOf(view);
  return { ...view, without: [...out].filter(subject => subject === `country:${model.lead}`), with: [] };
}

/** null when the View tests nothing. */
export function selectWithdrawal(
  model: Model,
  view: View,
  production: readonly ProductionSeries[] | null,
): Withdrawal | null {
  const { out, put } = testedSubjects(model, view);
  if (out.length + put.length === 0) return null;
  const base = beforeTest(model, view);
  const measured = (one: View) => {
    const found = selectConcentration(model, one, production);
    return 'impossible' in found ? null : found;
  };
  return {
    before: measured(base),
    after: measured(view),
    moved: production ? movedCoverage(model, base, view, production) : [],
    leaving: countLeaving(model, base, view),
  };
}

function movedCoverage(
  model: Model,
  base: View,
  view: View,
  production: readonly ProductionSeries[],
): Withdrawal['moved'] {
  const after = new Map(selectCoverage(model, view, production).map(one => [one.series.id, one]));
  const move = ({ before, after: now }: Withdrawal['moved'][number]) => Math.abs(before.inside.low - now.inside.low);
  return selectCoverage(model, base, production)
    .map(before => ({ before, after: after.get(before.series.id)! }))
    .filter(pair => move(pair) >= WORTH_NAMING)
    .sort((a, b) => move(b) - move(a));
}

function countLeaving(model: Model, base: View, view: View): Withdrawal['leaving'] {
  const count = (one: View) => {
    const rows = selectRows(model, { ...one, severity: 1 });
    const seats = [...rows.countries.values()].reduce((sum, row) => sum + row.seatCount, 0);
    const { gone } = whatIfOf(one);
    const risks = rows.risks.filter(risk => !risk.countries.some(id => gone.has(id)));
    return {
      seats,
      texts: rows.agreements.reduce((sum, row) => sum + row.partners.length, 0),
      projects: rows.projects.length - rows.counts.coins.none,
      risks: risks.length,
    };
  };
  const [before, after] = [count(base), count(view)];
  return {
    seats: before.seats - after.seats,
    texts: before.texts - after.texts,
    projects: before.projects - after.projects,
    risks: before.risks - after.risks,
  };
}
