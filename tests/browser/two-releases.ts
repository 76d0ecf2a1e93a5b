// A copy of the built site whose data have moved on: two published versions, the later one shown by default.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/cli/serve.ts';
import type { Dataset, Details } from '../../src/core/model/dataset.ts';

export const OLDER = '2026.11.22';
export const NEWER = '2026.12.31';

export interface TwoReleases {
  address: string;
  /** Names that the later version changes: a risk on the default map that got milder, a project that was taken out, and a text that is new. */
  changed: { risk: string; project: string; text: string };
  close(): void;
}

/** Serves it; the files of the built site are left as they are. */
export async function serveTwoReleases(): Promise<TwoReleases> {
  const built = join(import.meta.dirname, '..', '..', 'dist', 'site');
  const folder = mkdtempSync(join(tmpdir(), 'lodemap-two-releases-'));
  cpSync(built, folder, { recursive: true, filter: file => !/data.(dataset|details)\.json\.(br|gz)$/.test(file) });
  const data = join(folder, 'data');
  const read = (name: string) => JSON.parse(readFileSync(join(data, 'releases', OLDER, name), 'utf8'));
  const dataset: Dataset = read('dataset.json');
  const details: Details = read('details.json');
  const risk = dataset.risks.find(({ severity, until }) => severity === 5 && !until)!;
  const project = dataset.projects.find(({ minerals }) => minerals.includes('cobalt'))!;
  const text = dataset.agreements.find(({ id }) => id === 'us-cod-2025')!;
  for (const file of [dataset, details]) {
    Object.assign(file, { version: NEWER, hash: NEWER });
    Object.assign(file.risks.find(({ id }) => id === risk.id)!, { severity: 2 });
    file.projects.splice(
      file.projects.findIndex(({ id }) => id === project.id),
      1,
    );
    const added = structuredClone(file.agreements.find(({ id }) => id === text.id)!);
    file.agreements.push({
      ...added,
      id: 'us-tst-2026',
      title: { en: 'A text of December', zh: '十二月的文本' },
    } as never);
  }
  Object.assign(details.sources[0]!, { publisher: 'Another publisher' });
  dataset.asof = '2026-12-31';
  const index = [
    { version: NEWER, asof: '2026-12-31', hash: NEWER },
    ...JSON.parse(readFileSync(join(data, 'releases', 'index.json'), 'utf8')),
  ];
  writeFileSync(join(data, 'dataset.json'), JSON.stringify(dataset));
  writeFileSync(join(data, 'details.json'), JSON.stringify(details));
  rmSync(join(data, 'releases', 'index.json.br'), { force: true });
  rmSync(join(data, 'releases', 'index.json.gz'), { force: true });
  writeFileSync(join(data, 'releases', 'index.json'), JSON.stringify(index));
  const { server, address } = await serve(folder, 4660);
  return {
    address,
    changed: { risk: risk.name.en, project: project.name.en, text: 'A text of December' },
    close: () => {
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
