// The published versions of the data: one folder each, never changed once it is there.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset, Details } from '../../core/model/dataset.ts';
import { compareVersions, type Release } from '../../core/model/release.ts';

/** The two files of a release. */
export const RELEASE_FILES = ['dataset.json', 'details.json'] as const;

/** A release as it stands on disk. */
export interface ReleaseOnDisk {
  /** The name of its folder. */
  version: string;
  /** Null = a file is missing or can't be read; `why` says so. */
  files: { dataset: Dataset; details: Details } | null;
  why: string;
}

/** The versions in a folder of releases, newest first; none where there is no such folder. */
export function listVersions(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory());
  return names.map(({ name }) => name).sort((a, b) => compareVersions(b, a));
}

/** All releases of a folder, newest first. */
export function readReleases(folder: string): ReleaseOnDisk[] {
  return listVersions(folder).map(version => readRelease(folder, version));
}

/** One release; a file that can't be read is said, not thrown. */
export function readRelease(folder: string, version: string): ReleaseOnDisk {
  try {
    const [dataset, details] = RELEASE_FILES.map(name => JSON.parse(readFileSync(join(folder, version, name), 'utf8')));
    return { version, files: { dataset, details }, why: '' };
  } catch (error) {
    return { version, files: null, why: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Copies all releases of `from` into `into` and writes `index.json` there, newest first. Answers the index. Throws when a
 * release can't be read.
 */
export function copyReleases(from: string, into: string): Release[] {
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  const index = readReleases(from).map(({ version, files, why }): Release => {
    if (!files) throw new Error(`data/releases/${version} can't be read: ${why}`);
    for (const name of RELEASE_FILES) cpSync(join(from, version, name), join(into, version, name));
    return { version, asof: files.dataset.asof, hash: files.dataset.hash };
  });
  writeFileSync(join(into, 'index.json'), JSON.stringify(index));
  return index;
}
