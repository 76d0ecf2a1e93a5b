import type { Problem } from '../../../core/check/problem.ts';
import { nextVersion } from '../../../core/model/release.ts';
import { hashRecords } from '../build-dataset.ts';
import type { FolderRule } from '../folder-rule.ts';
import { plainRecords } from '../load-records.ts';
import type { ReleaseOnDisk } from '../releases.ts';

/** A published version is what its readers cite and pin: its files stay as they are, and its name stands for them alone. */
export const releasesKept: FolderRule = {
  id: 'releases-kept',
  description:
    'Published versions (data/releases) are as they were written, and data that differ from a published version bear another version in meta.json.',
  check({ data, releases }) {
    const problems = releases.flatMap(release => checkFiles(release));
    const meta = data.entries.meta[0]?.record;
    const same = releases.find(({ version, files }) => files && version === meta?.version);
    if (!same?.files || data.problems.length > 0) return problems;
    if (hashRecords(plainRecords(data.entries)) === same.files.dataset.hash) return problems;
    problems.push({
      file: 'data/meta.json',
      path: '/version',
      got: `"${same.version}", which is published with other records`,
      expected: 'a version of its own for data that have changed since',
      next: `Set it to "${nextVersion(same.version)}", or to a later date together with "asof"; or take the changes back.`,
    });
    return problems;
  },
};

function checkFiles({ version, files, why }: ReleaseOnDisk): Problem[] {
  const fault = (got: string, expected: string): Problem => ({
    file: `data/releases/${version}`,
    path: '',
    got,
    expected,
    next: 'A published version is never edited: restore its files from the repository.',
  });
  if (!files) return [fault(why, 'dataset.json and details.json, as they were published')];
  const { dataset, details } = files;
  const faults: Problem[] = [];
  if (dataset.version !== version || details.version !== version)
    faults.push(fault(`version "${dataset.version}" and "${details.version}" in its files`, `"${version}" in both`));
  if (dataset.hash !== details.hash)
    faults.push(fault('two files with different hashes', 'two files of the same records'));
  return faults;
}
