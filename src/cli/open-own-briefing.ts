import { readFileSync } from 'node:fs';
import type { BriefingRecord } from '../core/model/records.ts';
import { DataError } from './usage-error.ts';

/** An author's own briefing by the path of its file. A file of another shape is an error that names its faults, one a line. */
export async function openOwnBriefing(file: string): Promise<BriefingRecord> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new DataError(`${file} can't be read: ${(error as Error).message}. Next: data/README.md tells the form`);
  }
  // The checker of schemas is large, and a briefing of the project was checked when it was built.
  const { checkBriefing } = await import('./data/check-briefing.ts');
  const problems = checkBriefing(value, file);
  if (problems.length > 0) throw new DataError(problems.join('\n'));
  return value as BriefingRecord;
}
