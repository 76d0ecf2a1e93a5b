import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiTable } from './api-table.ts';
import { readElementApi } from './element-api.ts';

const BEGIN = '<!-- api: written by `npm run api` -->';
const END = '<!-- /api -->';

/** The README as it stands, and as the source of the element wants it. Throws when the marks of the table are missing. */
export function readmeWithApi(root: string): { path: string; now: string; wanted: string } {
  const path = join(root, 'README.md');
  const now = readFileSync(path, 'utf8');
  const [before, rest = ''] = now.split(BEGIN);
  const [, after] = rest.split(END);
  if (after === undefined) throw new Error(`README.md: ${BEGIN} … ${END} was not found`);
  return { path, now, wanted: `${before}${BEGIN}\n\n${apiTable(readElementApi(root))}\n\n${END}${after}` };
}
