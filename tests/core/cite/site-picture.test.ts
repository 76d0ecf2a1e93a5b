import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pictureOfStep, pictureOfView } from '../../../src/core/cite/site-picture.ts';
import type { NamedView } from '../../../src/core/model/records.ts';
import { parseView } from '../../../src/core/view/codec.ts';
import type { View } from '../../../src/core/view/view.ts';

const named = JSON.parse(readFileSync('data/named-views.json', 'utf8')) as NamedView[];
const pictureOf = (query: string, changes: Partial<View> = {}) =>
  pictureOfView({ ...parseView(query).view, ...changes }, named);

test('each named view has its own picture, in whatever order its keys stand and whoever reads it', () => {
  expect(named.length).toBeGreaterThan(5);
  for (const { id, view } of named) {
    expect(pictureOf(view)).toBe(`view/${id}.png`);
    expect(pictureOf(view, { lang: 'zh', theme: 'dark', data: '2026.11.22' })).toBe(`view/${id}.png`);
  }
  expect(pictureOf('layers=projects&region=africa')).toBe(pictureOf('region=africa&layers=projects'));
});

test('another view has none, however near', () => {
  expect(pictureOf('region=africa&layers=projects&camera=20,0,1')).toBe(null);
  expect(pictureOf('region=africa&layers=projects&asof=2025-01-01')).toBe(null);
  expect(pictureOf('region=africa&layers=projects', { labels: 'zh' })).toBe(null);
  expect(pictureOf('', { mode: 'present', briefing: 'february-2026-turn', step: 1 })).toBe(null);
});

test('a step has the picture beside its page', () => {
  expect(pictureOfStep('february-2026-turn', 'the-room')).toBe('briefing/february-2026-turn/the-room.png');
});
