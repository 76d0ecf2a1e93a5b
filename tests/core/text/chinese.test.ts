import { describe, expect, test } from 'vitest';
import { createScene } from '../../../src/core/scene/create-scene.ts';
import { THEMES } from '../../../src/core/scene/themes.ts';
import { loadMessages } from '../../../src/core/text/messages.ts';
import { parseView } from '../../../src/core/view/codec.ts';
import { openModel } from '../../open-dataset.ts';

const [en, zh] = [await loadMessages('en'), await loadMessages('zh')];

/** Names, abbreviations and keys that Chinese writes in Latin letters too. */
const LATIN = [
  'Lodemap|Natural Earth|FORGE|MSP|ERGI|Quad|Pax Silica|DFC|EXIM|DRC|URL|SVG|PNG|PDF|PPTX|HTML|CSV|JSON|GeoJSON|WebGL|CC BY',
  'Tab|Home|End|Enter|Esc|Shift|Alt|Ctrl|Space|Page Up|Page Down',
].join('|');
const allowed = new RegExp(`\\b(?:${LATIN})\\b|\\b[A-Z]\\b|\\b[a-z0-9-]+\\.(?:json|svg|csv)\\b`, 'g');
const leftOver = (text: string): string[] => text.replace(allowed, '').match(/[A-Za-z]{2,}/g) ?? [];

/** Every text of a catalogue by its path; functions are called with plain arguments. */
function texts(node: unknown, path: string): [path: string, text: string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') {
    const call = node as (...args: unknown[]) => unknown;
    for (const args of [
      ['一', 2, 3, '四', '五'],
      [2, 3, 4, 5, 6],
      [['一', '二'], 2, 3, null],
      [['一'], 1, 1, '一'],
    ]) {
      try {
        const made = call(...args);
        if (typeof made === 'string' && !/undefined|NaN/.test(made)) return [[path, made]];
      } catch {
        // These arguments are not of the function's kind: the next ones may be.
      }
    }
    return [];
  }
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}
const paths = (node: unknown, path: string): string[] =>
  node === null || typeof node !== 'object'
    ? [path]
    : Object.entries(node).flatMap(([key, value]) => paths(value, `${path}.${key}`));

describe('the Chinese catalogue', () => {
  test.each(['ui', 'sentences', 'vocabulary'] as const)('%s has no English left but names and keys', part => {
    const left = texts(zh[part], part).flatMap(([path, text]) => leftOver(text).map(word => `${path}: ${word}`));
    expect(left).toEqual([]);
  });
  test.each(['ui', 'sentences', 'vocabulary'] as const)('%s has every entry of the English one', part => {
    const isList = (path: string) => /\.\d+(\.|$)/.test(path);
    const of = (node: unknown) =>
      paths(node, part)
        .filter(path => !isList(path))
        .sort();
    expect(of(zh[part])).toEqual(of(en[part]));
  });
  test('every country has a name without Latin letters', () => {
    const ids = [...openModel().countries.keys(), 'EU'];
    expect(ids.filter(id => /[A-Za-z]/.test(zh.country(id)) || zh.country(id) === '')).toEqual([]);
  });
  test('every mineral of the record has a name in both languages', () => {
    const { minerals } = openModel();
    expect(minerals.filter(id => !(id in zh.vocabulary.minerals) || !(id in en.vocabulary.minerals))).toEqual([]);
  });
  test('every region has a name', () => {
    expect(
      openModel()
        .dataset.regionLenses.filter(({ name }) => !name.zh)
        .map(({ id }) => id),
    ).toEqual([]);
  });
});

describe('a Chinese scene', () => {
  const { text, legend } = createScene(openModel(), parseView('lang=zh').view, {
    theme: THEMES.light,
    messages: zh,
    placeOf: () => [0, 0],
  });
  test('says nothing in English but names', () => {
    const words = [text.headline, text.standfirst, text.howToRead, text.boundaryStatement, text.altText, text.asof];
    const labels = legend.flatMap(block => [
      block.heading,
      block.rule,
      block.note ?? '',
      ...block.rows.map(row => row.label),
    ]);
    expect([...words, ...labels].flatMap(leftOver)).toEqual([]);
  });
  test('writes its dates in Chinese', () => {
    expect(text.asof).toBe('2026年11月22日');
  });
});

test.each([
  [553e6, '$553 m', '5.53亿美元'],
  [1.25e9, '$1.25 bn', '12.5亿美元'],
  [10e9, '$10 bn', '100亿美元'],
  [999.9e6, '$1 bn', '10亿美元'],
  [860e3, '$860,000', '86万美元'],
])('%i dollars in both languages', (usd, english, chinese) => {
  expect([en.formats.usd(usd), zh.formats.usd(usd)]).toEqual([english, chinese]);
});

test('a sum says what it does not know', () => {
  const sum = { lowUsd: 765e6, highUsd: 770e6, lines: 13, undisclosed: 5, open: 0 };
  expect(en.formats.sum(sum)).toBe('at least $765–770 m (5 of 13 undisclosed)');
});

test('none disclosed is not none', () => {
  const empty = { lowUsd: 0, highUsd: 0, lines: 4, undisclosed: 4, open: 0 };
  expect([en.formats.sum(empty), en.formats.sum({ ...empty, lines: 0, undisclosed: 0 })]).toEqual([
    'none disclosed (4 of 4 undisclosed)',
    'none',
  ]);
});
