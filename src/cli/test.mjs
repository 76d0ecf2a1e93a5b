// `npm test`: installs what is missing, a browser included, then types, lint and data beside the
// build, unit and figure tests, browser tests. Ends
// with "N passed, N failed".
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, isRestStale, isSiteStale, ROOT } from './bootstrap.mjs';
import { ensureBrowser } from './ensure-browser.mjs';

const results = [];
const bin = (...path) => join(ROOT, 'node_modules', ...path);

/** One step that either holds or not. What its programs say is printed when it ends, so that steps may run side by side. */
async function step(name, work) {
  const began = Date.now();
  const said = [];
  let failure = null;
  try {
    await work(said);
  } catch (error) {
    failure = error.message;
  }
  results.push({ passed: failure ? 0 : 1, failed: failure ? 1 : 0 });
  process.stdout.write(said.join(''));
  console.log(
    `${failure ? 'FAILED' : 'ok'}  ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)${failure ? `: ${failure}` : ''}`,
  );
}

/** Resolves when a program has ended well; its words go to `said`. */
function node(said, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', text => said.push(text));
    child.on('error', reject);
    child.on('close', status => (status === 0 ? resolve() : reject(new Error(`ended with ${status}`))));
  });
}
const typeScript = (said, file) => node(said, bin('tsx', 'dist', 'cli.mjs'), file);
const types = (said, project) => node(said, bin('typescript', 'bin', 'tsc'), '-p', project);

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
/** One after another, beside the build: each of them keeps one processor busy. */
async function checks() {
  await step('types', said => types(said, '.'));
  await step('types of the core, without the DOM', said => types(said, 'src/core'));
  await step('lint and format', said =>
    node(said, bin('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings', '--max-diagnostics=20'),
  );
  await step('data', said => typeScript(said, 'src/cli/data/check-main.ts'));
}
const build = () =>
  step('build', async said => {
    if (isSiteStale() || isRestStale()) await typeScript(said, 'src/cli/build/build-site-main.ts');
  });
await Promise.all([checks(), build()]);
vitest('unit and figure tests', []);
const browser = ensureBrowser();
if (browser) vitest('browser tests', ['--config', 'tests/browser/vitest.config.ts'], { LODEMAP_BROWSER: browser });
else
  await step('browser tests', async () => {
    throw new Error(
      'no browser was found and none could be installed; install Chrome, Edge or Chromium, or set LODEMAP_BROWSER to its path',
    );
  });

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
