// Plain JavaScript, because it runs before anything is installed: makes sure that packages are there and that built
// files are newer than what they are built from.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Installs the locked packages when they are missing or older than the lock file. `quiet` sends npm's words to stderr. */
export function ensureInstalled(quiet = false) {
  const marker = join(ROOT, 'node_modules', '.package-lock.json');
  const lock = join(ROOT, 'package-lock.json');
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs - 1000) return;
  if (existsSync(marker) && !existsSync(lock)) return;
  if (!quiet) console.log('Installing packages (once) …');
  const options = ['--no-audit', '--no-fund', '--loglevel=error'];
  // `npm ci` refuses a lock file that misses a package made for another platform, as mirrors of the registry leave them
  // out; `npm install --no-save` takes the same locked versions and writes nothing.
  if (
    spawnSync('npm', ['ci', ...options], { cwd: ROOT, stdio: 'ignore', shell: process.platform === 'win32' }).status !==
    0
  )
    run('npm', ['install', '--no-save', ...options], { quiet });
}

/** Runs a program in the project's root; throws with its exit code when it fails. */
export function run(command, args, { quiet = false, env = {} } = {}) {
  const stdio = quiet ? ['ignore', 2, 2] : 'inherit';
  const shell = process.platform === 'win32';
  const result = spawnSync(command, args, { cwd: ROOT, stdio, shell, env: { ...process.env, ...env } });
  if (result.error) throw result.error;
  if (result.status !== 0) {
    const failure = new Error(`${command} ${args.join(' ')} ended with ${result.status ?? result.signal}`);
    failure.exitCode = result.status ?? 1;
    throw failure;
  }
}

/** Runs a TypeScript file of ours. */
export function runTypeScript(file, args = [], options = {}) {
  run(process.execPath, [join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs'), join(ROOT, file), ...args], options);
}

/** Time of the newest file below some paths, ms; 0 when there is none. */
function newest(paths) {
  let latest = 0;
  for (const path of paths) {
    const full = join(ROOT, path);
    if (!existsSync(full)) continue;
    const stat = statSync(full);
    latest = Math.max(latest, stat.mtimeMs);
    if (stat.isDirectory()) latest = Math.max(latest, newest(readdirSync(full).map(name => join(path, name))));
  }
  return latest;
}

/** Whether `built` is missing or older than any of its origins. */
export function isStale(built, origins) {
  const file = join(ROOT, built);
  return !existsSync(file) || statSync(file).mtimeMs < newest(origins);
}

/** What the site is built from; `public/data` is written by the build itself. */
const SITE_ORIGINS = [
  'src',
  'data',
  'public/geo',
  'public/fonts',
  'public/icon.svg',
  'index.html',
  'embed.html',
  'vite.config.ts',
  'package.json',
];

/** Whether the site's program must be built. */
export function isSiteStale() {
  return isStale('dist/site/index.html', SITE_ORIGINS);
}

/** Whether docs and static pages must be written: the index of the pages comes last, after the program. */
export function isRestStale() {
  return isStale('dist/site/atlas.html', ['dist/site/index.html']);
}
