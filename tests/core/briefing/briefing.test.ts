// Bound texts and steps, over the real records.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseBoundText } from '../../../src/core/briefing/bound-text.ts';
import { findDigits } from '../../../src/core/briefing/find-digits.ts';
import { listBriefing } from '../../../src/core/briefing/listed-briefing.ts';
import type { Reader } from '../../../src/core/briefing/reader.ts';
import { resolveBriefing } from '../../../src/core/briefing/resolve-briefing.ts';
import { resolveStep } from '../../../src/core/briefing/resolve-step.ts';
import type { BriefingRecord, BriefingStep } from '../../../src/core/model/records.ts';
import { loadBriefingWords } from '../../../src/core/text/load-briefing-words.ts';
import { LANGUAGES, loadMessages } from '../../../src/core/text/messages.ts';
import { openDataset, openModel } from '../../open-dataset.ts';

async function openReader(lang: string): Promise<Reader> {
  const [messages, words] = [await loadMessages(lang), await loadBriefingWords(lang)];
  return { model: openModel(), details: openDataset().details, messages, words };
}
const english = await openReader('en');
const chinese = await openReader('zh');

function createStep(change: Partial<BriefingStep> = {}): BriefingStep {
  return {
    id: 'a-step',
    name: { en: 'A step' },
    title: { en: 'A title' },
    view: 'asof=2026-11-22',
    annotations: [],
    numbers: {},
    notes: { en: 'Notes.' },
    seconds: 60,
    answers: [],
    sources: [],
    ...change,
  };
}
function createBriefing(...steps: BriefingStep[]): BriefingRecord {
  const words = { title: { en: 'A briefing' }, summary: { en: 'A summary.' } };
  return { id: 'a-briefing', ...words, asof: '2026-11-22', literals: [], steps, sources: [] };
}
/** The title of a step whose numbers are given by their queries. */
function write(title: string, queries: Record<string, string>, reader = english) {
  const numbers = Object.fromEntries(
    Object.entries(queries).map(([name, query]) => [name, { query, pinned: '?', what: { en: name } }]),
  );
  const step = createStep({ title: { en: title }, numbers });
  return resolveStep(reader, createBriefing(step), step);
}
const titleOf = (title: string, queries: Record<string, string>, reader = english) =>
  write(title, queries, reader).title;

describe('bound texts', () => {
  test('are pieces of text, numbers and names', () => {
    expect(parseBoundText('{{a}} {n.mou|words} {country:COD} {').map(({ kind }) => kind)).toEqual([
      'text',
      'text',
      'text',
      'text',
      'number',
      'text',
      'name',
      'text',
      'broken',
    ]);
  });
  const loans = 'sum lines rung=firm instrument=loan';
  test.each([
    ['{n}', 'add 1200 34', '1,234', '1,234'],
    ['{n|words}', 'add 40 14', 'fifty-four', '五十四'],
    ['{n|Words}', 'add 200 12', 'Two hundred and twelve', '二百一十二'],
    ['{n|words}', 'add 1000 5', 'one thousand and five', '一千零五'],
    ['{n}', 'ratio 896 1000', '90%', '90%'],
    ['{n|percent-1}', 'ratio 896 1000', '89.6%', '89.6%'],
    ['{n|points}', 'ratio 896 1000', '90', '90'],
    ['{n|usd}', 'sum parts programme=project-vault agency=EXIM', 'up to $10 bn', '最高100亿美元'],
    ['{n.low|usd-full}', 'sum programmes programme=project-vault', '$11.67 bn', '116.7亿美元'],
    ['{n.lines}/{n.undisclosed}', loans, '21/2', '21/2'],
    ['{n}', 'get texts text=us-eu-2026-mou of=signed', '24 April 2026', '2026年4月24日'],
    ['{n|day}', 'get texts text=us-eu-2026-mou of=signed', '24 April', '4月24日'],
    ['{n|month}', 'get texts text=us-eu-2026-mou of=signed', 'April 2026', '2026年4月'],
    ['{n}', 'list seats forum=forge counted=yes confidence=high', 'South Korea and United States', '韩国和美国'],
    ['{n.count}', 'list seats forum=forge counted=yes confidence=high', '2', '2'],
    ['{n}', 'tally projects country=COD by=continent', 'Africa 7', '非洲7'],
    ['{n.mou|words}', 'tally texts group=ministerial-eleven-2026-02 by=kind', 'seven', '七'],
    ['{n}', 'get steps text=us-plurilateral-2026 due=2026-07-13 of=outcome', 'no outcome on record', '无结果记录'],
    ['{n}', 'get tables table=copper-refined-refining-iea-2025 of=inside', 'not stated', '未说明'],
    ['{country:COD|short} {forum:forge} {mineral:cobalt}', 'add 1 1', 'DR Congo FORGE cobalt', '刚果（金） FORGE 钴'],
  ])('%s of %s', (text, query, en, zh) => {
    expect([titleOf(text, { n: query }), titleOf(text, { n: query }, chinese)]).toEqual([en, zh]);
  });
  test('every language takes its own text and the same number', () => {
    const numbers = { n: { query: 'add 1 2', pinned: '3', what: { en: 'x', zh: 'x' } } };
    const step = createStep({ title: { en: '{n|words} texts', zh: '{n}份文件' }, numbers });
    const titles = [english, chinese].map(reader => resolveStep(reader, createBriefing(step), step).title);
    expect(titles).toEqual(['three texts', '3份文件']);
  });
});

describe('what can’t be had', () => {
  test('stands as a plain mark and is named, and the rest stands', () => {
    const step = write('{good} of {bad}', { good: 'add 1 1', bad: 'count seats forum=forg' });
    expect(step.title).toBe('2 of n/a');
    expect(step.problems).toEqual([
      expect.objectContaining({ path: '/numbers/bad/query', next: 'Did you mean "forge"?' }),
    ]);
  });
  test.each([
    ['{goood}', '/title/en', 'Did you mean "good"?'],
    ['{good|wrods}', '/title/en', 'Did you mean "words"?'],
    ['{good.mou}', '/title/en', 'It is 2.'],
    ['{good|usd}', '/title/en', ''],
    ['{country:ZZZ}', '/title/en', ''],
    ['{forum:forge|nmae}', '/title/en', ''],
    ['{ good }', '/title/en', 'For a brace itself write it twice.'],
  ])('%s', (title, path, next) => {
    const step = write(title, { good: 'add 1 1' });
    expect([step.title, step.problems.length]).toEqual(['n/a', 1]);
    expect(step.problems[0]).toMatchObject({ path, next: expect.stringContaining(next) });
  });
  test('a key of the View that can’t be used is named and has its default', () => {
    const step = createStep({ view: 'asof=2026-11-22&layers=forms' });
    const resolved = resolveStep(english, createBriefing(step), step);
    expect([resolved.problems[0]?.path, resolved.view.layers.length]).toEqual(['/view', 4]);
  });
});

test('builds bring call-outs and changes of the View one by one', () => {
  const note = { at: 'country:COD', title: { en: 'A' }, text: { en: 'B' }, sources: ['x'] };
  const builds = [{ annotations: [1] }, { view: 'vs=2026-02-04' }];
  const step = createStep({ annotations: [note, note], builds });
  const { annotations, views, view } = resolveStep(english, createBriefing(step), step);
  expect(annotations.map(({ build }) => build)).toEqual([0, 1]);
  expect(views.map(({ vs }) => vs)).toEqual([null, null, '2026-02-04']);
  expect(view).toBe(views[0]);
});

describe('digits without a query', () => {
  test.each([
    ['On 4 February 2026 and in May 2026, by 2027', []],
    ['2026年2月4日至5月，2021—2024年', []],
    ['between 4 and 5 February', []],
    ['Section 232 of {n} and {x|words}', []],
    ['54 countries', ['54']],
    ['the $12 bn of 2026', ['12']],
    ['共55个，占1,200', ['55', '1,200']],
    ['{{5}}', ['5']],
    ['Section 2321', ['2321']],
  ])('%s', (text, expected) => {
    const found = findDigits(text, ['Section 232 ']).map(({ digits }) => digits);
    expect(found).toEqual(expected);
  });
  test('have their place', () => {
    expect(findDigits('{n} of 55', [])).toEqual([{ digits: '55', position: 8 }]);
  });
});

describe.each(readdirSync('data/briefings'))('%s', file => {
  const briefing = JSON.parse(readFileSync(`data/briefings/${file}`, 'utf8')) as BriefingRecord;
  test.each(LANGUAGES)('reads without a hole in %s', lang => {
    const resolved = resolveBriefing(lang === 'zh' ? chinese : english, briefing);
    expect(resolved.problems).toEqual([]);
    expect(JSON.stringify(resolved)).not.toMatch(/"(n\/a|无数据)"/);
    expect(resolved.seconds).toBe(listBriefing(briefing).seconds);
  });
});
