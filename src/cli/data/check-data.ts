// The whole check: reading, schemas, rules. Every fault at once.
import { join } from 'node:path';
import type { LoadedData } from '../../core/check/loaded-data.ts';
import type { Problem } from '../../core/check/problem.ts';
import { KIND_NAMES, RECORD_KINDS, type RecordKind } from '../../core/check/record-kinds.ts';
import { checkSchema } from './check-schema.ts';
import type { FolderCheckInput } from './folder-rule.ts';
import { loadRecords } from './load-records.ts';
import { readPlaceShapes } from './read-place-shapes.ts';
import { readReleases } from './releases.ts';
import { RULES } from './rule-list.ts';
import { readSchemas, schemaFolder } from './schemas.ts';

export interface CheckResult {
  loaded: LoadedData;
  problems: Problem[];
  /** What could not be checked, and why. */
  notes: string[];
}

/**
 * All faults of a data folder, by file and place. `geoFolder` (the package's public/geo) holds the boundaries;
 * a folder without schemas is held to those of the package.
 */
export function checkData(root: string, geoFolder: string): CheckResult {
  const loaded = loadRecords(root);
  const schemas = readSchemas(schemaFolder(root, join(geoFolder, '..', '..', 'data')));
  const places = readPlaceShapes(geoFolder);
  const notes = places ? [] : [`${geoFolder}: no boundaries there, so places and province codes are not checked.`];
  const shapeProblems = checkSchema(loaded, schemas);
  const data = withoutFaulty(loaded, shapeProblems);
  const input = { data, schemas, places, homeOf: homeInFolder, releases: readReleases(join(root, 'releases')) };
  const problems = [...loaded.problems, ...shapeProblems, ...runRules(input)];
  return { loaded, problems: problems.sort(byPlace), notes };
}

/** The faults that the rules find in records of the right shape. */
export function runRules(input: FolderCheckInput): Problem[] {
  return RULES.flatMap(rule => rule.check(input));
}

/** Where a data folder keeps the records of a kind. */
export function homeInFolder(kind: RecordKind): string {
  return `data/${RECORD_KINDS[kind].path}`;
}

/** The records that passed their schemas: rules may trust the shape of what they read. */
function withoutFaulty(data: LoadedData, problems: Problem[]): LoadedData {
  const faulty = (file: string, path: string) =>
    problems.some(problem => problem.file === file && (path === '' || `${problem.path}/`.startsWith(`${path}/`)));
  const kept = KIND_NAMES.map(kind => [kind, data.entries[kind].filter(entry => !faulty(entry.file, entry.path))]);
  return { ...data, entries: Object.fromEntries(kept) };
}

function byPlace(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}
