import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createModel } from '../../../src/core/model/create-model.ts';
import type { FinanceLine } from '../../../src/core/model/dataset.ts';
import {
  amountBounds,
  coinOf,
  coinRadiusPx,
  highestRung,
  leadAmount,
  sumAmounts,
  sumByRung,
} from '../../../src/core/model/money.ts';
import type { Amount, Rung } from '../../../src/core/model/records.ts';
import { countForLegend } from '../../../src/core/select/legend-counts.ts';
import { selectRows } from '../../../src/core/select/rows.ts';
import { firmSum } from '../../../src/core/text/compose-finding.ts';
import { DEFAULT_VIEW } from '../../../src/core/view/codec.ts';
import { AGENCIES, INSTRUMENTS, RUNGS } from '../../../src/core/view/words.ts';
import { openModel } from '../../open-dataset.ts';
import { createDataset, createLine, createProject } from '../create-records.ts';

const usd = fc.integer({ min: 1, max: 20_000 }).map(n => n * 1e6);
const arbitraryAmount: fc.Arbitrary<Amount> = fc.oneof(
  usd.map(n => ({ kind: 'exact', usd: n }) as const),
  fc.tuple(usd, usd).map(([a, b]) => ({ kind: 'range', lowUsd: Math.min(a, b), highUsd: a + b }) as const),
  usd.map(n => ({ kind: 'up-to', usd: n }) as const),
  usd.map(n => ({ kind: 'at-least', usd: n }) as const),
  fc.constantFrom({ kind: 'undisclosed' } as const, { kind: 'not-applicable' } as const),
);
const lineOn = (rungs: readonly Rung[]): fc.Arbitrary<FinanceLine> =>
  fc
    .record({
      amount: arbitraryAmount,
      rung: fc.constantFrom(...rungs),
      agency: fc.constantFrom(...AGENCIES),
      instrument: fc.constantFrom(...INSTRUMENTS),
      counts: fc.boolean(),
    })
    .map(line => createLine(line));
const FIRMER = RUNGS.filter(rung => rung !== 'letter-of-interest');
const arbitraryLines = fc.array(lineOn(RUNGS), { maxLength: 6 });
const letters = fc.array(lineOn(['letter-of-interest']), { maxLength: 4 });
const firmer = fc.array(lineOn(FIRMER), { maxLength: 5 });
const project = (lines: FinanceLine[]) =>
  selectRows(createModel(createDataset({ projects: [createProject({ finance: lines })] })), DEFAULT_VIEW).projects[0];

describe('letters are in no sum', () => {
  test('whatever the letters say, the sums of every other rung stay', () => {
    fc.assert(
      fc.property(firmer, letters, letters, (lines, some, others) => {
        const { 'letter-of-interest': _a, ...a } = sumByRung([...lines, ...some]);
        const { 'letter-of-interest': _b, ...b } = sumByRung([...others, ...lines]);
        expect(a).toEqual(b);
      }),
    );
  });
  test('whatever the letters say, the firm sum of a project stays', () => {
    fc.assert(
      fc.property(firmer, letters, (lines, some) => {
        fc.pre(lines.length > 0);
        const [bare, with_] = [project(lines), project([...lines, ...some])];
        expect(firmSum(with_ ? [with_] : [])).toEqual(firmSum(bare ? [bare] : []));
      }),
    );
  });
  test('whatever the letters say, the coin inside their ring stays', () => {
    fc.assert(
      fc.property(firmer, letters, (lines, some) => {
        const inside = (all: FinanceLine[]) => {
          const { letterPx: _ring, ...coin } = coinOf(all) ?? {};
          return coin;
        };
        fc.pre(coinOf(lines) !== null);
        expect(inside([...lines, ...some])).toEqual(inside(lines));
      }),
    );
  });
  test('two letters are drawn as the larger, not as their sum', () => {
    const letter = (n: number) => createLine({ rung: 'letter-of-interest', amount: { kind: 'up-to', usd: n } });
    expect(coinOf([letter(1e9), letter(3e9)])?.letterPx).toBe(coinOf([letter(3e9)])?.letterPx);
  });
  test('two letters are listed as the larger, not as their sum', () => {
    const letter = (n: number) => createLine({ rung: 'letter-of-interest', amount: { kind: 'up-to', usd: n } });
    expect(leadAmount([letter(1e9), letter(3e9)])?.amount).toEqual({ kind: 'up-to', usd: 3e9 });
  });
  test('a letter alone fills nothing', () => {
    expect(coinOf([createLine({ rung: 'letter-of-interest' })])).toMatchObject({
      exactPx: null,
      ceilingPx: null,
      rangePx: null,
      undisclosed: false,
    });
  });
  test('each rung’s sum is the sum of its own lines that count', () => {
    fc.assert(
      fc.property(arbitraryLines, fc.constantFrom(...RUNGS), (lines, rung) => {
        const own = lines.filter(line => line.counts && line.rung === rung).map(line => line.amount);
        expect(sumByRung(lines)[rung]).toEqual(sumAmounts(own));
      }),
    );
  });
});

describe('a sum', () => {
  test('keeps low at or below high', () => {
    fc.assert(
      fc.property(fc.array(arbitraryAmount), amounts => {
        const { lowUsd, highUsd } = sumAmounts(amounts);
        expect(lowUsd <= highUsd).toBe(true);
      }),
    );
  });
  test('does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(arbitraryAmount), amounts => {
        expect(sumAmounts(amounts.toReversed())).toEqual(sumAmounts(amounts));
      }),
    );
  });
  test('of two lists is the sum of their sums', () => {
    fc.assert(
      fc.property(fc.array(arbitraryAmount), fc.array(arbitraryAmount), (a, b) => {
        const [x, y] = [sumAmounts(a), sumAmounts(b)];
        expect(sumAmounts([...a, ...b])).toEqual({
          lowUsd: x.lowUsd + y.lowUsd,
          highUsd: x.highUsd + y.highUsd,
          lines: x.lines + y.lines,
          undisclosed: x.undisclosed + y.undisclosed,
          open: x.open + y.open,
        });
      }),
    );
  });
  test('says how many lines it does not know, and adds nothing for them', () => {
    const hidden = { kind: 'undisclosed' } as const;
    expect(sumAmounts([{ kind: 'exact', usd: 5e6 }, hidden, hidden])).toEqual({
      lowUsd: 5e6,
      highUsd: 5e6,
      lines: 3,
      undisclosed: 2,
      open: 0,
    });
  });
  test('leaves out what is no money', () => {
    expect(sumAmounts([{ kind: 'not-applicable' }]).lines).toBe(0);
  });
  test('puts a ceiling in the high end alone', () => {
    expect(sumAmounts([{ kind: 'up-to', usd: 7e6 }])).toMatchObject({ lowUsd: 0, highUsd: 7e6 });
  });
  test('counts an open end', () => {
    expect(sumAmounts([{ kind: 'at-least', usd: 7e6 }])).toMatchObject({ lowUsd: 7e6, highUsd: 7e6, open: 1 });
  });
  test('holds both ends of a range', () => {
    expect(amountBounds({ kind: 'range', lowUsd: 4e8, highUsd: 6e8 })).toEqual({ low: 4e8, high: 6e8 });
  });
});

describe('a coin', () => {
  test('has an area proportional to its dollars', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 40_000 }), n => {
        const areaPerBn = coinRadiusPx(n * 1e6) ** 2 / (n / 1000);
        expect(areaPerBn).toBeGreaterThan(5.6 ** 2 * 0.99);
        expect(areaPerBn).toBeLessThan(5.6 ** 2 * 1.01);
      }),
    );
  });
  test('of one billion has a radius of 5.6 px on a world map', () => {
    expect(coinRadiusPx(1e9)).toBe(5.6);
  });
  test('is never below 1.9 px, a letter never below 3.6 px', () => {
    const small = { kind: 'exact', usd: 1e4 } as const;
    expect([
      coinOf([createLine({ amount: small })])?.exactPx,
      coinOf([createLine({ amount: small, rung: 'letter-of-interest' })])?.letterPx,
    ]).toEqual([1.9, 3.6]);
  });
  test.each<[string, Amount, object]>([
    ['an exact sum fills it', { kind: 'exact', usd: 1e9 }, { exactPx: 5.6, ceilingPx: null, rangePx: null }],
    ['a ceiling is a disc of its own', { kind: 'up-to', usd: 1e9 }, { exactPx: null, ceilingPx: 5.6 }],
    [
      'a range has a ring at its high end',
      { kind: 'range', lowUsd: 1e9, highUsd: 4e9 },
      { exactPx: 5.6, rangePx: 11.2, ceilingPx: null },
    ],
    ['an open end fills what is known', { kind: 'at-least', usd: 1e9 }, { exactPx: 5.6, ceilingPx: null }],
    ['the undisclosed is a question mark', { kind: 'undisclosed' }, { exactPx: null, undisclosed: true }],
  ])('%s', (_name, amount, expected) => {
    expect(coinOf([createLine({ amount })])).toMatchObject(expected);
  });
  test('there is none where there is no money', () => {
    expect([coinOf([]), coinOf([createLine({ amount: { kind: 'not-applicable' } })])]).toEqual([null, null]);
  });
  test('history draws nothing', () => {
    expect(coinOf([createLine({ counts: false })])).toBeNull();
  });
  test('undisclosed money beside a letter keeps its question mark', () => {
    const lines = [createLine({ rung: 'letter-of-interest' }), createLine({ amount: { kind: 'undisclosed' } })];
    expect(coinOf(lines)).toMatchObject({ undisclosed: true, exactPx: null });
  });
  test('an undisclosed line never makes it zero or drops it', () => {
    fc.assert(
      fc.property(arbitraryLines, lines => {
        const coin = coinOf([...lines, createLine({ amount: { kind: 'undisclosed' } })]);
        const drawn = [coin?.letterPx, coin?.ceilingPx, coin?.rangePx, coin?.exactPx].filter(px => px != null);
        expect([coin !== null && (drawn.length > 0 || coin.undisclosed), drawn.includes(0)]).toEqual([true, false]);
      }),
    );
  });
  test('a project with undisclosed firm money does not rest on letters alone', () => {
    const model = openModel();
    const { countries, agreements, projects, risks, asof } = selectRows(model, DEFAULT_VIEW);
    const lettersAlone = projects.filter(
      ({ coin, lines }) => coin && lines.filter(line => line.counts).every(line => line.rung === 'letter-of-interest'),
    );
    const { coins } = countForLegend(model, DEFAULT_VIEW, asof, countries, agreements, projects, risks);
    expect(coins.letter).toBe(lettersAlone.length);
  });
});

describe('the one line for lists', () => {
  const lead = (...amounts: Amount[]) => leadAmount(amounts.map(amount => createLine({ amount })));
  const hidden = { kind: 'undisclosed' } as const;
  test.each<[string, Amount[], Amount]>([
    ['an exact sum', [{ kind: 'exact', usd: 5e8 }], { kind: 'exact', usd: 5e8 }],
    [
      'two exact sums',
      [
        { kind: 'exact', usd: 5e8 },
        { kind: 'exact', usd: 1e8 },
      ],
      { kind: 'exact', usd: 6e8 },
    ],
    ['a ceiling', [{ kind: 'up-to', usd: 5e8 }], { kind: 'up-to', usd: 5e8 }],
    [
      'a sum and a ceiling',
      [
        { kind: 'exact', usd: 2e8 },
        { kind: 'up-to', usd: 1e8 },
      ],
      { kind: 'range', lowUsd: 2e8, highUsd: 3e8 },
    ],
    ['a sum and a hole', [{ kind: 'exact', usd: 2e8 }, hidden], { kind: 'at-least', usd: 2e8 }],
    ['an open end', [{ kind: 'at-least', usd: 2e8 }], { kind: 'at-least', usd: 2e8 }],
    ['holes alone', [hidden, hidden], hidden],
    ['no money', [{ kind: 'not-applicable' }], { kind: 'not-applicable' }],
  ])('%s', (_name, amounts, expected) => {
    expect(lead(...amounts)).toEqual({ rung: 'committed', amount: expected });
  });
  test('stands on the highest rung', () => {
    const lines = RUNGS.map(rung => createLine({ rung, amount: { kind: 'exact', usd: 1e6 } }));
    expect(leadAmount(lines)).toEqual({ rung: 'disbursed', amount: { kind: 'exact', usd: 1e6 } });
  });
  test('is never zero', () => {
    fc.assert(
      fc.property(arbitraryLines, lines => {
        const amount = leadAmount(lines)?.amount;
        expect(amount && 'usd' in amount ? amount.usd : 1).toBeGreaterThan(0);
      }),
    );
  });
  test('history decides nothing', () => {
    expect([highestRung([createLine({ counts: false })]), leadAmount([createLine({ counts: false })])]).toEqual([
      null,
      null,
    ]);
  });
});

describe('the record', () => {
  const { projects } = selectRows(openModel(), DEFAULT_VIEW);
  const row = (id: string) => projects.find(other => other.project.id === id);
  test.each([
    ['reko-diq', { rung: 'committed', amount: { kind: 'up-to', usd: 1.25e9 } }],
    ['project-vault-reserve', { rung: 'committed', amount: { kind: 'up-to', usd: 10e9 } }],
    ['lobito-railway', { rung: 'committed', amount: { kind: 'exact', usd: 553e6 } }],
  ])('%s', (id, lead) => {
    expect(row(id)?.lead).toEqual(lead);
  });
  test('partner and private money is not drawn unless asked for', () => {
    const agencies = new Set(projects.flatMap(({ lines }) => lines.map(line => line.agency)));
    expect([agencies.has('partner'), agencies.has('private')]).toEqual([false, false]);
  });
  test('partner money is drawn when asked for', () => {
    const asked = selectRows(openModel(), { ...DEFAULT_VIEW, agencies: ['partner'] }).projects;
    expect(asked.find(other => other.project.id === 'lobito-railway')?.lead?.amount).toEqual({
      kind: 'exact',
      usd: 200e6,
    });
  });
  test('a letter that became a loan is history and in no sum', () => {
    const counted = projects.flatMap(({ lines }) => lines.filter(line => !line.counts));
    const sums = projects.filter(({ lines }) => lines.some(line => !line.counts));
    expect(counted.length).toBe(3);
    for (const { lines, money } of sums)
      for (const rung of RUNGS)
        expect(money[rung].lines).toBe(
          lines.filter(l => l.counts && l.rung === rung && l.amount.kind !== 'not-applicable').length,
        );
  });
  test('no line is known before its date', () => {
    const early = selectRows(openModel(), { ...DEFAULT_VIEW, asof: '2025-06-30' }).projects;
    const late = early.flatMap(({ lines }) => lines.filter(line => line.date && line.date > '2025-06-30'));
    expect(late).toEqual([]);
  });
});
