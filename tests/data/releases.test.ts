import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildDataset } from '../../src/cli/data/build-dataset.ts';
import { checkData } from '../../src/cli/data/check-data.ts';
import { loadRecords, plainRecords } from '../../src/cli/data/load-records.ts';
import { releaseData } from '../../src/cli/data/release-data.ts';
import { copyReleases, listVersions, readReleases } from '../../src/cli/data/releases.ts';
import { compareVersions, nextVersion } from '../../src/core/model/release.ts';

// Each check reads all records.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const firstRisk = readdirSync('data/risks').sort()[0]!;
const FOLDERS = ['forums', 'agreements', 'projects', 'programmes', 'briefings'];
const ROWS = ['production', 'import-reliance', 'export-controls', 'aggregates', 'counting-notes'];

let root = '';
/** Countries, regions and one risk: little to check, and everything that a release is made of. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lodemap-releases-'));
  const data = join(root, 'data');
  cpSync('data', data, { recursive: true, filter: file => !/^data.(releases|README|named-views)/.test(file) });
  cpSync('public/geo', join(root, 'public', 'geo'), { recursive: true });
  for (const name of FOLDERS) {
    rmSync(join(data, name), { recursive: true });
    mkdirSync(join(data, name));
  }
  for (const name of ROWS) writeFileSync(join(data, `${name}.json`), '[]\n');
  for (const name of readdirSync(join(data, 'risks'))) if (name !== firstRisk) rmSync(join(data, 'risks', name));
  setVersion('2026.11.22');
  editJson(`risks/${firstRisk}`, risk => Object.assign(risk, { projectIds: [] }));
  const kept = ['region-schemes.json', `risks/${firstRisk}`].map(file => readFileSync(join(data, file), 'utf8')).join();
  editJson('sources.json', rows => {
    const sources = rows as unknown as { id: string }[];
    sources.splice(0, sources.length, ...sources.filter(({ id }) => kept.includes(`"${id}"`)));
  });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const folder = () => join(root, 'data', 'releases');
const faults = () => checkData(join(root, 'data'), join(root, 'public', 'geo')).problems;
function editJson(file: string, edit: (json: Record<string, unknown>) => void): void {
  const path = join(root, 'data', file);
  const json = JSON.parse(readFileSync(path, 'utf8'));
  edit(json);
  writeFileSync(path, `${JSON.stringify(json, null, 2)}\n`);
}
const setVersion = (version: string, asof?: string) =>
  editJson('meta.json', meta => Object.assign(meta, { version, ...(asof ? { asof } : {}) }));
const editRisk = () =>
  editJson(`risks/${firstRisk}`, risk => {
    (risk.summary as { en: string }).en = 'Told anew.';
  });
const files = (of: string): string[] =>
  readdirSync(of, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => `${join(entry.parentPath, entry.name)} ${statSync(join(entry.parentPath, entry.name)).mtimeMs}`);

describe('versions', () => {
  it('stand in order', () => {
    const shuffled = ['2026.11.22-10', '2026.12.01', '2026.11.22', '2026.11.22-2'];
    expect(shuffled.sort(compareVersions)).toEqual(['2026.11.22', '2026.11.22-2', '2026.11.22-10', '2026.12.01']);
    expect(nextVersion('2026.11.22')).toBe('2026.11.22-2');
    expect(nextVersion('2026.11.22-2')).toBe('2026.11.22-3');
  });
});

describe('npm run release:data', () => {
  it('writes two compact files and nothing else, and then has nothing to do', () => {
    const before = files(root);
    const done = releaseData(root);
    expect(done).toMatchObject({ state: 'written', version: '2026.11.22', before: null });
    const [dataset, details] = ['dataset', 'details'].map(name =>
      readFileSync(join(folder(), '2026.11.22', `${name}.json`), 'utf8'),
    );
    const records = plainRecords(loadRecords(join(root, 'data')).entries);
    expect(dataset).toBe(JSON.stringify(buildDataset(records).dataset));
    expect(details).toBe(JSON.stringify(buildDataset(records).details));
    expect(files(root).filter(file => !before.includes(file))).toHaveLength(2);
    expect(faults()).toEqual([]);
    const after = files(root);
    expect(releaseData(root)).toEqual({ state: 'unchanged', version: '2026.11.22' });
    expect(files(root)).toEqual(after);
  });

  it('does not write over a version with other records, and says what to do', () => {
    releaseData(root);
    editRisk();
    expect(faults()).toMatchObject([{ file: 'data/meta.json', path: '/version' }]);
    expect(faults()[0]!.next).toContain('"2026.11.22-2"');
    expect(() => releaseData(root)).toThrow(/published with other records.*"2026\.11\.22-2"/s);
    setVersion('2026.11.22-2');
    expect(faults()).toEqual([]);
    expect(releaseData(root)).toMatchObject({ state: 'written', changes: 1, before: '2026.11.22' });
    expect(listVersions(folder())).toEqual(['2026.11.22-2', '2026.11.22']);
  });

  it('does not publish a new name for the same records, nor a version before the last', () => {
    releaseData(root);
    setVersion('2026.11.22-2');
    expect(releaseData(root)).toEqual({ state: 'unchanged', version: '2026.11.22' });
    setVersion('2026.12.01', '2026-12-01');
    expect(releaseData(root)).toMatchObject({ state: 'written', version: '2026.12.01', changes: 0 });
    setVersion('2026.11.22-3', '2026-11-22');
    expect(() => releaseData(root)).toThrow(/older than 2026\.12\.01/);
  });

  it('publishes no faulty data', () => {
    editJson(`risks/${firstRisk}`, risk => {
      risk.severity = 9;
    });
    expect(() => releaseData(root)).toThrow(/the data have faults/);
    expect(listVersions(folder())).toEqual([]);
  });
});

describe('published versions', () => {
  it('are named when their files were touched', () => {
    releaseData(root);
    editJson('releases/2026.11.22/dataset.json', dataset => {
      dataset.hash = 'other';
    });
    expect(faults().map(({ got }) => got)).toContain('two files with different hashes');
    writeFileSync(join(folder(), '2026.11.22', 'details.json'), '{');
    expect(faults()[0]).toMatchObject({ file: 'data/releases/2026.11.22' });
    expect(() => copyReleases(folder(), join(root, 'copy'))).toThrow(/can't be read/);
  });

  it('are copied with an index, newest first; what is no more goes', () => {
    releaseData(root);
    editRisk();
    setVersion('2026.11.22-2');
    releaseData(root);
    const copy = join(root, 'copy');
    mkdirSync(join(copy, 'old'), { recursive: true });
    const index = copyReleases(folder(), copy);
    expect(index.map(({ version, asof }) => [version, asof])).toEqual([
      ['2026.11.22-2', '2026-11-22'],
      ['2026.11.22', '2026-11-22'],
    ]);
    expect(index[0]!.hash).not.toBe(index[1]!.hash);
    expect(JSON.parse(readFileSync(join(copy, 'index.json'), 'utf8'))).toEqual(index);
    expect(readdirSync(copy).sort()).toEqual(['2026.11.22', '2026.11.22-2', 'index.json']);
    expect(readReleases(copy.replace('copy', 'nowhere'))).toEqual([]);
  });
});
