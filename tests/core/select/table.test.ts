import { describe, expect, test } from 'vitest';
import { selectRows } from '../../../src/core/select/rows.ts';
import { selectTable, TABLES, type TableRow } from '../../../src/core/select/table.ts';
import { loadMessages } from '../../../src/core/text/messages.ts';
import { DEFAULT_VIEW, parseView } from '../../../src/core/view/codec.ts';
import { openDataset, openModel } from '../../open-dataset.ts';

const model = openModel();
const messages = await loadMessages('en');
const everything = parseView('severity=1&agencies=DFC,EXIM,DOW,DOE,DOC,mixed,partner,private').view;
const tableOf = (name: (typeof TABLES)[number], view = everything) => selectTable(model, view, name, messages);

describe.each(TABLES)('the table of %s', name => {
  const rows = tableOf(name);
  test('has rows', () => {
    expect(rows.length).toBeGreaterThan(40);
  });
  test('has the same columns in every row', () => {
    const columns = Object.keys(rows[0]!).join();
    expect(rows.filter(row => Object.keys(row).join() !== columns)).toEqual([]);
  });
  test('has one kind of cell in a column, or none', () => {
    const kinds = (column: string) =>
      new Set(
        rows
          .map(row => row[column])
          .filter(cell => cell !== null)
          .map(cell => typeof cell),
      );
    expect(Object.keys(rows[0]!).filter(column => kinds(column).size > 1)).toEqual([]);
  });
  test('has no empty text and no number that is none: unknown is null', () => {
    const broken = rows.flatMap(row =>
      Object.entries(row).filter(([, cell]) => cell === '' || cell === undefined || Number.isNaN(cell)),
    );
    expect(broken).toEqual([]);
  });
  test('cites a source in every row', () => {
    const known = new Set(openDataset().details.sources.map(({ id }) => id));
    const bare = rows.filter(
      row =>
        !String(row.sources ?? '')
          .split('; ')
          .every(id => known.has(id)),
    );
    expect(bare).toEqual([]);
  });
  test('is the same every time', () => {
    expect(tableOf(name)).toEqual(rows);
  });
  test('has no row twice', () => {
    const texts = rows.map(row => JSON.stringify(row));
    const doubled = texts.filter((text, i) => texts.indexOf(text) !== i);
    expect(doubled).toEqual([]);
  });
});

describe('money in the table of projects', () => {
  const rows = tableOf('projects');
  const of = (kind: string) => rows.filter(row => row.amount_kind === kind);
  const cells = (list: TableRow[]) =>
    new Set(list.map(({ usd_low, usd_high }) => `${usd_low === null ? '' : 'low'}${usd_high === null ? '' : 'high'}`));
  test.each([
    ['exact', ['lowhigh']],
    ['range', ['lowhigh']],
    ['up-to', ['high']],
    ['undisclosed', ['']],
    ['not-applicable', ['']],
  ])('%s fills %j', (kind, expected) => {
    expect([...cells(of(kind))]).toEqual(expected);
  });
  test('never says zero', () => {
    expect(rows.filter(row => row.usd_low === 0 || row.usd_high === 0)).toEqual([]);
  });
  test('has one row per line of finance, on one rung', () => {
    const lines = model.dataset.projects.flatMap(project => project.finance).length;
    expect(rows.filter(row => row.rung !== null).length).toBe(lines);
  });
  test('gives each rung what the model sums on it', () => {
    const { projects } = selectRows(model, everything);
    for (const rung of ['disbursed', 'committed', 'announced', 'letter-of-interest'] as const) {
      const high = rows
        .filter(row => row.rung === rung && row.counts === true)
        .reduce((sum, row) => sum + Number(row.usd_high ?? row.usd_low ?? 0), 0);
      expect(high).toBe(projects.reduce((sum, row) => sum + row.money[rung].highUsd, 0));
    }
  });
});

test('the table of forums names what is counted, and no other row', () => {
  const { countries } = selectRows(model, DEFAULT_VIEW);
  const counted = tableOf('forums', DEFAULT_VIEW).filter(row => row.counted === true).length;
  expect(counted).toBe([...countries.values()].reduce((sum, row) => sum + row.seatCount, 0));
});

test('filters of the view are in force', () => {
  const letters = selectTable(model, parseView('rungs=letter-of-interest').view, 'projects', messages);
  expect(new Set(letters.map(row => row.rung))).toEqual(new Set(['letter-of-interest']));
});
