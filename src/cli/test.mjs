// `npm test`: installs what is missing, a browser included, then types, lint, data, unit, figure and browser tests. Ends
// with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, isStale, ROOT, runTypeScript } from './bootstrap.mjs';
import { ensureBrowser } from './ensure-browser.mjs';

const results = [];
const bin = (...path) => join(ROOT, 'node_modules', ...path);

/** One step that either holds or not. */
function step(name, work) {
  const began = Date.now();
  let failure = null;
  try {
    work();
  } catch (error) {
    failure = error.message;
  }
  results.push({ passed: failure ? 0 : 1, failed: failure ? 1 : 0 });
  console.log(
    `${failure ? 'FAILED' : 'ok'}  ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)${failure ? `: ${failure}` : ''}`,
  );
}

function node(file, args, env = {}) {
  const { status } = spawnSync(process.execPath, [file, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`ended with ${status}`);
}

/** A vitest run; its own tests are counted, not the run. */
function vitest(name, args, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'lodemap-test-'));
  const report = join(folder, 'report.json');
  spawnSync(
    process.execPath,
    [
      bin('vitest', 'vitest.mjs'),
      'run',
      ...args,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } },
  );
  let passed = 0;
  let failed = 1;
  if (existsSync(report)) {
    const { numPassedTests, numFailedTests, numFailedTestSuites, numTotalTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    passed = numPassedTests;
    failed =
      numTotalTests === 0
        ? 1
        : Math.max(numFailedTests, numFailedTests === 0 && numFailedTestSuites > 0 ? numFailedTestSuites : 0);
  }
  rmSync(folder, { recursive: true, force: true });
  results.push({ passed, failed });
  console.log(`${failed ? 'FAILED' : 'ok'}  ${name}: ${passed} passed, ${failed} failed`);
}

ensureInstalled();
step('types', () => node(bin('typescript', 'bin', 'tsc'), ['-p', '.']));
step('types of the core, without the DOM', () => node(bin('typescript', 'bin', 'tsc'), ['-p', 'src/core']));
step('lint and format', () =>
  node(bin('@biomejs', 'biome', 'bin', 'biome'), ['check', '--error-on-warnings', '--max-diagnostics=20']),
);
step('data', () => runTypeScript('src/cli/data/check-main.ts'));
vitest('unit and figure tests', []);
step('build', () => {
  if (
    isStale('dist/site/index.html', [
      'src',
      'data',
      'public/geo',
      'public/fonts',
      'index.html',
      'embed.html',
      'vite.config.ts',
      'package.json',
    ])
  )
    runTypeScript('src/cli/build/build-site-main.ts');
});
const browser = ensureBrowser();
if (browser) vitest('browser tests', ['--config', 'tests/browser/vitest.config.ts'], { LODEMAP_BROWSER: browser });
else
  step('browser tests', () => {
    throw new Error(
      'no browser was found and none could be installed; install Chrome, Edge or Chromium, or set LODEMAP_BROWSER to its path',
    );
  });

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
