// Filtering 100 000 projects, beside a plain pass over the same list.
import { execFileSync } from 'node:child_process';
import { packageRoot } from '../../src/cli/package-root.ts';
import { bundleProgram } from './bundle.ts';
import { compare, type Line } from './table.ts';

export async function measureSelection(): Promise<Line[]> {
  const program = await bundleProgram('select-many');
  const answer = execFileSync(process.execPath, [program], { cwd: packageRoot(), encoding: 'utf8' });
  const { own, plain } = JSON.parse(answer) as { own: number[]; plain: number[] };
  return [compare('100 000 projects filtered, a plain pass over the list', own, plain, null)];
}
