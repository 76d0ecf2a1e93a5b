import { expect, test } from 'vitest';
import { siteAddress } from '../../src/cli/build/site-address.ts';

test('the argument comes before the variable; both end in a slash, without a query', () => {
  const env = { LODEMAP_SITE: 'https://b.example/' };
  expect(siteAddress('.', ['--site', 'https://a.example/map'], env)).toBe('https://a.example/map/');
  expect(siteAddress('.', ['--site=https://a.example/map/?x#y'], env)).toBe('https://a.example/map/');
  expect(siteAddress('.', [], env)).toBe('https://b.example/');
});

test('nobody says an address', () => {
  expect(siteAddress('.', [], {})).toBe(null);
});

test.each([[['--site']], [['--site', 'map.example']], [['--site', 'file:///map']]])(
  '%j is refused in plain words',
  args => {
    expect(() => siteAddress('.', args, {})).toThrow(/--site: got .*; expected an address such as/);
  },
);
