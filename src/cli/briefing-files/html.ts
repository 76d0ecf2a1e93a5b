import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveBriefing } from '../../core/briefing/resolve-briefing.ts';
import type { HandoutInput } from '../../export/handout/handout-input.ts';
import { briefingFile } from '../../export/one-file/briefing-file.ts';
import { packageRoot } from '../package-root.ts';
import { DataError } from '../usage-error.ts';

/** The briefing as one page that presents from a disk, without a network. */
export async function writeHtml({ record, reader }: HandoutInput): Promise<string> {
  return briefingFile({ template: readTemplate(), record, briefing: resolveBriefing(reader, record), reader });
}

function readTemplate(): string {
  const file = join(packageRoot(), 'dist', 'cli', 'one-file.html');
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new DataError(`the template of the one file is missing: ${file}. Next: npm run build`);
  }
}
