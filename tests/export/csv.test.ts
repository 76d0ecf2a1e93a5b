import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TableRow } from '../../src/core/select/table.ts';
import { toCsv } from '../../src/export/csv.ts';

/** Reads RFC 4180 by the letter: quoted fields, doubled quotes, CRLF. */
function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let [record, field, at] = [[] as string[], '', 0];
  while (at < text.length) {
    if (text[at] === '"') {
      for (at++; !(text[at] === '"' && text[at + 1] !== '"'); at++) {
        if (at >= text.length) throw new Error('a quoted field never ends');
        if (text[at] === '"') at++;
        field += text[at];
      }
      at++;
    } else if (text[at] === ',') {
      record.push(field);
      field = '';
      at++;
    } else if (text.startsWith('\r\n', at)) {
      records.push([...record, field]);
      [record, field] = [[], ''];
      at += 2;
    } else field += text[at++];
  }
  if (field || record.length) throw new Error('the last record has no line end');
  return records;
}
const formula = /^[=+\-@\t\r]/;
const cell = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', 'a', '=', ' ', '，', 'é') }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const table = fc
  .uniqueArray(fc.stringMatching(/^[a-z_]{1,8}$/), { minLength: 2, maxLength: 5 })
  .chain(columns =>
    fc.array(fc.tuple(...columns.map(() => cell)), { minLength: 1, maxLength: 5 }).map(rows => ({ columns, rows })),
  );

test('every cell is read back as it was, formulas guarded', () => {
  fc.assert(
    fc.property(table, ({ columns, rows }) => {
      const objects = rows.map(
        row => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null])) as TableRow,
      );
      const expected = rows.map(row =>
        row.map(value => {
          if (value === null || value === undefined) return '';
          return typeof value === 'string' && formula.test(value) ? `'${value}` : String(value);
        }),
      );
      expect(readCsv(toCsv(objects))).toEqual([columns, ...expected]);
    }),
    { numRuns: 300 },
  );
});

describe('a cell', () => {
  const line = (value: TableRow[string]) =>
    toCsv([{ a: value, b: 'x' }])
      .split('\r\n')
      .slice(1, -1)
      .join('\r\n');
  test.each([
    ['a comma', 'a,b', '"a,b",x'],
    ['a quote', 'a "b"', '"a ""b""",x'],
    ['a line end', 'a\nb', '"a\nb",x'],
    ['plain text', 'Reko Diq', 'Reko Diq,x'],
    ['Chinese', '铜', '铜,x'],
  ])('with %s', (_name, value, expected) => {
    expect(line(value)).toBe(expected);
  });
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '=HYPERLINK("http://x","y")'])(
    '%j is text, not a formula',
    value => {
      expect(readCsv(toCsv([{ a: value, b: 'x' }]))[1]![0]).toBe(`'${value}`);
    },
  );
  test('a negative number stays a number', () => {
    expect(line(-12.348)).toBe('-12.348,x');
  });
  test('what is unknown is empty, zero is 0, no is false', () => {
    expect([line(null), line(0), line(false)]).toEqual([',x', '0,x', 'false,x']);
  });
});

test('the header comes first and each line ends in CRLF', () => {
  expect(toCsv([{ id: 'a', usd_low: 1 }])).toBe('id,usd_low\r\na,1\r\n');
});

test('a column that a later row lacks is empty there', () => {
  expect(toCsv([{ a: 1, b: 2 }, { a: 3 } as TableRow])).toBe('a,b\r\n1,2\r\n3,\r\n');
});
