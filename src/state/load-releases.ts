import type { Release } from '../core/model/release.ts';
import { type Fetch, LoadError, loadJson } from './load.ts';

/** The published versions that this site holds, newest first. Every failure is a LoadError that names the file. */
export async function loadReleases(fetchFile?: Fetch): Promise<Release[]> {
  const file = 'data/releases/index.json';
  const value = await loadJson(file, fetchFile);
  const isRelease = (row: unknown) => typeof (row as Release | null)?.version === 'string';
  if (!Array.isArray(value) || !value.every(isRelease))
    throw new LoadError({ reason: 'shape', file, expected: '[{ "version": "…" }, … ]' });
  return value as Release[];
}

/** The names of these versions; none where the list can't be had. For saying what an address may ask for. */
export async function knownVersions(fetchFile?: Fetch): Promise<ReadonlySet<string>> {
  const releases = await loadReleases(fetchFile).catch(() => []);
  return new Set(releases.map(({ version }) => version));
}
