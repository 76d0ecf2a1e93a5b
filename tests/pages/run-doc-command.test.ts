// A command of the docs while the site is built: its words are kept, all but the line that all went well.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { runDocCommand } from '../../src/cli/build/run-doc-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'doc-command-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

/** A command line that prints its arguments, says some lines and ends with a code. */
function script(said: string[], code = 0): string {
  const file = join(folder, 'cli.mjs');
  writeFileSync(
    file,
    `console.log(process.argv.slice(2).join('|'));for (const line of ${JSON.stringify(said)}) console.error(line);process.exitCode=${code}`,
  );
  return file;
}

test('what is printed comes back; that all figures are drawn is not said', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const said = ['atlas: 11 of 11 figures, listed in manifest.json'];
  expect(runDocCommand(script(said), ['figure', 'a b'], folder)).toBe('figure|a b\n');
  expect(warn).not.toHaveBeenCalled();
});

test('every other word goes on', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const said = ['atlas: 10 of 11 figures, listed in manifest.json', 'view: no such forum; drawn without it'];
  runDocCommand(script(said), [], folder);
  expect(warn.mock.calls.flat()).toEqual(said);
});

test('a command that fails is an error with its words', () => {
  expect(() => runDocCommand(script(['no such view'], 1), ['figure'], folder)).toThrow(
    'lodemap figure ended with 1: no such view',
  );
});
