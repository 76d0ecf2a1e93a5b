import { join } from 'node:path';
import { formatProblem } from '../../core/check/problem.ts';
import type { Command } from '../command.ts';
import { runCheck } from '../data/check-command.ts';
import { packageRoot } from '../package-root.ts';
import { UsageError } from '../usage-error.ts';

export const checkCommand: Command = {
  name: 'check',
  summary: 'checks every record of data/ and names each fault with its next step',
  usage: 'lodemap check [--data folder] [--fix] | lodemap check --own file.json',
  help: 'Checks schema, references, dates, codes, coordinates, rungs and formatting of all records and prints every fault at once. Ends with 1 when there is one.\n\n  --data  the folder of records; the package’s own by default\n  --fix   rewrites files in the canonical format first\n  --own   checks files of your own records instead, as the page and the other commands take them',
  options: { data: { type: 'string' }, fix: { type: 'boolean' }, own: { type: 'string' } },
  async run({ positionals, values }) {
    if (positionals.length > 0)
      throw new UsageError(`got "${positionals[0]}"; expected no argument\nUsage: ${this.usage}`);
    if (typeof values.own === 'string') return reportOwn(values.own);
    const root = packageRoot();
    return runCheck(
      typeof values.data === 'string' ? values.data : join(root, 'data'),
      join(root, 'public', 'geo'),
      values.fix === true,
    );
  },
};

async function reportOwn(list: string): Promise<number> {
  const { own, problems } = (await import('../own-files.ts')).checkOwnFiles(list);
  for (const problem of problems) console.error(formatProblem(problem));
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  console.log(own ? `${own.name}: no problem.` : `${count}.`);
  return own ? 0 : 1;
}
