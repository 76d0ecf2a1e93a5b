import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { THEMES } from '../../src/core/scene/themes.ts';
import { customProperties } from '../../src/shells/theme.ts';

const sheet = readFileSync(new URL('../../src/shells/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = sheet.split('@media (prefers-color-scheme: dark)');

/** The declarations of custom properties in a piece of a style sheet. */
function declared(css: string): Record<string, string> {
  return Object.fromEntries([...css.matchAll(/(--[a-z0-9-]+):\s*([^;]+);/g)].map(match => [match[1], match[2]]));
}

it('the first paint has the colours of the themes', () => {
  expect(declared(light)).toEqual(customProperties(THEMES.light));
  expect(declared(dark)).toEqual(customProperties(THEMES.dark));
});
