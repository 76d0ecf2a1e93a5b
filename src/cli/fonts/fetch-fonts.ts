import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { FontPackage } from './faces.ts';

/**
 * Bytes of one file of a font package. The package is fetched from the registry once into `cache`, and refused if it
 * is not the pinned one.
 *
 * @param cache an ignored folder that may be emptied at any time
 * @throws if the integrity differs or the package has no such file
 */
export function readFromPackage(source: FontPackage, path: string, cache: string): Buffer {
  const tarball = fetchPackage(source, cache);
  return execFileSync('tar', ['-xzOf', tarball, `package/${path}`], { maxBuffer: 64 * 2 ** 20 });
}

const checked = new Set<string>();

function fetchPackage({ name, version, integrity }: FontPackage, cache: string): string {
  const stem = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
  const tarball = join(cache, stem);
  if (!existsSync(tarball)) {
    const incoming = join(cache, 'incoming');
    mkdirSync(incoming, { recursive: true });
    execFileSync('npm', ['pack', '--silent', `${name}@${version}`, '--pack-destination', incoming]);
    renameSync(join(incoming, stem), tarball);
  }
  if (!checked.has(tarball)) {
    const found = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
    if (found !== integrity)
      throw new Error(
        `${name}@${version} is not the pinned package.\n  expected ${integrity}\n  got      ${found}\nRemove ${tarball} and try again.`,
      );
    checked.add(tarball);
  }
  return tarball;
}
