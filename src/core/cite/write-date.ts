import type { PartialDate } from '../model/records.ts';
import { EN_MONTHS_LONG } from '../text/format.ts';

/** Months as MLA shortens them: those of more than four letters. */
const MLA_MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

/** Year, month and day as numbers; as many as the date knows. */
export function dateParts(date: PartialDate): number[] {
  return date.split('-').map(Number);
}

/** A date in the order of a citation style; what the date does not know is left out. */
export function writeDate(date: PartialDate, order: 'month-day-year' | 'day-month-year' | 'mla'): string {
  const [year, month, day] = dateParts(date);
  const name = month ? (order === 'mla' ? MLA_MONTHS : EN_MONTHS_LONG)[month - 1] : undefined;
  if (order === 'month-day-year' && name && day) return `${name} ${day}, ${year}`;
  return [day, name, year].filter(part => part !== undefined).join(' ');
}
