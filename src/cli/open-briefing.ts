import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BriefingRecord } from '../core/model/records.ts';
import { packageRoot } from './package-root.ts';
import { DataError, UsageError } from './usage-error.ts';

/**
 * A briefing by its id in data/briefings, or an author's own by the path of its file, which ends in .json. An id that is
 * not there is a wrong use, with the ids that are; a file of another shape is named with its first faults.
 */
export async function openBriefing(name: string): Promise<BriefingRecord> {
  if (name.endsWith('.json')) return openOwn(name);
  const folder = join(packageRoot(), 'data', 'briefings');
  const ids = readdirSync(folder)
    .filter(file => file.endsWith('.json'))
    .map(file => basename(file, '.json'));
  if (!ids.includes(name))
    throw new UsageError(`no briefing "${name}"; expected one of ${ids.join(', ')}, or a file that ends in .json`);
  return readJson(join(folder, `${name}.json`), 'lodemap check') as BriefingRecord;
}

async function openOwn(file: string): Promise<BriefingRecord> {
  const value = readJson(file, 'see data/README.md for the form');
  // The checker of schemas is large, and a briefing of the project was checked when it was built.
  const { checkBriefing } = await import('./data/check-briefing.ts');
  const problems = checkBriefing(value, file);
  if (problems.length > 0) throw new DataError(problems.join('\n'));
  return value as BriefingRecord;
}

function readJson(file: string, next: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new DataError(`${file} can't be read: ${(error as Error).message}. Next: ${next}`);
  }
}
