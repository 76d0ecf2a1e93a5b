import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const INSTALLED = [
  process.env.LODEMAP_BROWSER,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const find = () => INSTALLED.find(path => path && existsSync(path)) ?? null;

/** Path of a browser: an installed one, else Debian's Chromium when apt may be used, else Playwright's own; null when none works. */
export function ensureBrowser() {
  const installed = find();
  if (installed) return installed;
  const quiet = { stdio: 'ignore' };
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium (once) …');
    const install = () =>
      spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
        ...quiet,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0;
    if (!install()) {
      spawnSync('apt-get', ['update'], quiet);
      install();
    }
    const found = find();
    if (found) return found;
  }
  const require = createRequire(import.meta.url);
  const cli = require.resolve('playwright-core/package.json').replace('package.json', 'cli.js');
  console.log('Downloading a browser for the tests (once) …');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
  const path = require('playwright-core').chromium.executablePath();
  return existsSync(path) ? path : null;
}
