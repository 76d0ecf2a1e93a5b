import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BriefingRecord } from '../core/model/records.ts';
import { packageRoot } from './package-root.ts';
import { DataError, UsageError } from './usage-error.ts';

/** A briefing of data/briefings. An id that is not there is a wrong use, with the ids that are. */
export function openBriefing(id: string): BriefingRecord {
  const folder = join(packageRoot(), 'data', 'briefings');
  const ids = readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .map(name => name.slice(0, -5));
  if (!ids.includes(id)) throw new UsageError(`no briefing "${id}"; expected one of ${ids.join(', ')}`);
  try {
    return JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as BriefingRecord;
  } catch (error) {
    throw new DataError(`data/briefings/${id}.json can't be read: ${(error as Error).message}. Next: lodemap check`);
  }
}
