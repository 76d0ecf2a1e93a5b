// Prints how long each question about 100 000 projects takes, and a plain pass over the same list in turn, ms.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../src/cli/package-root.ts';
import { createModel } from '../../../src/core/model/create-model.ts';
import type { Dataset } from '../../../src/core/model/dataset.ts';
import { selectConcentration, selectSchemes } from '../../../src/core/select/analysis/concentration.ts';
import { selectExposure } from '../../../src/core/select/analysis/exposure.ts';
import { selectWithdrawal } from '../../../src/core/select/analysis/withdrawal.ts';
import { selectChanges } from '../../../src/core/select/changes.ts';
import { selectMatrix } from '../../../src/core/select/matrix.ts';
import { selectRows } from '../../../src/core/select/rows.ts';
import { DEFAULT_VIEW } from '../../../src/core/view/codec.ts';
import type { View } from '../../../src/core/view/view.ts';
import { MEASURE_GROUPS, MEASURE_SUBJECTS } from '../../../src/core/view/words.ts';

const PROJECTS = 100_000;
const ROUNDS = 7;

const dataset = JSON.parse(readFileSync(join(packageRoot(), 'dist/cli/data/dataset.json'), 'utf8')) as Dataset;
const projects = Array.from({ length: PROJECTS }, (_, i) => {
  const project = dataset.projects[i % dataset.projects.length]!;
  return { ...project, id: `${project.id}-${i}` };
});
const model = createModel({ ...dataset, projects });
const minerals = ['copper', 'cobalt', 'lithium', 'graphite', 'nickel', 'rare-earths'];

/** A change of the reader's with everything that must be answered anew; `view` is another one in each round. */
const QUESTIONS: Record<string, (view: View) => unknown> = {
  'rows and legend counts, one mineral': view => selectRows(model, { ...view, minerals: [view.minerals[0]!] }),
  'rows and legend counts, no filter': view => selectRows(model, { ...view, minerals: [] }),
  'rows under an expression': view => selectRows(model, { ...view, minerals: [], where: 'forge & !financed' }),
  'changes between two dates': view => selectChanges(model, { ...view, minerals: [], vs: '2025-06-30' }),
  'matrix and combinations': view => selectMatrix(model, { ...view, minerals: [] }),
  exposure: view => selectExposure(model, { ...view, minerals: [] }),
  'all region schemes': view => selectSchemes(model, { ...view, minerals: [], of: 'committed' }, null),
  'without a country': view =>
    selectWithdrawal(model, { ...view, minerals: [], of: 'committed', without: ['country:AUS'] }, null),
};
for (const of of MEASURE_SUBJECTS)
  for (const by of MEASURE_GROUPS)
    if (!['agreements', 'mining', 'refining'].includes(of))
      QUESTIONS[`${of} by ${by}`] = view => {
        const found = selectConcentration(model, { ...view, minerals: [], of, by }, null);
        return 'impossible' in found ? null : found.rows.length + found.table.sources.length;
      };

const answer = Object.entries(QUESTIONS).map(([what, ask], index) => {
  const own: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < ROUNDS + 2; round++) {
    // Questions differ by their date, because equal ones are remembered.
    const asof = new Date(Date.UTC(2026, 0, 1 + index * (ROUNDS + 2) + round)).toISOString().slice(0, 10);
    const view: View = { ...DEFAULT_VIEW, asof, minerals: [minerals[round % minerals.length]!] };
    const ownMs = timeOf(() => ask(view));
    const plainMs = timeOf(() => plainPass(view.minerals, asof));
    if (round < 2) continue;
    own.push(ownMs);
    plain.push(plainMs);
  }
  return { what, own, plain };
});
console.log(JSON.stringify(answer));

function plainPass(asked: readonly string[], asof: string): number {
  return projects.filter(
    project =>
      project.minerals.some(mineral => asked.includes(mineral)) &&
      (project.finance.length === 0 || project.finance.some(line => line.date !== null && line.date <= asof)),
  ).length;
}

function timeOf(ask: () => unknown): number {
  const began = performance.now();
  const found = ask();
  const ms = performance.now() - began;
  if (found === 0 || found === null) throw new Error('Nothing was found.');
  return ms;
}
