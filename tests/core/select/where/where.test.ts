import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createModel, createVocabulary } from '../../../../src/core/model/create-model.ts';
import { createScene } from '../../../../src/core/scene/create-scene.ts';
import { THEMES } from '../../../../src/core/scene/themes.ts';
import { selectChanges } from '../../../../src/core/select/changes.ts';
import { selectMatrix } from '../../../../src/core/select/matrix.ts';
import { rowsOfAll, selectRows } from '../../../../src/core/select/rows.ts';
import { selectTable } from '../../../../src/core/select/table.ts';
import { satisfies } from '../../../../src/core/select/where/evaluate.ts';
import { selectFacts, selectMatching } from '../../../../src/core/select/where/select-where.ts';
import { loadMessages } from '../../../../src/core/text/messages.ts';
import { DEFAULT_VIEW, parseView } from '../../../../src/core/view/codec.ts';
import type { View } from '../../../../src/core/view/view.ts';
import { join, not } from '../../../../src/core/view/where/expression.ts';
import { openModel } from '../../../open-dataset.ts';
import {
  createAgreement,
  createDataset,
  createForum,
  createLine,
  createMembership,
  createProject,
} from '../../create-records.ts';
import { arbitraryExpression } from '../../view/where/arbitrary-expression.ts';

const model = openModel();
const vocabulary = createVocabulary(model, ['en', 'zh']);
const [en, zh] = [await loadMessages('en'), await loadMessages('zh')];
const viewOf = (where: string, query = ''): View => {
  const { view, problems } = parseView(`where=${encodeURIComponent(where)}&${query}`, vocabulary);
  expect(problems).toEqual([]);
  return view;
};
const partners = (where: string, query = ''): string[] =>
  [...selectMatching(model, viewOf(where, query))!].filter(id => id !== 'USA' && id !== 'EU').sort();
const headline = (where: string, messages = en, query = ''): string =>
  createScene(model, viewOf(where, query), { theme: THEMES.light, messages, placeOf: () => [0, 0] }).text.headline;

describe('a small record', () => {
  const letter = createLine({ rung: 'letter-of-interest', instrument: 'letter-of-interest' });
  const small = createModel(
    createDataset({
      forums: [
        createForum({ id: 'forge', memberships: ['USA', 'AAA', 'BBB'].map(id => createMembership(id)) }),
        createForum({ id: 'ergi', memberships: [createMembership('AAA', { role: 'observer' })] }),
      ],
      agreements: [
        createAgreement(),
        createAgreement({
          id: 'two',
          kind: 'framework',
          parties: ['USA', 'BBB'],
          history: [{ status: 'announced', date: '2026-01-01' }],
        }),
      ],
      projects: [createProject({ country: 'BBB' }), createProject({ id: 'other', country: 'EEE', finance: [letter] })],
    }),
  );
  const matching = (where: string, asof: string | null = null) =>
    [...selectMatching(small, { ...DEFAULT_VIEW, where, asof })!].sort();
  test.each([
    ['forge', ['AAA', 'BBB', 'USA']],
    ['ergi', []],
    ['forge & mou', ['AAA']],
    ['framework', []],
    ['announced', ['BBB']],
    ['financed', ['BBB']],
    ['letter', ['EEE']],
    ['project', ['BBB', 'EEE']],
    ['projects=1 & !forge', ['EEE']],
    ['seats>=1 & !financed', ['AAA', 'USA']],
    ['texts=0 & !eu', ['BBB', 'USA']],
    ['mou | letter', ['AAA', 'EEE']],
    ['!(forge | project)', ['EU']],
  ])('%s', (where, expected) => expect(matching(where)).toEqual(expected));
  test('on an earlier date', () => {
    expect(matching('mou | financed', '2026-01-31')).toEqual(['BBB']);
    expect(matching('forge', '2024-12-31')).toEqual([]);
  });
});

describe('the record', () => {
  test('who sits in all four', () => {
    expect(partners('forge & pax-silica & ergi & quad-cmi')).toEqual(['AUS', 'JPN']);
    expect(headline('forge & pax-silica & ergi & quad-cmi')).toBe(
      'Two countries are in FORGE, Pax Silica, ERGI and Quad CMI: Australia and Japan',
    );
  });
  test('asked of a day before Pax Silica there is nobody', () => {
    expect(partners('pax-silica', 'asof=2025-12-11')).toEqual([]);
    expect(headline('pax-silica', en, 'asof=2025-12-11')).toBe('No country is in Pax Silica');
  });
  test('filters decide what is drawn, not who is meant', () => {
    expect(partners('risk>=2 & project', 'severity=5&minerals=zircon')).toEqual(partners('risk>=2 & project'));
  });
  test('algebra: not is the rest, and is the intersection, or the union', () => {
    const facts = [...selectFacts(model, DEFAULT_VIEW).values()];
    fc.assert(
      fc.property(arbitraryExpression, arbitraryExpression, (a, b) => {
        for (const known of facts) {
          const [isA, isB] = [satisfies(known, a), satisfies(known, b)];
          expect(satisfies(known, not(a))).toBe(!isA);
          expect(satisfies(known, join('all', [a, b]))).toBe(isA && isB);
          expect(satisfies(known, join('any', [a, b]))).toBe(isA || isB);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('what follows from an expression', () => {
  const view = viewOf('forge & mou');
  const meant = selectMatching(model, view)!;
  const rows = selectRows(model, view);
  test('countries that are not meant carry nothing and are not counted', () => {
    for (const row of rows.countries.values())
      expect(row.seats.length + row.agreements.length + row.projects.length + row.risks.length > 0).toBe(
        meant.has(row.country),
      );
    const seated = [...meant].filter(id => id !== 'USA' && id !== 'EU');
    expect(rows.counts.seatClasses.slice(2).reduce((sum, n) => sum + n, 0)).toBe(seated.length);
  });
  test('the map has no mark of theirs but names', () => {
    const { marks } = createScene(model, view, { theme: THEMES.light, messages: en, placeOf: () => [0, 0] });
    const host = (id: string) => model.projects.get(id)!.country;
    for (const mark of marks) {
      const [kind, id = ''] = mark.subject.split(':');
      if (mark.kind === 'area' && kind === 'country' && id !== model.lead) expect(meant.has(id)).toBe(true);
      if (mark.kind === 'coin') expect(meant.has(host(id))).toBe(true);
      if (mark.kind === 'place' && !meant.has(id)) expect(mark.stamp).toBeNull();
      if (mark.kind === 'area' && mark.layer === 'risks' && mark.shape.of === 'country')
        expect(meant.has(mark.shape.id)).toBe(true);
    }
  });
  test('tables mirror it', () => {
    const members = new Set(selectTable(model, view, 'forums', en).map(row => String(row.member)));
    expect([...members].sort()).toEqual([...meant].sort());
    expect(selectTable(model, view, 'projects', en).every(row => meant.has(String(row.country)))).toBe(true);
  });
  test('rows of everybody stay whole', () => {
    expect(rowsOfAll(model, view)).toBe(selectRows(model, DEFAULT_VIEW));
  });
  test('a selected country is described though it is not meant', () => {
    expect(headline('forge & mou', en, 'select=country:DEU')).toMatch(/^Germany: two counted seats/);
  });
  test('changes are those of the countries meant on the later date', () => {
    const changes = selectChanges(model, viewOf('forge & mou', 'vs=2025-10-31'))!;
    expect(changes.seats.length).toBeGreaterThan(0);
    expect(changes.seats.every(({ country }) => meant.has(country))).toBe(true);
  });
});

describe('the matrix', () => {
  test.each(['', 'asof=2026-01-15', 'membership=inferred', 'membership=confirmed', 'asof=2018'])(
    'exclusive combinations hold each country with a seat once (%s)',
    query => {
      const { view } = parseView(query, vocabulary);
      const { combinations } = selectMatrix(model, view);
      const seated = [...selectRows(model, view).countries.values()].filter(
        row => row.seatCount > 0 && row.country !== model.lead && row.country !== 'EU',
      );
      const listed = combinations.flatMap(({ countries }) => countries);
      expect(listed.toSorted()).toEqual(seated.map(row => row.country).sort());
    },
  );
  test('the expression of a combination means exactly its countries', () => {
    for (const { where, countries } of selectMatrix(model, DEFAULT_VIEW).combinations)
      expect(partners(where)).toEqual(countries.toSorted());
  });
  test('rows come counted first, columns by region and then by seats', () => {
    const { rows, columns } = selectMatrix(model, DEFAULT_VIEW);
    expect(rows.filter(row => row.counted).map(row => row.forum)).toEqual(['pax-silica', 'ergi', 'forge', 'quad-cmi']);
    expect(columns[0]).toEqual({ country: 'USA', region: 'americas', seats: 4 });
    expect(rows.find(row => row.forum === 'msp')?.seats).toBe(17);
    expect(rows.find(row => row.forum === 'pax-silica')?.marks.get('TWN')).toBe('half');
  });
});

describe('in words', () => {
  test.each([
    ['forge & mou & !project', /^Two countries are in FORGE and have an MOU but no project with US money or letters/],
    ['pax & ergi & !forge & !quad', /^Three countries are in Pax Silica and ERGI but not in FORGE or Quad CMI: /],
    ['pax-silica | g7-cma', /^25 countries are in Pax Silica or G7 CMAP; /],
    ['seats=0 & ministerial', /countries attended a ministerial but have no counted seat$/],
    ['!(risk<4)', /countries have a risk of severity 4 or more$/],
    ['africa & !eu & seats>=2', /^No country lies in Africa and has at least two counted seats but is not in the EU$/],
  ])('%s', (where, words) => expect(headline(where)).toMatch(words));
  test('of the EU: it is said to be apart where its stamp is shown, and nowhere else', () => {
    const apart = /; the EU is counted apart$/;
    expect(headline('forge & mou')).toMatch(apart);
    expect(headline('forge & mou', en, 'region=europe')).toMatch(apart);
    expect(headline('forge & mou', zh, 'lang=zh')).toMatch(/；欧盟另计$/);
    for (const query of ['layers=forums', 'region=africa', 'without=country:EU'])
      expect(headline('forge & mou', en, query)).not.toMatch(apart);
    expect(headline('forge & !mou')).not.toMatch(apart);
  });
  test('in Chinese', () => {
    expect(headline('forge & mou & !project', zh, 'lang=zh')).toMatch(
      /^2个国家加入FORGE且有谅解备忘录，但没有获美国资金或意向函的项目/,
    );
  });
});
