import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FinanceLine } from '../../../src/core/model/dataset.ts';
import { RUNGS_FIRMEST_FIRST, sumAmounts } from '../../../src/core/model/money.ts';
import {
  countSubjects,
  filterRows,
  type ReaderRow,
  selectReaderTable,
  sortRows,
  sumRows,
} from '../../../src/core/select/reader-table.ts';
import { selectTable, TABLES, type TableName } from '../../../src/core/select/table.ts';
import { loadMessages } from '../../../src/core/text/messages.ts';
import { loadTableWords } from '../../../src/core/text/table-words.ts';
import { DEFAULT_VIEW, parseView } from '../../../src/core/view/codec.ts';
import { openModel } from '../../open-dataset.ts';

const model = openModel();
const tableMessages = async (lang: string) => ({ ...(await loadMessages(lang)), ...(await loadTableWords(lang)) });
const [en, zh] = [await tableMessages('en'), await tableMessages('zh')];
const tableOf = (name: TableName, query = '', messages = en) =>
  selectReaderTable(model, parseView(query).view, name, messages);

const row = (order: string | number | null, id: number): ReaderRow => ({
  subject: `project:p${id}`,
  cells: [{ words: String(order), order }],
  cites: [],
  confidence: 'high',
  line: null,
  counted: false,
});
const line = (rung: FinanceLine['rung'], amount: FinanceLine['amount'], counts = true): ReaderRow => ({
  ...row(null, 1),
  line: { agency: 'DFC', instrument: 'loan', amount, rung, date: '2026', counts, cites: ['x'] } as FinanceLine,
});

describe.each(TABLES)('the table of %s to read', name => {
  test.each([
    ['English', en],
    ['Chinese', zh],
  ])('has a cell for every column, and words in each, in %s', (_, messages) => {
    const { columns, rows } = tableOf(name, 'severity=1', messages);
    expect(rows.filter(({ cells }) => cells.length !== columns.length)).toEqual([]);
    expect(
      rows.flatMap(({ cells }) => cells).filter(({ words }) => !words || /undefined|null|NaN/.test(words)),
    ).toEqual([]);
  });
  test.each(['', 'asof=2025-12-31', 'minerals=cobalt&severity=2', 'forums=forge&kinds=mou'])(
    'has the rows of the file under "%s"',
    query => {
      const file = selectTable(model, parseView(query).view, name, en);
      expect(tableOf(name, query).rows.length).toBe(file.length);
    },
  );
  test('selects what the dataset holds, and cites what it numbers', () => {
    const { rows, sources } = tableOf(name);
    const kinds = { country: model.countries, ...model };
    const holders: Record<string, { has(id: string): boolean }> = {
      country: { has: id => id === 'EU' || kinds.countries.has(id) },
      agreement: model.agreements,
      project: model.projects,
      risk: model.risks,
    };
    const known = ({ subject }: ReaderRow) => {
      const [kind = '', id = ''] = subject.split(':');
      return holders[kind]?.has(id);
    };
    expect(rows.filter(one => !known(one))).toEqual([]);
    expect(rows.filter(({ cites }) => cites.some(id => !sources.includes(id)))).toEqual([]);
  });
  test('never shows more than the record holds', () => {
    const { rows, total } = tableOf(name, 'severity=1');
    expect(countSubjects(name, rows)).toBeLessThanOrEqual(total);
  });
});

describe('sorting', () => {
  const cell = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constant(null));
  test('is stable, keeps every row, and puts what is unknown last in both directions', () => {
    fc.assert(
      fc.property(fc.array(cell), fc.constantFrom('ascending' as const, 'descending' as const), (cells, direction) => {
        const rows = cells.map(row);
        const sorted = sortRows(rows, 0, direction, 'en');
        expect(new Set(sorted)).toEqual(new Set(rows));
        for (const [i, next] of sorted.slice(1).entries()) {
          const [a, b] = [sorted[i]!.cells[0]!.order, next.cells[0]!.order] as (number | null)[];
          if (a === b) expect(rows.indexOf(sorted[i]!)).toBeLessThan(rows.indexOf(next));
          else if (a !== null && b !== null) expect(direction === 'ascending' ? a! < b! : a! > b!).toBe(true);
          else expect(b).toBeNull();
        }
      }),
    );
  });
  test('follows the day, not its words', () => {
    const { columns, rows } = tableOf('agreements');
    const dates = sortRows(rows, columns.indexOf('date'), 'ascending', 'en').map(
      ({ cells }) => cells[columns.indexOf('date')]!.order as number | null,
    );
    const known = dates.filter(day => day !== null);
    expect(known).toEqual([...known].sort((a, b) => a - b));
  });
});

describe('the row filter', () => {
  const { rows } = tableOf('projects');
  test('asks for every word in any cell, without case', () => {
    const found = filterRows(rows, ' LITHIUM  exim ');
    expect(found.length).toBeGreaterThan(0);
    for (const { cells } of found) {
      const text = cells.map(({ words }) => words.toLowerCase()).join(' ');
      expect(text.includes('lithium') && text.includes('exim')).toBe(true);
    }
  });
  test('looks past accents', () => {
    expect(filterRows([{ ...row(null, 1), cells: [{ words: 'Côte d’Ivoire', order: 'x' }] }], 'cote').length).toBe(1);
  });
  test('without words keeps all, with strange ones none, and reads no pattern', () => {
    expect([filterRows(rows, '  ').length, filterRows(rows, '.*').length]).toEqual([rows.length, 0]);
  });
});

describe('sums', () => {
  test('stand by rung: a letter moves no other sum', () => {
    const firm = line('committed', { kind: 'exact', usd: 100 });
    const letter = line('letter-of-interest', { kind: 'exact', usd: 999 });
    const { sums } = sumRows([firm, letter]);
    expect(sums.map(({ rung, sum }) => [rung, sum.lowUsd, sum.highUsd])).toEqual([
      ['committed', 100, 100],
      ['letter-of-interest', 999, 999],
    ]);
    expect(sumRows([firm]).sums).toEqual(sums.slice(0, 1));
  });
  test('say how many are undisclosed, and leave history out', () => {
    const rows = [
      line('committed', { kind: 'exact', usd: 2e6 }),
      line('committed', { kind: 'undisclosed' }),
      line('committed', { kind: 'exact', usd: 5e6 }, false),
    ];
    const { sums, history } = sumRows(rows);
    expect([en.formats.sum(sums[0]!.sum), history]).toEqual(['at least $2 m (1 of 2 undisclosed)', 1]);
  });
  test('are those of the lines that the rows show', () => {
    const { rows } = tableOf('projects');
    for (const { rung, sum } of sumRows(rows).sums) {
      const lines = rows.flatMap(one => (one.line?.counts && one.line.rung === rung ? [one.line.amount] : []));
      expect(sum).toEqual(sumAmounts(lines));
    }
    const rungs = sumRows(rows).sums.map(({ rung }) => rung);
    expect(rungs).toEqual(RUNGS_FIRMEST_FIRST.filter(rung => rungs.includes(rung)));
  });
});

test('seats that count are marked as many times as the map counts them', () => {
  const counted = selectReaderTable(model, DEFAULT_VIEW, 'forums', en).rows.filter(one => one.counted).length;
  const file = selectTable(model, DEFAULT_VIEW, 'forums', en).filter(one => one.counted === true).length;
  expect(counted).toBe(file);
});
