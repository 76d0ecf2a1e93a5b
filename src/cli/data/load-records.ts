// Reads data/ as it stands: every file, every fault in reading, nothing judged.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Entries, type Entry, emptyEntries, type LoadedData } from '../../core/check/loaded-data.ts';
import type { Problem } from '../../core/check/problem.ts';
import { KIND_NAMES, RECORD_KINDS, type RecordKind, type RecordTypes } from '../../core/check/record-kinds.ts';

/** The plain records, ready for `buildDataset`. */
export type Records = { [K in Exclude<RecordKind, 'meta'>]: RecordTypes[K][] } & { meta: RecordTypes['meta'] };

/** All records under `root` (a data folder), with the faults met in reading; records are not yet checked. */
export function loadRecords(root: string): LoadedData {
  const loaded: LoadedData = { entries: emptyEntries(), files: [], problems: [] };
  for (const kind of KIND_NAMES) {
    for (const path of listFiles(root, kind, loaded.problems)) readInto(loaded, root, kind, path);
  }
  return loaded;
}

/** The records without their places; throws when meta.json is missing. */
export function plainRecords(entries: Entries): Records {
  const meta = entries.meta[0]?.record;
  if (!meta) throw new Error('data/meta.json is missing: the dataset has no version');
  const lists = KIND_NAMES.filter(kind => kind !== 'meta').map(kind => [kind, entries[kind].map(e => e.record)]);
  return { ...Object.fromEntries(lists), meta } as Records;
}

function listFiles(root: string, kind: RecordKind, problems: Problem[]): string[] {
  const { shape, path, optional } = RECORD_KINDS[kind];
  if (existsSync(join(root, path))) {
    if (shape !== 'folder') return [path];
    const names = readdirSync(join(root, path)).filter(name => !name.startsWith('.'));
    return names.sort().map(name => `${path}/${name}`);
  }
  if (optional) return [];
  const what = shape === 'folder' ? 'a folder with one file per record' : 'a file';
  problems.push({
    file: `data/${path}`,
    path: '',
    got: 'nothing',
    expected: what,
    next: `Create it, or look whether ${root} is the right folder.`,
  });
  return [];
}

function readInto(loaded: LoadedData, root: string, kind: RecordKind, path: string): void {
  const file = `data/${path}`;
  const text = readFileSync(join(root, path), 'utf8');
  const json = parseJson(file, text, loaded.problems);
  loaded.files.push({ kind, file, text, json });
  if (json === undefined) return;
  const target = loaded.entries[kind] as Entry<unknown>[];
  if (RECORD_KINDS[kind].shape !== 'rows') {
    target.push({ file, path: '', record: json });
  } else if (Array.isArray(json)) {
    for (const [index, record] of json.entries()) target.push({ file, path: `/${index}`, record });
  } else {
    loaded.problems.push({ file, path: '', got: typeof json, expected: 'a list of rows: [ … ]', next: '' });
  }
}

function parseJson(file: string, text: string, problems: Problem[]): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    const before = text.slice(0, position).split('\n');
    const line = `line ${before.length}, column ${before.at(-1)!.length + 1}`;
    const got = text.trim() === '' ? 'an empty file' : `text that is not JSON at ${line}`;
    const next = `The reader says: ${message.replace(/ in JSON.*/s, '')}. Look for a missing comma, quote or bracket there.`;
    problems.push({ file, path: '', got, expected: 'JSON', next });
    return undefined;
  }
}
