// Batches as the command line runs them, on a folder like that of the built product.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { DrawnFigure, FailedFigure } from '../../src/cli/batch/manifest.ts';
import { runBatch } from '../../src/cli/batch/run-batch.ts';
import { openDataset } from '../open-dataset.ts';

const { root } = vi.hoisted(() => ({ root: { folder: '' } }));
vi.mock('../../src/cli/package-root.ts', () => ({ packageRoot: () => root.folder }));

const said: string[] = [];
let lists = 0;

beforeAll(() => {
  root.folder = mkdtempSync(join(tmpdir(), 'lodemap-batch-'));
  mkdirSync(join(root.folder, 'dist/cli/data'), { recursive: true });
  const { dataset, details } = openDataset();
  writeFileSync(join(root.folder, 'dist/cli/data/dataset.json'), JSON.stringify(dataset));
  writeFileSync(join(root.folder, 'dist/cli/data/details.json'), JSON.stringify(details));
  for (const name of ['public', 'data']) symlinkSync(join(process.cwd(), name), join(root.folder, name));
  vi.spyOn(console, 'error').mockImplementation(line => said.push(String(line)));
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(root.folder, { recursive: true });
});

interface Ran {
  code: number;
  folder: string;
  manifest: { figures: DrawnFigure[]; failed: FailedFigure[] };
  bytes(file: string): Buffer;
}

async function run(positional: string, values: Record<string, string | boolean>): Promise<Ran> {
  const folder = join(root.folder, `figs-${lists++}`);
  const code = await runBatch({ positionals: [positional], values: { ...values, 'out-dir': folder } });
  const bytes = (file: string) => readFileSync(join(folder, file));
  return { code, folder, manifest: JSON.parse(bytes('manifest.json').toString()), bytes };
}

function runList(list: unknown, values: Record<string, string | boolean> = {}): Promise<Ran> {
  const file = join(root.folder, 'views.json');
  writeFileSync(file, typeof list === 'string' ? list : JSON.stringify(list));
  return run(file, values);
}

describe('A batch', { timeout: 120_000 }, () => {
  const good = [
    { name: 'world', view: '' },
    {
      name: 'congo',
      view: 'select=country:COD&region=central-africa',
      formats: ['svg', 'png'],
      size: '640x480',
      scale: 1,
    },
    { name: 'rows', view: 'minerals=cobalt&lang=zh', formats: ['csv'] },
  ];

  it('writes each figure, and a manifest that says what it is', async () => {
    const { code, manifest, bytes, folder } = await runList(good);
    expect([code, manifest.failed]).toEqual([0, []]);
    const [world, congo, rows] = manifest.figures;
    const { version, asof, hash } = openDataset().dataset;
    expect(world!.data).toEqual({ version, asof, sha256: hash });
    expect(congo!.view).toBe('region=central-africa&select=country:COD');
    expect(congo!.title).toMatch(/^DR Congo/);
    expect(congo!.alt).toContain('Central Africa');
    expect(congo!.files.map(({ file }) => file)).toEqual(['congo.svg', 'congo.png']);
    expect(rows!.files.map(({ file }) => file)).toContain('rows-projects.csv');
    for (const { file, bytes: size, sha256 } of manifest.figures.flatMap(({ files }) => files)) {
      expect(bytes(file).length).toBe(size);
      expect(createHash('sha256').update(bytes(file)).digest('hex')).toBe(sha256);
    }
    const listed = manifest.figures.flatMap(({ files }) => files.map(({ file }) => file));
    expect(readdirSync(folder).sort()).toEqual([...listed, 'manifest.json'].sort());
    expect(bytes('congo.svg').toString()).toMatch(/^<svg [^>]*width="640" height="480"/);
    expect(bytes('congo.png').readUInt32BE(16)).toBe(640);
  });

  it('gives the same bytes again, in another order and beside others', async () => {
    const first = await runList(good);
    const second = await runList([...good].reverse());
    for (const { files } of first.manifest.figures)
      for (const { file } of files) expect(first.bytes(file).equals(second.bytes(file)), file).toBe(true);
    const third = await runList(good);
    expect(third.bytes('manifest.json').equals(first.bytes('manifest.json'))).toBe(true);
  });

  it('leaves out what is wrong, says where and why, draws the others and ends with 1', async () => {
    said.length = 0;
    const { code, manifest, folder } = await runList([
      { name: '../evil', view: '' },
      { name: 'chart', view: 'show=concentration&chart=withdrawal', formats: ['svg'] },
      { name: 'Map', view: '', formats: ['csv'], layer: 'projects' },
      { name: 'map', view: 'region=africa' },
      { name: 'wrong', view: '', size: 'big' },
      { name: 'step', view: 'mode=present&briefing=february-2026-turn&step=2', formats: ['svg', 'csv'] },
      { name: 'place', view: 'region=atlantis', size: '640x480' },
      'text',
    ]);
    expect(code).toBe(1);
    expect(manifest.figures.map(({ name }) => name)).toEqual(['Map', 'place']);
    expect(manifest.figures[1]!.problems[0]).toContain('atlantis');
    expect(manifest.failed.map(({ at, name }) => [at, name])).toEqual([
      ['views.json: figure 1', '../evil'],
      ['views.json: figure 2', 'chart'],
      ['views.json: figure 4', 'map'],
      ['views.json: figure 5', 'wrong'],
      ['views.json: figure 6', 'step'],
      ['views.json: figure 8', null],
    ]);
    const errors = manifest.failed.map(({ error }) => error);
    expect(errors[0]).toMatch(/^name: got "\.\.\/evil"; expected letters/);
    expect(errors[2]).toBe('name: "map" is taken by views.json: figure 3; expected another name');
    expect(errors[3]).toMatch(/^size: got "big"; expected WIDTHxHEIGHT/);
    expect(existsSync(join(folder, '..', 'evil.svg'))).toBe(false);
    // A step has no rows: of that figure nothing is written.
    expect(readdirSync(folder).sort()).toEqual(['Map.csv', 'manifest.json', 'place.svg']);
    expect(said).toContain(`views.json: figure 5 (wrong): ${errors[3]}`);
    expect(said.some(line => line.startsWith('views.json: figure 7 (place): view: '))).toBe(true);
    expect(said.at(-2)).toMatch(/: 2 of 8 figures, listed in manifest\.json$/);
  });

  it('leaves out a view with problems when it is strict', async () => {
    const { code, manifest } = await runList([{ name: 'a', view: 'region=atlantis' }], { strict: true });
    expect([code, manifest.figures, manifest.failed[0]!.error.includes('atlantis')]).toEqual([1, [], true]);
  });

  it('never lets two figures write one file', async () => {
    const { code, manifest } = await runList([
      { name: 'a', view: 'minerals=cobalt', formats: ['csv'] },
      { name: 'a-projects', view: '', formats: ['csv'], layer: 'projects' },
    ]);
    expect([code, manifest.failed.map(({ name }) => name)]).toEqual([1, ['a-projects']]);
  });

  it('draws an atlas', async () => {
    const { code, manifest } = await run('region=europe', { each: 'forum', size: '640x480' });
    expect(code).toBe(0);
    expect(manifest.figures.map(({ name, view }) => [name, view])).toContainEqual([
      'forge',
      'layers=forums&forums=forge&region=europe',
    ]);
  });

  it.each([
    ['{', 'is no JSON'],
    ['{"name":"a"}', 'expected a list'],
    ['[]', 'the list is empty'],
  ])('takes no %s for a list', async (text, message) => {
    await expect(runList(text)).rejects.toThrow(message);
  });

  it.each([
    [{ positionals: ['a.json'], values: { format: 'svg' } }, '--each and --format need --out-dir'],
    [{ positionals: ['a.json'], values: { 'out-dir': 'x', out: 'y.svg' } }, '--out and --out-dir: expected one'],
    [{ positionals: ['region=africa'], values: { 'out-dir': 'x' } }, 'got region=africa; expected a list'],
    [{ positionals: [], values: { 'out-dir': 'x', each: 'planet' } }, '--each: got "planet"; expected country'],
    [{ positionals: ['a.json'], values: { 'out-dir': 'x', each: 'country' } }, '--each makes its own list'],
    [{ positionals: ['no-such.json'], values: { 'out-dir': 'x' } }, "no-such.json can't be read"],
    [{ positionals: ['a.json'], values: { 'out-dir': 'x', size: 'big' } }, '--size: got "big"'],
  ])('%j is wrong usage', async (invocation, message) => {
    await expect(runBatch(invocation as never)).rejects.toThrow(message);
    expect(existsSync('x')).toBe(false);
  });

  it('keeps no figure in memory', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const heapAfter = async (from: number) => {
      const countries = ['COD', 'ZMB', 'AGO', 'NAM', 'KEN', 'NGA', 'MAR', 'ZAF'];
      const list = Array.from({ length: 10 }, (_, i) => ({
        name: `figure-${from + i}`,
        view: `region=africa&asof=2026-0${1 + (i % 8)}-0${1 + from / 10}&select=country:${countries[i % 8]}`,
        // Each is laid out in a frame of its own.
        size: `${700 + from + i}x500`,
      }));
      await runList(list);
      collect();
      return process.memoryUsage().heapUsed;
    };
    await heapAfter(0);
    const before = await heapAfter(10);
    await heapAfter(20);
    const after = await heapAfter(30);
    // 20 figures are 4 MB of SVG, and their projected shapes several times that.
    expect((after - before) / 1e6).toBeLessThan(4);
  });
});
