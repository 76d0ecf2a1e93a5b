import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffDatasets } from '../../core/changes/diff-datasets.ts';
import { formatProblem } from '../../core/check/problem.ts';
import { compareVersions, nextVersion } from '../../core/model/release.ts';
import { buildDataset } from './build-dataset.ts';
import { checkData } from './check-data.ts';
import { plainRecords } from './load-records.ts';
import { listVersions, readRelease } from './releases.ts';

/** What was done: `written` with its files, or `unchanged`, since nothing differs from what is published. */
export type Released =
  | { state: 'written'; version: string; files: string[]; changes: number; before: string | null }
  | { state: 'unchanged'; version: string };

/**
 * Publishes the data of `root`/data as `data/releases/<version>`, and writes nothing else. Throws with the next step when the
 * data have faults, when the version is published with other records, and when it is older than the last one.
 */
export function releaseData(root: string): Released {
  const folder = join(root, 'data', 'releases');
  const { loaded, problems } = checkData(join(root, 'data'), join(root, 'public', 'geo'));
  if (problems.length > 0) throw new Error(['the data have faults:', ...problems.map(formatProblem)].join('\n'));
  const { dataset, details } = buildDataset(plainRecords(loaded.entries));
  const { version } = dataset;
  const [newest = null] = listVersions(folder);
  if (newest === version) return { state: 'unchanged', version };
  if (newest !== null && compareVersions(version, newest) < 0)
    throw new Error(
      `data/meta.json: version ${version} is older than ${newest}, which is published. Next: set "version" to ${nextVersion(newest)}, or to a later date with "asof".`,
    );
  const last = newest === null ? null : readRelease(folder, newest).files;
  const changes = last ? diffDatasets(last, { dataset, details }).length : 0;
  if (last && changes === 0 && last.dataset.asof === dataset.asof) return { state: 'unchanged', version: newest! };
  mkdirSync(join(folder, version), { recursive: true });
  const files = Object.entries({ dataset, details }).map(([name, value]) => {
    const file = join(folder, version, `${name}.json`);
    writeFileSync(file, JSON.stringify(value));
    return file;
  });
  return { state: 'written', version, files, changes, before: newest };
}
