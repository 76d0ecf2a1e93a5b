// Numbers, money and dates in the reader's language. Pure: Intl with an explicit language, never the machine's.
import type { Amount, PartialDate } from '../model/records.ts';
import type { MoneySum } from '../select/types.ts';

/** Words that amounts need; each language gives its own. */
export interface MoneyWords {
  upTo(amount: string): string;
  atLeast(amount: string): string;
  /** "k of n undisclosed". */
  undisclosedOf(k: number, n: number): string;
  undisclosed: string;
  notApplicable: string;
  letter(amount: string): string;
  letterUndisclosed: string;
  noneDisclosed(k: number, n: number): string;
  none: string;
}
export interface Formats {
  number(value: number): string;
  percent(share: number): string;
  /** "$553 m", "$1.25 bn". */
  usd(value: number): string;
  amount(amount: Amount): string;
  /** "$765–770 m (5 of 13 undisclosed)". */
  sum(sum: MoneySum): string;
  /** Of its own precision: "4 Feb 2026", "Feb 2026", "2026". */
  date(date: PartialDate): string;
  dateLong(date: PartialDate): string;
  list(items: readonly string[]): string;
  /** "A, B, C". */
  row(items: readonly string[]): string;
  /** "Label: words". */
  labelled(label: string, words: string): string;
}

const EN_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
export const EN_MONTHS_LONG = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function significant(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return String(Number(value.toFixed(digits)));
}
/** US dollars as a briefing writes them in English: "$553 m", "$1.25 bn". */
export function usdEn(value: number): string {
  if (value >= 999.5e6) return `$${significant(value / 1e9)} bn`;
  if (value >= 1e6) return `$${significant(value / 1e6)} m`;
  return `$${Math.round(value).toLocaleString('en')}`;
}
/** US dollars in Chinese: 亿 for a hundred million, 万 below. */
export function usdZh(value: number): string {
  if (value >= 1e8) return `${significant(value / 1e8)}亿美元`;
  return `${significant(value / 1e4)}万美元`;
}

/** "$765–770 m": the unit once. */
function range(low: string, high: string): string {
  const [, lowNumber, lowUnit] = /^(\D*[\d.,]+)(.*)$/.exec(low) ?? [];
  const [, highNumber, highUnit] = /^\D*([\d.,]+)(.*)$/.exec(high) ?? [];
  return lowUnit !== undefined && lowUnit === highUnit ? `${lowNumber}–${highNumber}${highUnit}` : `${low} – ${high}`;
}

/** The formats of a language; `lang` that has none of its own reads as English. */
export function createFormats(lang: string, words: MoneyWords): Formats {
  const isZh = lang.startsWith('zh');
  const usd = isZh ? usdZh : usdEn;
  const locale = isZh ? 'zh-Hans' : lang;
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const lists = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' });
  return {
    number: value => numbers.format(value),
    percent: share => percents.format(share),
    usd,
    amount: amount => formatAmount(amount, usd, words),
    sum: sum => formatSum(sum, usd, words),
    date: date => formatDate(date, isZh, EN_MONTHS),
    dateLong: date => formatDate(date, isZh, EN_MONTHS_LONG),
    row: items => items.join(isZh ? '、' : ', '),
    labelled: (label, words) => `${label}${isZh ? '：' : ': '}${words}`,
    list: items => (lang === 'en' ? englishList(items) : lists.format(items)),
  };
}

/** "A, B and C": no serial comma. */
function englishList(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

function formatAmount(amount: Amount, usd: (value: number) => string, words: MoneyWords): string {
  switch (amount.kind) {
    case 'exact':
      return usd(amount.usd);
    case 'range':
      return range(usd(amount.lowUsd), usd(amount.highUsd));
    case 'up-to':
      return words.upTo(usd(amount.usd));
    case 'at-least':
      return words.atLeast(usd(amount.usd));
    case 'undisclosed':
      return words.undisclosed;
    case 'not-applicable':
      return words.notApplicable;
  }
}

function formatSum(sum: MoneySum, usd: (value: number) => string, words: MoneyWords): string {
  if (sum.lines === 0) return words.none;
  const hole = sum.undisclosed ? ` (${words.undisclosedOf(sum.undisclosed, sum.lines)})` : '';
  if (sum.highUsd === 0) return words.noneDisclosed(sum.undisclosed, sum.lines);
  if (sum.lowUsd === 0) return words.upTo(usd(sum.highUsd)) + hole;
  const known = sum.lowUsd === sum.highUsd ? usd(sum.lowUsd) : range(usd(sum.lowUsd), usd(sum.highUsd));
  return (sum.undisclosed || sum.open ? words.atLeast(known) : known) + hole;
}

function formatDate(date: PartialDate, isZh: boolean, months: readonly string[]): string {
  const [year, month, day] = date.split('-').map(Number);
  if (isZh) return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
  return [day, month ? months[month - 1] : '', year].filter(Boolean).join(' ');
}
