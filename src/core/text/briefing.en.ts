/** The words in which a briefing writes its numbers. */
export interface BriefingText {
  /** Stands where a number can't be had. */
  notAvailable: string;
  unknown: string;
  /** A whole number from 0 to 9999 in words; others in digits. */
  spelled(value: number): string;
  /** US dollars with all digits down to ten millions: "$11.67 bn". */
  usdFull(value: number): string;
  yesNo: Record<'yes' | 'no', string>;
  /** How a dated step stands. */
  outcomes: Record<'met' | 'met-late' | 'none' | 'not-yet-due' | 'no-date', string>;
  /** "framework 4". */
  tallied(name: string, count: string): string;
  /** Between the parts of a tally. */
  comma: string;
  /** "4 February", "February 2026". */
  dayOfYear(day: number, month: number): string;
  month(year: number, month: number): string;
  /** Headings of a printed briefing. */
  headings: Record<'numbers' | 'notes' | 'sources', string>;
  /** Columns of the table of numbers. */
  columns: Record<'name' | 'value' | 'what' | 'query' | 'asof', string>;
  seconds(count: number): string;
  asof(date: string): string;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function spelled(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) return value.toLocaleString('en');
  if (value < 20) return ONES[value]!;
  if (value < 100) return TENS[Math.floor(value / 10)]! + (value % 10 ? `-${ONES[value % 10]}` : '');
  const [size, name] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = value % size;
  return `${spelled(Math.floor(value / size))} ${name}${rest ? `${rest < 100 ? ' and ' : ' '}${spelled(rest)}` : ''}`;
}

export const briefingEn: BriefingText = {
  notAvailable: 'n/a',
  unknown: 'not stated',
  spelled,
  usdFull: value => `$${Number((value / 1e9).toFixed(2))} bn`,
  yesNo: { yes: 'yes', no: 'no' },
  outcomes: {
    met: 'met',
    'met-late': 'met late',
    none: 'no outcome on record',
    'not-yet-due': 'not yet due',
    'no-date': 'no date',
  },
  tallied: (name, count) => `${name} ${count}`,
  comma: ', ',
  dayOfYear: (day, month) => `${day} ${MONTHS[month - 1]}`,
  month: (year, month) => `${MONTHS[month - 1]} ${year}`,
  headings: {
    numbers: 'Numbers',
    notes: 'Notes',
    sources: 'Sources',
  },
  columns: { name: 'Name', value: 'Value', what: 'What it counts', query: 'Query', asof: 'As of' },
  seconds: count => `${count} s`,
  asof: date => `as of ${date}`,
};
