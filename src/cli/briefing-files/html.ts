import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reader } from '../../core/briefing/reader.ts';
import type { ResolvedBriefing } from '../../core/briefing/resolved.ts';
import type { BriefingRecord } from '../../core/model/records.ts';
import { briefingFile } from '../../export/one-file/briefing-file.ts';
import { packageRoot } from '../package-root.ts';
import { DataError } from '../usage-error.ts';

/** The briefing as one page that presents from a disk, without a network. */
export async function writeHtml(briefing: ResolvedBriefing, reader: Reader, record: BriefingRecord): Promise<string> {
  return briefingFile({ template: readTemplate(), record, briefing, reader });
}

function readTemplate(): string {
  const file = join(packageRoot(), 'dist', 'cli', 'one-file.html');
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new DataError(`the template of the one file is missing: ${file}. Next: npm run build`);
  }
}
