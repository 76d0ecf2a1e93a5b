import type { PartialDate } from './records.ts';

/** First and last day that a date of reduced precision can mean, both ISO days. */
export interface DateInterval {
  first: string;
  last: string;
}

const PATTERN = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Days in a month of the Gregorian calendar; `month` 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether the text is a real calendar date of year, month or day precision. */
export function isPartialDate(text: string): boolean {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  return day === undefined || Number(day) <= daysInMonth(Number(year), Number(month));
}

/**
 * The days a partial date can mean: `2026-02` is 1 to 28 February 2026. Throws on text that is no date, because records
 * are checked before they reach the model.
 */
export function dateInterval(date: PartialDate): DateInterval {
  const match = PATTERN.exec(date);
  if (!match || !isPartialDate(date)) throw new RangeError(`not an ISO date: ${date}`);
  const [, year, month, day] = match as unknown as [string, string, string | undefined, string | undefined];
  if (day !== undefined) return { first: date, last: date };
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  return { first: `${date}-01`, last: `${date}-${String(daysInMonth(Number(year), Number(month))).padStart(2, '0')}` };
}

/**
 * Whether something dated `date` has happened by the end of `asof`. Of a month or a year known only as such, the first
 * day on which it can have happened decides, so that a record never hides longer than its source allows.
 */
export function hasBegun(date: PartialDate | null, asof: string): boolean {
  return date === null || dateInterval(date).first <= lastDay(asof);
}

/** Whether something that lasted until `date` is over on `asof`: only after the last day that the date can mean. */
export function hasEnded(date: PartialDate | null, asof: string): boolean {
  return date !== null && dateInterval(date).last < dateInterval(asof).first;
}

/** Last day of a partial date. */
export function lastDay(date: PartialDate): string {
  return dateInterval(date).last;
}

/** Middle day of a partial date, for placing a tick. */
export function middleDay(date: PartialDate): string {
  const { first, last } = dateInterval(date);
  const middle =
    (Date.UTC(+first.slice(0, 4), +first.slice(5, 7) - 1, +first.slice(8)) +
      Date.UTC(+last.slice(0, 4), +last.slice(5, 7) - 1, +last.slice(8))) /
    2;
  return new Date(middle).toISOString().slice(0, 10);
}
