import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fixFormat } from '../../src/cli/data/check-command.ts';
import { checkData } from '../../src/cli/data/check-data.ts';
import { formatProblem } from '../../src/core/check/problem.ts';

let root = '';
beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'lodemap-data-')), 'data');
  cpSync('data', root, { recursive: true });
});
afterEach(() => rmSync(join(root, '..'), { recursive: true }));

const faults = () => checkData(root, 'public/geo').problems.map(formatProblem);
const change = (path: string, edit: (text: string) => string) => {
  writeFileSync(join(root, path), edit(readFileSync(join(root, path), 'utf8')));
};

test('a file that is not JSON is named, with line and column; the rest is still checked', () => {
  change('risks/hormuz.json', text => text.replace('"type":', '"type"'));
  change('risks/malacca.json', text => text.replace('"severity": ', '"severity": 9'));
  const problems = faults();
  expect(
    problems.some(line =>
      /^data\/risks\/hormuz\.json: got text that is not JSON at line \d+, column \d+; expected JSON\./.test(line),
    ),
  ).toBe(true);
  expect(problems.some(line => line.startsWith('data/risks/malacca.json /severity: got 9'))).toBe(true);
});

test('an empty file, a file of another shape, a record that is no record', () => {
  change('risks/hormuz.json', () => '');
  change('sources.json', () => '{}');
  change('risks/malacca.json', () => '[1, 2]');
  change('projects/reko-diq.json', () => 'null');
  const problems = faults();
  expect(problems).toContain('data/sources.json: got object; expected a list of rows: [ … ].');
  expect(problems.some(line => line.startsWith('data/risks/hormuz.json: got an empty file'))).toBe(true);
  expect(problems.some(line => line.startsWith('data/risks/malacca.json'))).toBe(true);
  expect(problems.some(line => line.startsWith('data/projects/reko-diq.json'))).toBe(true);
});

test('missing folders and files are said, one a line', () => {
  for (const name of ['risks', 'sources.json', 'meta.json']) rmSync(join(root, name), { recursive: true });
  const problems = faults();
  expect(problems.some(line => line.startsWith('data/risks: got nothing; expected a folder'))).toBe(true);
  expect(problems.some(line => line.startsWith('data/sources.json: got nothing; expected a file'))).toBe(true);
  expect(problems.some(line => line.startsWith('data/meta.json: got nothing'))).toBe(true);
});

test('a field that the schema does not know, and one that is missing', () => {
  change('risks/hormuz.json', text => text.replace('"severity":', '"severty":'));
  expect(faults().filter(line => line.startsWith('data/risks/hormuz'))).toEqual([
    'data/risks/hormuz.json: got nothing; expected the field "severity". Use null where the value is not known.',
    expect.stringMatching(
      /^data\/risks\/hormuz\.json: got the field "severty"; expected only id, .*Did you mean "severity"\?$/,
    ),
  ]);
});

test('an amount of 0 is a fault that says what to write', () => {
  change('projects/reko-diq.json', text => text.replace('1250000000', '0'));
  const problems = faults().filter(line => line.startsWith('data/projects/reko-diq.json'));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('/finance/0/amount/usd: got 0; expected a value that is > 0');
});

test('a record without a citation', () => {
  change('aggregates.json', text => text.replace(/"cites": \[[^\]]*\][^\]]*\]\s*\}\s*\]/, '"cites": []'));
  expect(
    faults().some(line => /data\/aggregates\.json \/0\/cites: got an empty list; expected at least 1/.test(line)),
  ).toBe(true);
});

test('--fix sorts rows and keys, and then nothing is left to complain of', () => {
  change('sources.json', text => JSON.stringify(JSON.parse(text).reverse()));
  change('risks/hormuz.json', text => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).reverse())));
  expect(faults().length).toBeGreaterThan(0);
  expect(fixFormat(root).sort()).toEqual(['data/risks/hormuz.json', 'data/sources.json']);
  expect(faults()).toEqual([]);
  expect(readFileSync(join(root, 'sources.json'), 'utf8')).toBe(readFileSync('data/sources.json', 'utf8'));
});

test('without boundaries the check goes on and says so', () => {
  const { problems, notes } = checkData(root, join(root, 'nowhere'));
  expect(problems).toEqual([]);
  expect(notes).toHaveLength(1);
});
