import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectiveNumberBounds } from '../../../../src/core/model/measures/effective-number.ts';
import { hhiBounds } from '../../../../src/core/model/measures/hhi.ts';
import { INDEXES } from '../../../../src/core/model/measures/registry.ts';
import { createScene } from '../../../../src/core/scene/create-scene.ts';
import { THEMES } from '../../../../src/core/scene/themes.ts';
import {
  type Concentration,
  selectConcentration,
  selectSchemes,
} from '../../../../src/core/select/analysis/concentration.ts';
import { coverageLines, selectCoverage } from '../../../../src/core/select/analysis/coverage.ts';
import { selectExposure } from '../../../../src/core/select/analysis/exposure.ts';
import { massesOf } from '../../../../src/core/select/analysis/masses.ts';
import { networkOf, regionOf } from '../../../../src/core/select/analysis/network.ts';
import { distanceKm } from '../../../../src/core/select/analysis/risk-reach.ts';
import { selectWithdrawal } from '../../../../src/core/select/analysis/withdrawal.ts';
import { selectRows } from '../../../../src/core/select/rows.ts';
import { concentrationEn } from '../../../../src/core/text/concentration.en.ts';
import { concentrationZh } from '../../../../src/core/text/concentration.zh.ts';
import { loadMessages } from '../../../../src/core/text/messages.ts';
import { parseView } from '../../../../src/core/view/codec.ts';
import { MEASURE_GROUPS } from '../../../../src/core/view/words.ts';
import { openDataset, openModel } from '../../../open-dataset.ts';

const model = openModel();
const { production } = openDataset().details;
const view = (query = '') => parseView(query).view;
function measured(query: string): Concentration {
  const found = selectConcentration(model, view(query), production);
  if ('impossible' in found) throw new Error(found.impossible);
  return found;
}

describe('concentration of the record', () => {
  const outside = 'of=committed&by=region&scheme=world-bank&without=country:USA';
  test('firm money outside the lead: 13 disclosing projects, and the interval of their ceilings', () => {
    const { n, denominator, disclosed, all } = measured(outside);
    expect(n).toBe(13);
    expect(denominator).toEqual({ low: 1_461_700_000, high: 2_721_700_000 });
    expect([Math.round(disclosed!.hhi.low), Math.round(disclosed!.hhi.high)]).toEqual([2997, 4288]);
    expect(all!.hhi.open).toBe('high');
  });
  test('the interval depends on the scheme, and by country is one of them', () => {
    const rows = selectSchemes(model, view(outside), production)!;
    expect(rows.map(row => row.scheme)).toEqual(['m49', 'continent', 'world-bank', 'network', 'country']);
    expect(new Set(rows.map(row => Math.round(row.disclosed.low))).size).toBe(5);
  });
  test('fewer than five records give a list and no index', () => {
    const { n, all, rows } = measured('of=committed&minerals=tin&by=country');
    expect(n).toBeLessThan(5);
    expect(all).toBe(null);
    expect(rows.length).toBeGreaterThan(0);
  });
  test('withheld output is unbounded above', () => {
    expect(measured('of=mining&by=country&minerals=antimony').all?.hhi.open).toBe('high');
  });
  test('one mineral’s output: DR Congo holds 73 % of mined cobalt', () => {
    const { rows, table } = measured('of=mining&by=country&minerals=cobalt');
    expect([rows[0]!.group, Math.round(100 * rows[0]!.share.low), table.series?.year]).toEqual(['COD', 73, 2025]);
  });
  test('a grouping that a subject lacks says so', () => {
    expect(massesOf(model, view('of=agreements&by=agency'), production)).toEqual({ impossible: 'agreements-by' });
  });
});

test('no letter of interest is in any sum of firm money', () => {
  const letters = new Set(
    model.dataset.projects.flatMap(project =>
      project.finance.filter(line => line.rung === 'letter-of-interest').map(() => `${project.id}`),
    ),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...MEASURE_GROUPS),
      fc.constantFrom(
        '',
        'agencies=EXIM',
        'minerals=copper,lithium',
        'rungs=letter-of-interest',
        'instruments=letter-of-interest',
        'stages=mining',
      ),
      fc.constantFrom('', 'asof=2026-02-04', 'without=country:AUS'),
      (by, filter, scope) => {
        const asked = view(['of=committed', `by=${by}`, filter, scope].filter(Boolean).join('&'));
        const table = massesOf(model, asked, production);
        if ('impossible' in table) return;
        const total = table.masses.reduce((sum, mass) => sum + (Number.isFinite(mass.high) ? mass.high : 0), 0);
        const firm = selectRows(model, asked).projects.reduce(
          (sum, row) => sum + (row.coin ? row.money.committed.highUsd + row.money.disbursed.highUsd : 0),
          0,
        );
        expect(total).toBe(firm);
        if (filter.includes('letter-of-interest')) expect(table.masses).toEqual([]);
      },
    ),
  );
  expect(letters.size).toBeGreaterThan(10);
  expect(selectExposure(model, view('rungs=letter-of-interest')).bySeverity.every(one => one.firm.lines === 0)).toBe(
    true,
  );
});

describe('the network', () => {
  test('is the lead and 58 parties to signed texts', () => {
    const network = networkOf(model, view());
    expect([network.size, network.has('USA'), network.has('CHN')]).toEqual([59, true, false]);
  });
  test('does not shrink with the filters of a layer', () => {
    expect(networkOf(model, view('kinds=mou&status=in-force')).size).toBe(59);
  });
  test('sorts every country into one of four groups', () => {
    const group = regionOf(model, view(), 'network');
    expect([group('USA'), group('COD'), group('CHN')]).toEqual([
      'forge',
      expect.stringMatching(/forge|partners/),
      'rest',
    ]);
  });
});

describe('coverage', () => {
  test('shares of a strip add up to one', () => {
    for (const one of selectCoverage(model, view(), production))
      expect(one.lead + one.partners + one.china + one.others + one.notSplit).toBeCloseTo(1, 2);
  });
  test('a series of the leader alone never claims the rest', () => {
    const refined = selectCoverage(model, view(), production).find(
      one => one.series.id === 'cobalt-refining-iea-2025',
    )!;
    expect([refined.basis, refined.inside.low, refined.inside.high]).toEqual(['leader', 0, 0.25]);
  });
  test('each mineral has its line, alumina with bauxite', () => {
    const lines = coverageLines(selectCoverage(model, view(), production));
    expect(lines.find(line => line.mineral === 'bauxite')?.refined?.mineral).toBe('alumina');
    expect(lines.some(line => line.mineral === 'alumina')).toBe(false);
  });
});

describe('taking out and putting in', () => {
  test('without DR Congo mined cobalt inside falls from 90 to 16 per cent', () => {
    const test = selectWithdrawal(model, view('without=country:COD'), production)!;
    const cobalt = test.moved.find(pair => pair.before.series.id === 'cobalt-mine-2025')!;
    expect([cobalt.before.inside.low, cobalt.after.inside.low].map(share => Math.round(100 * share))).toEqual([90, 16]);
    expect(test.leaving).toMatchObject({ seats: 1, projects: 4, risks: 7 });
  });
  test('a country leaves seats, texts and projects; the others keep theirs', () => {
    const [before, after] = [selectRows(model, view()), selectRows(model, view('without=country:AUS'))];
    const gone = after.countries.get('AUS')!;
    expect([gone.seatCount, gone.agreements.length, gone.projects.length]).toEqual([0, 0, 0]);
    expect(after.countries.get('JPN')!.seatCount).toBe(before.countries.get('JPN')!.seatCount);
  });
  test('a forum leaves its seats, one put in counts them', () => {
    const seats = (query: string, id: string) => selectRows(model, view(query)).countries.get(id)!.seatCount;
    expect(seats('without=forum:forge', 'JPN')).toBe(seats('', 'JPN') - 1);
    const member = model.forums.get('g7-cmpa')?.memberships.find(row => row.member === 'CAN' || row.member === 'ITA');
    if (member) expect(seats('with=forum:g7-cmpa', member.member)).toBeGreaterThan(seats('', member.member));
  });
  test('a project that is put in passes the filters', () => {
    const [first] = model.dataset.projects.filter(project => !project.minerals.includes('cobalt'));
    const has = (query: string) => selectRows(model, view(query)).projects.some(row => row.project.id === first!.id);
    expect([has('minerals=cobalt'), has(`minerals=cobalt&with=project:${first!.id}`)]).toEqual([false, true]);
  });
  test('the headline says it', async () => {
    const messages = await loadMessages('en');
    const { text } = createScene(model, view('without=country:USA,country:AUS'), {
      theme: THEMES.light,
      messages,
      placeOf: () => null,
    });
    expect(text.headline).toMatch(/^Without the United States and Australia: /);
  });
});

test('distances on the sphere: a quarter of a meridian is 10 008 km', () => {
  expect(distanceKm({ lng: 0, lat: 0 }, { lng: 0, lat: 90 })).toBeCloseTo(10_007.5, 0);
});

test('the worked example of the method page holds', () => {
  const boxes = [60, 20].map((mass, i) => ({ group: `${i}`, low: mass, high: mass }));
  const example = {
    boxes: [...boxes, { group: '2', low: 0, high: 20 }],
    lump: 0,
    over: 'anywhere' as const,
    places: 0,
  };
  const hhi = hhiBounds(example);
  const effective = effectiveNumberBounds(example);
  const cr1 = INDEXES.cr1.bounds(example);
  const print = (value: number) => String(Math.round(value)).replace(/(\d)(\d{3})$/, '$1 $2');
  for (const words of [concentrationEn, concentrationZh]) {
    const last = words.method.exampleRows.at(-1)!;
    for (const value of [print(hhi.low), print(hhi.high), effective.low.toFixed(1), effective.high.toFixed(1)])
      expect(last).toContain(value);
    for (const share of [cr1.low, cr1.high]) expect(last).toContain(String(Math.round(100 * share)));
  }
});

/** Every leaf as `path: sample`. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value('a', 'b', 'c'))]];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}
test('every form of a mineral that a table is limited to has its words', () => {
  const forms = production.flatMap(({ form }) => (form === null ? [] : [form]));
  expect(forms).not.toEqual([]);
  expect(forms.filter(form => !(form in concentrationEn.forms))).toEqual([]);
});
test('Chinese words of the analysis are complete and have Chinese punctuation', () => {
  const [en, zh] = [leaves(concentrationEn), leaves(concentrationZh)];
  expect(zh.map(([path]) => path)).toEqual(en.map(([path]) => path));
  for (const [path, words] of zh) expect(words, path).not.toMatch(/\p{Script=Han}[,;:!?]/u);
});
