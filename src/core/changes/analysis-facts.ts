import { type Concentration, selectConcentration, selectSchemes } from '../select/analysis/concentration.ts';
import { type Coverage, selectCoverage } from '../select/analysis/coverage.ts';
import { selectExposure } from '../select/analysis/exposure.ts';
import { selectLadder } from '../select/analysis/ladder.ts';
import { selectLeaders } from '../select/analysis/leaders.ts';
import type { NoMasses } from '../select/analysis/masses.ts';
import { selectWithdrawal } from '../select/analysis/withdrawal.ts';
import type { View } from '../view/view.ts';
import { canonicalText } from './canonical-text.ts';
import type { ModelEdition } from './replace-record.ts';

/** Every number of the analysis of a View; without the details those for which no output is needed. */
export function analysisFacts({ model, details }: ModelEdition, view: View): string {
  const production = details?.production ?? null;
  const exposed = selectExposure(model, view).risks.map(({ risk: { risk }, projects, firm, letters }) => {
    const named = projects.map(({ row, reason }) => [row.project.id, row.project.name, reason]);
    return [risk.id, risk.name, risk.severity, named, firm, letters];
  });
  const withdrawal = selectWithdrawal(model, view, production);
  const facts: unknown[] = [
    concentrationFacts(selectConcentration(model, view, production)),
    selectSchemes(model, view, production),
    exposed,
    selectLadder(model, view),
    withdrawal && [
      concentrationFacts(withdrawal.before),
      concentrationFacts(withdrawal.after),
      withdrawal.moved.map(({ before, after }) => [coverageFacts(before), coverageFacts(after)]),
      withdrawal.leaving,
    ],
  ];
  if (production)
    facts.push(selectCoverage(model, view, production).map(coverageFacts), selectLeaders(model, view, production));
  return canonicalText(facts);
}

function concentrationFacts(found: Concentration | NoMasses | null): unknown {
  if (!found || 'impossible' in found) return found;
  const { rows, n, undisclosed, denominator, all, disclosed, table } = found;
  return [rows, n, undisclosed, denominator, all, disclosed, table.unit, table.sources];
}

function coverageFacts({ series, ...coverage }: Coverage): unknown {
  return [coverage, series.id, series.cites];
}
