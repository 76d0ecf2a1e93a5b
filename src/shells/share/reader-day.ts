import type { PartialDate } from '../../core/model/records.ts';

/** The day of a moment where the reader is, not in Greenwich. */
export function readerDay(moment: Date): PartialDate {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
