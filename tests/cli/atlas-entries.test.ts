import { expect, test } from 'vitest';
import { atlasEntries } from '../../src/cli/batch/atlas-entries.ts';
import { formatView, parseView } from '../../src/core/view/codec.ts';
import { openAtlas, openModel } from '../open-dataset.ts';

const model = openModel();
const atlas = openAtlas();
const entries = (kind: 'country' | 'region' | 'forum' | 'mineral', query = '') => {
  const list = atlasEntries(kind, { model, atlas, view: parseView(query).view });
  return new Map(list.map(({ name, view }) => [name, formatView(view)]));
};

test('each country with records stands in the smallest region that shows all of it', () => {
  const countries = entries('country');
  expect(countries.get('COD')).toBe('region=central-africa&select=country:COD');
  expect(countries.get('USA')).toBe('region=north-america&select=country:USA');
  expect(countries.get('ARM')).toBe('region=middle-east&select=country:ARM');
  expect(countries.get('COK')).toBe('region=oceania&select=country:COK');
  expect(countries.get('EU')).toBe('region=europe&select=country:EU');
  expect(countries.has('SMR')).toBe(false);
  expect([...countries.keys()]).toEqual([...countries.keys()].sort());
});

test('what the view says holds for each figure, and a region of its own stays', () => {
  const countries = entries('country', 'region=africa&lang=zh&minerals=cobalt');
  expect(countries.get('ZMB')).toBe('minerals=cobalt&region=africa&select=country:ZMB&lang=zh');
  expect(entries('region', 'theme=dark').get('europe')).toBe('region=europe&theme=dark');
});

test('forums with seats and minerals with projects', () => {
  expect(entries('forum').get('forge')).toBe('layers=forums&forums=forge');
  expect([...entries('mineral', 'asof=2025-06-30').keys()].length).toBeLessThan(entries('mineral').size);
  expect(entries('mineral').get('cobalt')).toBe('minerals=cobalt');
});
