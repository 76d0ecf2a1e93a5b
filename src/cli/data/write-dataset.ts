// Reads data/, checks it and writes the built files.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { listBriefing } from '../../core/briefing/listed-briefing.ts';
import { formatProblem } from '../../core/check/problem.ts';
import type { BriefingRecord } from '../../core/model/records.ts';
import { buildDataset } from './build-dataset.ts';
import { checkData } from './check-data.ts';
import { plainRecords } from './load-records.ts';

/** A file that was written, with its size in bytes, plain and as brotli. */
export interface WrittenFile {
  file: string;
  bytes: number;
  brotli: number;
}

/**
 * Writes dataset.json, details.json and, one file each with an index, the briefings into `directory` from `root`/data.
 * Throws with every problem, one a line, when the data have faults; then nothing is written.
 */
export function writeDataset(root: string, directory: string): WrittenFile[] {
  const { loaded, problems } = checkData(join(root, 'data'), join(root, 'public', 'geo'));
  if (problems.length > 0) throw new Error(['the data have faults:', ...problems.map(formatProblem)].join('\n'));
  const { dataset, details } = buildDataset(plainRecords(loaded.entries));
  mkdirSync(directory, { recursive: true });
  return [
    writeJson(join(directory, 'dataset.json'), dataset),
    writeJson(join(directory, 'details.json'), details),
    ...writeBriefings(
      join(directory, 'briefings'),
      loaded.entries.briefings.map(entry => entry.record),
    ),
    writeJson(
      join(directory, 'named-views.json'),
      loaded.entries.namedViews.map(entry => entry.record),
    ),
  ];
}

/** Writes one file a briefing and `index.json`, which lists them; briefings of an earlier build that are no more go. */
export function writeBriefings(directory: string, briefings: readonly BriefingRecord[]): WrittenFile[] {
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  const index = briefings.map(listBriefing);
  return [
    writeJson(join(directory, 'index.json'), index),
    ...briefings.map(briefing => writeJson(join(directory, `${briefing.id}.json`), briefing)),
  ];
}

function writeJson(file: string, value: unknown): WrittenFile {
  const text = JSON.stringify(value);
  writeFileSync(file, text);
  return { file, bytes: Buffer.byteLength(text), brotli: brotliCompressSync(text).length };
}
