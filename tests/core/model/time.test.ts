import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dateInterval,
  daysInMonth,
  hasBegun,
  hasEnded,
  isPartialDate,
  lastDay,
  middleDay,
} from '../../../src/core/model/time.ts';
import { arbitraryDate, arbitraryDay } from '../view/arbitrary-view.ts';

describe('what a partial date can mean', () => {
  test.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2026-04', '2026-04-01', '2026-04-30'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    ['2026-02-04', '2026-02-04', '2026-02-04'],
  ])('%s is %s to %s', (date, first, last) => {
    expect(dateInterval(date)).toEqual({ first, last });
  });
  test.each([
    '2026-02-29',
    '2025-13',
    '2026-00',
    '2026-04-31',
    '2026-1-1',
    '26',
    '',
    'soon',
    '2026-02-04T00:00',
    ' 2026',
  ])('“%s” is no date', text => {
    expect(isPartialDate(text)).toBe(false);
    expect(() => dateInterval(text)).toThrow(RangeError);
  });
  test('29 February is a date in leap years alone', () => {
    expect([1900, 2000, 2023, 2024, 2100].map(year => isPartialDate(`${year}-02-29`))).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
  });
  test('months are as long as the calendar of ECMAScript has them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
      }),
    );
  });
  test('a shorter date holds the days of a longer one', () => {
    fc.assert(
      fc.property(arbitraryDay, fc.constantFrom(4, 7), (day, length) => {
        const { first, last } = dateInterval(day.slice(0, length));
        expect(first <= day && day <= last).toBe(true);
      }),
    );
  });
  test('the middle day lies inside', () => {
    fc.assert(
      fc.property(arbitraryDate, date => {
        const { first, last } = dateInterval(date);
        expect(first <= middleDay(date) && middleDay(date) <= last).toBe(true);
      }),
    );
  });
  test('the middle of a year is its second of July', () => {
    expect(middleDay('2026')).toBe('2026-07-02');
  });
});

describe('begun and ended', () => {
  test('what has begun stays begun', () => {
    fc.assert(
      fc.property(arbitraryDate, arbitraryDay, arbitraryDay, (date, a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        expect(!hasBegun(date, earlier) || hasBegun(date, later)).toBe(true);
      }),
    );
  });
  test('what has ended stays ended', () => {
    fc.assert(
      fc.property(arbitraryDate, arbitraryDay, arbitraryDay, (date, a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        expect(!hasEnded(date, earlier) || hasEnded(date, later)).toBe(true);
      }),
    );
  });
  test('what has ended on a date has begun by it', () => {
    fc.assert(
      fc.property(arbitraryDate, arbitraryDate, (date, asof) => {
        expect(!hasEnded(date, asof) || hasBegun(date, asof)).toBe(true);
      }),
    );
  });
  test('a date has begun, and has not ended, on every day that it can mean', () => {
    fc.assert(
      fc.property(arbitraryDay, fc.constantFrom(4, 7, 10), (day, length) => {
        const date = day.slice(0, length);
        expect([hasBegun(date, day), hasEnded(date, day)]).toEqual([true, false]);
      }),
    );
  });
  test('without a date it has begun, and has not ended', () => {
    expect([hasBegun(null, '1900'), hasEnded(null, '2199')]).toEqual([true, false]);
  });
  test.each([
    ['2026-02', '2026-01-31', false],
    ['2026-02', '2026-02-01', true],
    ['2026-02-04', '2026-02-03', false],
    ['2026-02-04', '2026-02-04', true],
    ['2026-02-04', '2026-02', true],
    ['2026', '2025', false],
  ])('%s has begun on %s: %s', (date, asof, expected) => {
    expect(hasBegun(date, asof)).toBe(expected);
  });
  test.each([
    ['2026-06', '2026-06-30', false],
    ['2026-06', '2026-07-01', true],
    ['2026-02-04', '2026-02-04', false],
    ['2026-02-04', '2026-02-05', true],
    ['2026-02-04', '2026-02', false],
  ])('%s has ended on %s: %s', (date, asof, expected) => {
    expect(hasEnded(date, asof)).toBe(expected);
  });
  test('the last day of a month is what an as-of month means', () => {
    expect(lastDay('2024-02')).toBe('2024-02-29');
  });
});
