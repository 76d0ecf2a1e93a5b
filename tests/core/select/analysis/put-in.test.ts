// What `with=` and `without=` do to rows, networks and measures: hand-worked cases on the record, and laws that hold for all.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNetworkScene } from '../../../../src/core/scene/network-scene.ts';
import { THEMES } from '../../../../src/core/scene/themes.ts';
import { selectConcentration } from '../../../../src/core/select/analysis/concentration.ts';
import { selectCoverage } from '../../../../src/core/select/analysis/coverage.ts';
import { selectExposure } from '../../../../src/core/select/analysis/exposure.ts';
import { selectIdleTests } from '../../../../src/core/select/analysis/idle-tests.ts';
import { networkOf, regionOf } from '../../../../src/core/select/analysis/network.ts';
import { selectMatrix } from '../../../../src/core/select/matrix.ts';
import { putInMovesNothing } from '../../../../src/core/select/put-in-moves-nothing.ts';
import { selectRows } from '../../../../src/core/select/rows.ts';
import { loadAnalysisWords } from '../../../../src/core/text/analysis-words.ts';
import { loadMessages } from '../../../../src/core/text/messages.ts';
import { testReport } from '../../../../src/core/text/test-report.ts';
import { parseView } from '../../../../src/core/view/codec.ts';
import type { View } from '../../../../src/core/view/view.ts';
import { openDataset, openModel } from '../../../open-dataset.ts';

const model = openModel();
const { production } = openDataset().details;
const view = (query = '') => parseView(query).view;
const seatCount = (query: string, country: string) => selectRows(model, view(query)).countries.get(country)!.seatCount;
const projectsOf = (query: string) => selectRows(model, view(query)).projects.map(row => row.project.id);
const cobalt = (query: string) =>
  selectCoverage(model, view(query), production).find(one => one.series.id === 'cobalt-mine-2025')!.inside.low;

describe('a country that is put in', () => {
  test('joins the network, its output counts inside, and it stands among the partners', () => {
    const [before, after] = [networkOf(model, view()), networkOf(model, view('with=country:CHN'))];
    expect([before.has('CHN'), after.has('CHN'), after.size - before.size]).toEqual([false, true, 1]);
    const share = (query: string) =>
      selectCoverage(model, view(query), production).find(one => one.series.id === 'cobalt-mine-2025')!;
    const china = share('').china;
    expect(china).toBeGreaterThan(0);
    expect(share('with=country:CHN').inside.low).toBeCloseTo(cobalt('') + china, 10);
    const group = (query: string) => regionOf(model, view(query), 'network')('CHN');
    expect([group(''), group('with=country:CHN')]).toEqual(['rest', 'partners']);
  });
  test('moves mine output between the groups of the network', () => {
    const shareOf = (query: string, group: string) => {
      const found = selectConcentration(
        model,
        view(`of=mining&by=region&scheme=network&minerals=cobalt${query}`),
        production,
      );
      return 'impossible' in found ? null : found.rows.find(row => row.group === group)!.low;
    };
    const moved = shareOf('', 'rest')! - shareOf('&with=country:CHN', 'rest')!;
    expect(moved).toBeGreaterThan(0);
    expect(shareOf('&with=country:CHN', 'partners')! - shareOf('', 'partners')!).toBeCloseTo(moved, 6);
  });
  test('is outlined on the map of the network', () => {
    const scene = createNetworkScene(model, view('with=country:CHN&without=country:AUS'), THEMES.light, 'en');
    const outlines = scene.marks.flatMap(mark => (mark.kind === 'outline' ? [`${mark.subject} ${mark.style}`] : []));
    expect(outlines.sort()).toEqual(['country:AUS withdrawn', 'country:CHN added']);
  });
  test('is meant although the expression leaves it out', () => {
    const matching = (query: string) => selectRows(model, view(query)).matching!;
    const base = matching('where=forge');
    expect(base.has('CHN')).toBe(false);
    expect([...matching('where=forge&with=country:CHN')].sort()).toEqual([...base, 'CHN'].sort());
    expect(matching('where=forge&without=country:JPN').has('JPN')).toBe(false);
  });
});

describe('a forum that is put in', () => {
  test('that is over counts who was in it on its last day', () => {
    expect(seatCount('with=forum:msp', 'AUS')).toBe(seatCount('', 'AUS') + 1);
    const legend = selectRows(model, view('with=forum:msp')).counts.forums.find(forum => forum.id === 'msp')!;
    const members = new Set(model.forums.get('msp')!.memberships.map(row => row.member));
    expect([legend.active, legend.seats]).toEqual([true, members.size]);
  });
  test('that another country leads counts its members, by how sure the record is', () => {
    expect(seatCount('with=forum:g7-cmap', 'CAN')).toBe(seatCount('', 'CAN') + 1);
    const unsure = model.forums.get('g7-cmap')!.memberships.find(row => row.confidence === 'low')!.member;
    const more = (query: string) => seatCount(`with=forum:g7-cmap${query}`, unsure) - seatCount(query.slice(1), unsure);
    expect([more(''), more('&membership=inferred')]).toEqual([0, 1]);
  });
  test('that is only proposed counts those who announced it', () => {
    const announced = model.forums.get('us-plurilateral')!.memberships.map(row => row.member);
    const seats = (id: string) => selectRows(model, view('with=forum:us-plurilateral')).countries.get(id)!.seats;
    for (const id of announced)
      expect(seats(id).find(seat => seat.forum === 'us-plurilateral')).toMatchObject({ counted: true });
  });
  test('brings its members into network=seats and its row among the counted ones of the matrix', () => {
    const network = networkOf(model, view('network=seats&with=forum:china-green-minerals'));
    expect(networkOf(model, view('network=seats')).has('CHN')).toBe(false);
    expect(network.has('CHN')).toBe(true);
    const row = (query: string, id: string) => selectMatrix(model, view(query)).rows.find(one => one.forum === id);
    expect([row('', 'msp')!.counted, row('with=forum:msp', 'msp')!.counted]).toEqual([false, true]);
    expect(row('with=forum:msp', 'msp')!.seats).toBe(row('', 'msp')!.seats);
    expect(row('without=forum:msp', 'msp')).toBe(undefined);
  });
  test('before its time has no seats', () => {
    expect(seatCount('asof=2025-01-01&with=forum:g7-cmap', 'CAN')).toBe(seatCount('asof=2025-01-01', 'CAN'));
  });
});

describe('a project that is put in', () => {
  const loan = model.dataset.projects.find(
    ({ finance, minerals }) =>
      !minerals.includes('tin') &&
      finance.some(
        line => line.counts && line.rung === 'committed' && line.agency === 'DFC' && line.amount.kind === 'exact',
      ),
  )!;
  test('passes the filters on minerals, agencies and places with its money', () => {
    const money = (query: string) => {
      const found = selectConcentration(model, view(`of=committed&by=country&${query}`), production);
      return 'impossible' in found ? null : found.denominator.high;
    };
    for (const filter of ['minerals=tin', 'agencies=DOE']) {
      expect(projectsOf(filter)).not.toContain(loan.id);
      expect(projectsOf(`${filter}&with=project:${loan.id}`)).toContain(loan.id);
      expect(money(`${filter}&with=project:${loan.id}`)!).toBeGreaterThan(money(filter)!);
    }
  });
  test('stays although the expression does not mean its country', () => {
    const isMeant = projectsOf('where=forge').includes(loan.id);
    const where = isMeant ? 'where=!forge' : 'where=forge';
    expect(projectsOf(where)).not.toContain(loan.id);
    expect(projectsOf(`${where}&with=project:${loan.id}`)).toContain(loan.id);
  });
  test('brings its country into the network of hosts', () => {
    const hosts = networkOf(model, view('network=hosts'));
    const other = model.dataset.projects.find(project => !hosts.has(project.country));
    if (!other) throw new Error('Every project of the record has a host in the network.');
    expect(networkOf(model, view(`network=hosts&with=project:${other.id}`)).has(other.country)).toBe(true);
  });
  test('does not come before anything of it is known', () => {
    const early = 'asof=2019-01-01&minerals=tin';
    expect(projectsOf(`${early}&with=project:${loan.id}`)).toEqual(projectsOf(early));
  });
});

describe('what moves nothing is said with its reason', () => {
  const reasons = (query: string, part: 'measure' | 'coverage' | 'exposure') =>
    selectIdleTests(model, view(query), production, [part]).map(({ subject, reason }) => `${subject} ${reason}`);
  test.each([
    ['of=committed&by=country&with=country:COL', 'measure', ['country:COL network-only']],
    ['with=country:COL', 'coverage', ['country:COL no-output']],
    ['with=country:AUS', 'coverage', ['country:AUS in-already']],
    ['with=country:CHN', 'coverage', []],
    ['without=country:AUS', 'coverage', []],
    ['with=forum:cmm-2026', 'measure', ['forum:cmm-2026 event']],
    ['asof=2025-01-01&with=forum:g7-cmap', 'coverage', ['forum:g7-cmap not-yet']],
    ['without=forum:forge', 'coverage', ['forum:forge seats-only']],
    ['with=project:no-such', 'exposure', ['project:no-such unknown']],
  ] as const)('%s, %s', (query, part, expected) => {
    expect(reasons(query, part)).toEqual(expected);
  });
  test.each(['en', 'zh'] as const)('in words, %s', async lang => {
    const messages = { ...(await loadMessages(lang)), ...(await loadAnalysisWords(lang)) };
    const said = testReport(model, view('with=country:COL'), production, 'coverage', messages);
    expect(said).toEqual(
      lang === 'en'
        ? [
            'Countries in the network: 59 before, 60 after.',
            'Colombia: nothing changes in coverage. It joins the network, and no table lists output for those who join.',
          ]
        : ['网络国家：之前59个，之后60个。', '哥伦比亚：覆盖率没有变化。已加入网络，但没有产量表列出加入者的产量。'],
    );
    expect(testReport(model, view(), production, 'coverage', messages)).toEqual([]);
  });
  test('the map says it of a country and not of a forum that changes seats', () => {
    const idle = (query: string) => putInMovesNothing(model, view(query));
    expect(['with=country:COL', 'with=forum:msp', 'where=forge&with=country:COL', ''].map(idle)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('laws', () => {
  const subjects = [
    ...[...model.countries.keys()].map(id => `country:${id}`),
    ...model.dataset.forums.map(({ id }) => `forum:${id}`),
    ...model.dataset.projects.map(({ id }) => `project:${id}`),
  ];
  const anySubject = fc.constantFrom(...subjects);
  const anyView = fc.constantFrom(
    view('of=committed&by=country'),
    view('of=projects&by=region&scheme=network&network=seats'),
    view('of=letters&by=mineral&minerals=copper,lithium&network=hosts'),
    view('of=agreements&by=region&where=forge'),
    view('of=mining&by=region&scheme=network&minerals=cobalt'),
  );
  /** Everything that is answered, without the order in which it is listed. */
  const answers = (asked: View) => {
    const found = selectConcentration(model, asked, production);
    const rows = selectRows(model, asked);
    return {
      network: [...networkOf(model, asked)].sort(),
      measure: 'impossible' in found ? found : [found.rows, found.n, found.denominator, found.disclosed],
      coverage: selectCoverage(model, asked, production),
      exposure: selectExposure(model, asked).bySeverity,
      seats: [...rows.countries.values()].map(row => [
        row.country,
        row.seatCount,
        row.projects.length,
        row.agreements.length,
      ]),
      matching: rows.matching && [...rows.matching].sort(),
      forums: rows.counts.forums,
    };
  };
  test('put in and taken out, a subject is where the record has it', () => {
    fc.assert(
      fc.property(anyView, anySubject, (base, subject) => {
        expect(answers({ ...base, with: [subject], without: [subject] })).toEqual(answers(base));
      }),
      { numRuns: 60 },
    );
  });
  test('the order of what is put in and taken out does not matter', () => {
    fc.assert(
      fc.property(
        anyView,
        fc.uniqueArray(anySubject, { minLength: 2, maxLength: 5 }),
        fc.uniqueArray(anySubject, { maxLength: 4 }),
        (base, put, out) => {
          const [one, other] = [
            { ...base, with: put, without: out },
            { ...base, with: [...put].reverse(), without: [...out].reverse() },
          ];
          expect(answers(other)).toEqual(answers(one));
        },
      ),
      { numRuns: 60 },
    );
  });
  test('putting a country or forum in never makes the network smaller, taking one out never larger', () => {
    fc.assert(
      fc.property(anyView, anySubject, (base, subject) => {
        const network = networkOf(model, base);
        const more = networkOf(model, { ...base, with: [subject] });
        const less = networkOf(model, { ...base, without: [subject] });
        for (const id of network) expect(more.has(id)).toBe(true);
        for (const id of less) expect(network.has(id)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
