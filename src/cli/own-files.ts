// The reader's own records on the command line: `--own file.json,other.json`.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { formatProblem } from '../core/check/problem.ts';
import { RECORD_KINDS } from '../core/check/record-kinds.ts';
import { checkOwnRecords, type OwnCheck, type OwnCheckInput } from '../core/own/check-own-records.ts';
import { OWN_KINDS } from '../core/own/own-records.ts';
import { createAjv } from './data/check-schema.ts';
import { readPlaceShapes } from './data/read-place-shapes.ts';
import { readSchemas } from './data/schemas.ts';
import { layOver, openPublished } from './open-atlas.ts';
import { packageRoot } from './package-root.ts';
import { DataError, UsageError } from './usage-error.ts';

/** Reads and checks the files of a comma-separated list; every fault of every file at once. */
export function checkOwnFiles(list: string): OwnCheck {
  const paths = list.split(',').filter(path => path !== '');
  if (paths.length === 0) throw new UsageError('--own: got nothing; expected JSON files, with commas between them');
  const files = paths.map(path => ({ name: basename(path), text: readText(path) }));
  const ajv = createAjv(readSchemas(join(packageRoot(), 'data')));
  const validators = Object.fromEntries(
    OWN_KINDS.map(kind => [kind, ajv.getSchema(`${RECORD_KINDS[kind].schema}.schema.json`)!]),
  ) as unknown as OwnCheckInput['validators'];
  const places = readPlaceShapes(join(packageRoot(), 'public', 'geo'));
  return checkOwnRecords(files, { ...openPublished(), validators, places });
}

/** Lays the records of these files over the data of every View that this process opens; throws with every fault. */
export function layOwnFiles(list: string): void {
  const { own, problems } = checkOwnFiles(list);
  if (!own) throw new DataError(['--own: nothing was taken', ...problems.map(formatProblem)].join('\n'));
  layOver(own);
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new DataError(`--own: ${path} can't be read: ${(error as Error).message}`);
  }
}
