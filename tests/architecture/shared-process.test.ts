// Unit tests follow one another in one process (vite.config.ts): what one of them changes there, the next ones would find.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listFiles } from './read-imports.ts';

const config = readFileSync('vite.config.ts', 'utf8');
const tests = listFiles('tests', ['.test.ts'])
  .filter(file => !file.startsWith('tests/browser/'))
  .map(file => ({ file, code: readFileSync(file, 'utf8') }));

test('what puts something else in a module’s place, or changes the process, is run apart', () => {
  const changes =
    /\bvi\.(?:do)?mock\(|\bvi\.(?:stub|useFake)|process\.chdir\(|process\.env\.\w+ = |globalThis\.\w+ = /i;
  const found = tests.filter(({ code }) => changes.test(code)).map(({ file }) => file);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(file => !config.includes(`'${file}'`))).toEqual([]);
});
