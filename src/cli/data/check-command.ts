// The command that checks data/.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem } from '../../core/check/problem.ts';
import { RECORD_KINDS } from '../../core/check/record-kinds.ts';
import { formatDataFile } from './canonical-json.ts';
import { checkData } from './check-data.ts';
import { loadRecords } from './load-records.ts';
import { readSchemas, schemaFolder } from './schemas.ts';

/** Prints every fault of the folder `data`, one a line; 0 without faults, else 1. With `fix`, first rewrites order and format. */
export function runCheck(data: string, geoFolder: string, fix: boolean): number {
  if (fix) for (const file of fixFormat(data, join(geoFolder, '..', '..', 'data'))) console.log(`${file}: formatted`);
  const { loaded, problems, notes } = checkData(data, geoFolder);
  for (const note of notes) console.log(note);
  for (const problem of problems) console.error(formatProblem(problem));
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  console.log(`${loaded.files.length} files checked: ${problems.length === 0 ? 'no problem' : count}.`);
  return problems.length === 0 ? 0 : 1;
}

/** Rewrites every readable data file in the order and format of its schema (`fallback` as in `schemaFolder`); answers the files that changed. */
export function fixFormat(root: string, fallback = 'data'): string[] {
  const schemas = readSchemas(schemaFolder(root, fallback));
  return loadRecords(root).files.flatMap(({ kind, file, json }) => {
    if (json === undefined) return [];
    const path = join(root, file.replace(/^data\//, ''));
    const text = formatDataFile(json, schemas.get(RECORD_KINDS[kind].schema)!, schemas);
    if (readFileSync(path, 'utf8') === text) return [];
    writeFileSync(path, text);
    return [file];
  });
}
