// The query language against the real records: what is asked, what comes back, and what is said of a faulty line.
import { describe, expect, test } from 'vitest';
import { pinText } from '../../../src/core/briefing/query/answer.ts';
import { ask } from '../../../src/core/briefing/query/ask.ts';
import { COLLECTIONS } from '../../../src/core/briefing/query/collections/registry.ts';
import { createScope } from '../../../src/core/briefing/query/scope.ts';
import { loadBriefingWords } from '../../../src/core/text/load-briefing-words.ts';
import { queryProblemLine } from '../../../src/core/text/say-query-problem.ts';
import { parseView } from '../../../src/core/view/codec.ts';
import { openDataset, openModel } from '../../open-dataset.ts';

const scopeOf = (view = '') => createScope(openModel(), openDataset().details, parseView(view).view);
const scope = scopeOf();
const { faults: en } = await loadBriefingWords('en');
const { faults: chinese } = await loadBriefingWords('zh');
/** The answer as a pin, or what is wrong. */
function answer(query: string, on = scope, words = en): string {
  const asked = ask(query, on);
  return 'answer' in asked ? pinText(asked.answer.value) : queryProblemLine(asked.problem, words);
}
const zh = (query: string) => answer(query, scope, chinese);

describe('numbers that stand in the sources or can be counted by hand', () => {
  test.each([
    ['count seats forum=cmm-2026 role=attendee country!=EU', '54'],
    ['count texts group=ministerial-eleven-2026-02', '11'],
    ['tally texts group=ministerial-eleven-2026-02 by=kind', 'mou 7, framework 4'],
    ['count named note=eleven-but-ten-named list=namedByFactSheet', '10'],
    ['count seats forum=forge counted=yes country=(seats forum=cmm-2026 role=attendee)', '16'],
    ['list seats forum=forge counted=yes confidence=high', 'KOR, USA'],
    ['count seats forum=pax-silica role=signatory asof=2026-02-04', '9'],
    ['count seats forum=pax-silica role=signatory', '25'],
    ['sum parts programme=project-vault agency=EXIM', '0..10000000000 of 1'],
    ['sum parts programme=project-vault agency=private', '1670000000..2000000000 of 1'],
    ['get steps text=us-plurilateral-2026 due=2026-07-13 of=outcome', 'none'],
    ['days 2026-02-04 (get texts text=us-eu-2026-mou of=signed)', '79'],
    ['months 2024-04 2026-05', '25'],
    ['get imports mineral=fluorspar of=from:MEX', '0.64'],
    ['quote risks risk=hormuz of=basis words="15 a day"', '15'],
    ['quote texts text=us-17-negotiated-2026 of=summary words="seventeen more countries"', '17'],
    ['max lines rung=letter-of-interest of=usd', '1400000000'],
    ['get tables table=cobalt-mine-2025 of=share:COD', '0.7311'],
    ['ratio 96600 (get tables table=cobalt-mine-2024 of=output:COD)', '0.4274'],
    ['get sums text=quad-cmi-2026 of=usd', '20000000000'],
    ['count countries where="forge & mou & !project" region=northern-america', '0'],
    ['count projects region=caribbean', '0'],
    ['add 2 3 4', '9'],
    ['subtract 10 4', '6'],
  ])('%s = %s', (query, expected) => {
    expect(answer(query)).toBe(expected);
  });
});

describe('answers agree with each other', () => {
  const number = (query: string) => Number(answer(query));
  test('rungs are parts of all lines', () => {
    const rungs = ['letter-of-interest', 'announced', 'committed', 'disbursed'];
    const sum = rungs.reduce((total, rung) => total + number(`count lines rung=${rung}`), 0);
    expect(sum).toBe(number('count lines'));
    expect(number('count lines rung=firm')).toBe(number('count lines rung=committed,disbursed'));
  });
  test('a field and its denial make the whole', () => {
    const [yes, no] = [number('count projects country=USA'), number('count projects country!=USA')];
    expect(yes + no).toBe(number('count projects'));
  });
  test('a partner that is taken out takes its output from the network', () => {
    const inside = 'get tables table=cobalt-mine-2025 of=inside';
    const share = number('get tables table=cobalt-mine-2025 of=share:COD');
    expect(number(inside) - number(`${inside} without=country:COD`)).toBeCloseTo(share, 3);
  });
  test('the day is the View’s unless the query gives one', () => {
    const query = 'count seats forum=pax-silica role=signatory';
    expect(answer(query, scopeOf('asof=2026-02-04'))).toBe(answer(`${query} asof=2026-02-04`));
  });
  test('filters of the View are not the query’s', () => {
    const filtered = scopeOf('minerals=cobalt&kinds=mou&severity=5&rungs=committed&where=forge');
    for (const query of ['count lines', 'count texts', 'count risks', 'count projects'])
      expect(answer(query, filtered)).toBe(answer(query));
  });
});

describe('what is unknown', () => {
  test('is neither more nor less than anything, and can be asked for', () => {
    const of = (query: string) => Number(answer(`count tables ${query}`));
    const known = of('coverage=leader-only inside>=0') + of('coverage=leader-only inside<0');
    expect([of('coverage=leader-only') > 0, known]).toEqual([true, 0]);
    expect(answer('count texts group=ministerial-eleven-2026-02 binding=unknown')).toBe('6');
  });
  test('is an answer of its own, never 0', () => {
    expect(answer('get tables table=copper-refined-refining-iea-2025 of=inside')).toBe('unknown');
    expect(answer('days 2026-02-04 (get texts text=us-ken-2025 of=signed)')).toBe('unknown');
  });
  test('a sum counts what is undisclosed beside it', () => {
    expect(answer('sum lines rung=firm instrument=loan')).toMatch(/^\d+\.\.\d+ of 21, 2 undisclosed$/);
  });
});

describe('a faulty line says where, what was expected and what may be meant', () => {
  test.each([
    ['cuont seats', 'position 1: got "cuont"; expected a verb: .*Did you mean "count"'],
    ['count seat', 'position 7: got "seat"; expected a collection: .*Did you mean "seats"'],
    ['count seats forum=forg', 'position 19: got "forg"; expected .*Did you mean "forge"'],
    ['count lines rugn=firm', 'position 13: got "rugn"; expected a field of lines .*Did you mean "rung"'],
    ['count seats forum', 'position 18: got the end; expected one of = != >= <= > < after "forum"'],
    ['count seats forum=', 'position 19: got the end; expected a value of "forum"'],
    ['count texts kind=mou,,framework', 'expected words with one comma between them'],
    ['count texts kind>=mou', 'position 13: got "kind>="'],
    ['count texts signed>soon', 'position 20: got "soon"; expected a date'],
    ['count texts asof=soon', 'position 18: got "soon"; expected a date'],
    ['count seats country=(texts group=older', 'expected a closing bracket'],
    ['count seats forum=forge)', 'expected the end of the query'],
    ['count risks severity>=high', 'got "high"; expected a field of risks'],
    ['count tables share>=0.5', 'expected a country after the colon'],
    ['count tables share:XYZ>=0.5', 'expected a country after the colon'],
    ['sum lines', 'Letters are counted, never added: add rung=firm'],
    ['sum lines rung=firm,announced', 'got announced and firm lines; expected one of the two alone'],
    ['sum programmes basis=commitment', 'expected one of the programmes alone: headlines overlap'],
    ['add (max lines rung=letter-of-interest of=usd) (max lines of=usd)', 'got single amounts; expected sums'],
    ['sum texts', 'only they hold money'],
    ['get texts kind=mou of=signed', '\\d+ rows; expected exactly one row'],
    ['get texts text=us-cod-2025', 'expected of=field'],
    ['count texts by=kind', 'position 13: got "by"; expected no such key: count takes filters alone'],
    ['list lines top=0', 'expected a whole number from 1 to 99'],
    ['quote risks risk=hormuz of=basis words="99 a day"', 'expected words of the record: Transits'],
    ['quote risks risk=hormuz of=basis words="a day"', 'expected words="words with a number"'],
    ['days 2026-02-04', 'expected two values after days'],
    ['days 2026-02 2026-03-01', 'expected dates known to the day'],
    ['ratio 1 (list seats forum=forge)', 'expected numbers after ratio'],
    ['', 'position 1: got the end; expected a verb'],
  ])('%s', (query, expected) => {
    expect(answer(query)).toMatch(new RegExp(expected));
    const [, place] = /^position (\d+)/.exec(answer(query))!;
    expect(zh(query)).toMatch(new RegExp(`^第${place}个字符：得到.+；应为：.*\\p{Script=Han}.*。`, 'u'));
  });
  test.each([
    ['count seats forum=forg', '得到“forg”；应为：“forum”的值之一：.*是否指“forge”？'],
    ['sum lines', '得到意向函；应为：意向函以外的资金。意向函只计数，从不相加：请加上 rung=firm。'],
    ['days 2026-02 2026-03-01', '得到“2026-02”；应为：精确到日的日期。'],
    ['count texts asof=soon', '得到“soon”；应为：日期，如 2026-02-04、2026-02 或 2026。'],
    ['ratio 1 (list seats forum=forge)', '得到列表；应为：ratio 之后为数字。'],
  ])('in Chinese too: %s', (query, expected) => {
    expect(zh(query)).toMatch(new RegExp(expected));
  });
  test('a number by nothing is unknown', () => {
    expect(answer('ratio 1 0')).toBe('unknown');
  });
});

test('an answer names the sources of its rows, each once', () => {
  const asked = ask('count texts text=us-cod-2025', scope);
  const sources = 'answer' in asked ? asked.answer.sources : [];
  expect(sources).toEqual(openModel().agreements.get('us-cod-2025')!.cites);
});

test.each(COLLECTIONS.map(({ name }) => name))('every field of %s can be read on any row', name => {
  const collection = COLLECTIONS.find(one => one.name === name)!;
  const rows = collection.rows(scope);
  expect(rows.length).toBeGreaterThan(0);
  for (const [field, { type, read }] of Object.entries(collection.fields)) {
    const cells = rows.flatMap(row => read(row, scope, 'CHN'));
    const wanted =
      type === 'number' || type === 'share' || type === 'usd' ? 'number' : type === 'prose' ? 'object' : 'string';
    const strays = cells.filter(cell => cell !== null && typeof cell !== wanted);
    expect({ field, strays }).toEqual({ field, strays: [] });
  }
});
