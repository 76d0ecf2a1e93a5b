// Prints how long `selectRows` and a plain pass with the same question take over 100 000 projects, in turn, ms.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../src/cli/package-root.ts';
import { createModel } from '../../../src/core/model/create-model.ts';
import type { Dataset } from '../../../src/core/model/dataset.ts';
import { selectRows } from '../../../src/core/select/rows.ts';
import { DEFAULT_VIEW } from '../../../src/core/view/codec.ts';

const PROJECTS = 100_000;
const ROUNDS = 11;

const dataset = JSON.parse(readFileSync(join(packageRoot(), 'dist/cli/data/dataset.json'), 'utf8')) as Dataset;
const projects = Array.from({ length: PROJECTS }, (_, i) => {
  const project = dataset.projects[i % dataset.projects.length]!;
  return { ...project, id: `${project.id}-${i}` };
});
const model = createModel({ ...dataset, projects });
const minerals = ['copper', 'cobalt', 'lithium', 'graphite', 'nickel', 'rare-earths'];
const own: number[] = [];
const plain: number[] = [];

for (let round = 0; round < ROUNDS + 2; round++) {
  // Questions differ, because equal ones are remembered.
  const asked = [minerals[round % minerals.length]!];
  const asof = `2026-11-${String(1 + round).padStart(2, '0')}`;
  const ownMs = timeOf(() => selectRows(model, { ...DEFAULT_VIEW, minerals: asked, asof }).projects.length);
  const plainMs = timeOf(() => plainPass(asked, asof));
  if (round < 2) continue;
  own.push(ownMs);
  plain.push(plainMs);
}
console.log(JSON.stringify({ own, plain }));

function plainPass(asked: readonly string[], asof: string): number {
  return projects.filter(
    project =>
      project.minerals.some(mineral => asked.includes(mineral)) &&
      (project.finance.length === 0 || project.finance.some(line => line.date !== null && line.date <= asof)),
  ).length;
}

function timeOf(count: () => number): number {
  const began = performance.now();
  if (count() === 0) throw new Error('Nothing was found.');
  return performance.now() - began;
}
