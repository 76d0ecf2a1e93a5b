import { readFileSync } from 'node:fs';
import { UsageError } from '../usage-error.ts';

/** The entries of a list of figures, not yet checked. `-` = standard input. A file that is no list is an error. */
export function readBatchFile(file: string): unknown[] {
  const name = file === '-' ? 'standard input' : file;
  let text: string;
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new UsageError(`${name} can't be read: ${(error as Error).message}. Next: check its name`);
  }
  let list: unknown;
  try {
    list = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new UsageError(`${name} is no JSON: ${(error as Error).message}. Next: correct it there`);
  }
  if (!Array.isArray(list))
    throw new UsageError(`${name}: expected a list, [{"name": "congo", "view": "region=africa"}, …]`);
  if (list.length === 0) throw new UsageError(`${name}: the list is empty; expected at least one figure`);
  return list;
}
