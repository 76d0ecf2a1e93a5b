// What a change of filter, date or measure costs with 100 000 projects, beside a plain pass over the same list.
import { execFileSync } from 'node:child_process';
import { packageRoot } from '../../src/cli/package-root.ts';
import { bundleProgram } from './bundle.ts';
import { spreadOf } from './rounds.ts';
import { compare, type Line, verdict } from './table.ts';

/** A reader who changes something waits no longer than this, ms. */
const MOST_MS = 100;

interface Answer {
  what: string;
  own: number[];
  plain: number[];
}

export async function measureSelection(): Promise<Line[]> {
  const program = await bundleProgram('select-many');
  const answer = execFileSync(process.execPath, [program], { cwd: packageRoot(), encoding: 'utf8' });
  return (JSON.parse(answer) as Answer[]).map(({ what, own, plain }) => ({
    ...compare(`100 000 projects: ${what}, a plain pass over the list`, own, plain, null),
    target: verdict(`≤ ${MOST_MS} ms`, spreadOf(own).median <= MOST_MS),
  }));
}
