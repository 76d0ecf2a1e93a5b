// What a query gives: typed, so that each language can write it, and with the sources on which it rests.
import type { Localized, PartialDate, SourceId } from '../../model/records.ts';
import type { MoneySum } from '../../select/types.ts';

/** What a word in an answer names: records, the fixed words of the dataset, or a plain word. */
export type ItemType =
  | 'country'
  | 'mineral'
  | 'forum'
  | 'project'
  | 'text'
  | 'risk'
  | 'programme'
  | 'kind'
  | 'status'
  | 'rung'
  | 'agency'
  | 'instrument'
  | 'role'
  | 'grade'
  | 'stage'
  | 'phase'
  | 'risk-type'
  | 'outcome'
  | 'confidence'
  | 'yes-no'
  | 'region'
  | 'continent'
  | 'word';
export interface Item {
  type: ItemType;
  /** `unknown` where the record says nothing. */
  id: string;
}
export type AnswerValue =
  | { kind: 'number'; value: number }
  /** Between 0 and 1. */
  | { kind: 'share'; value: number }
  | { kind: 'usd'; value: number }
  | { kind: 'money'; sum: MoneySum }
  | { kind: 'date'; date: PartialDate }
  | { kind: 'items'; items: readonly Item[] }
  | { kind: 'tally'; rows: readonly { item: Item; count: number }[] }
  | { kind: 'prose'; text: Localized }
  /** The record is there and says nothing: never 0. */
  | { kind: 'unknown' };
export interface Answer {
  value: AnswerValue;
  /** What the rows behind it cite, each once. */
  sources: readonly SourceId[];
}

/** The one spelling of an answer that a `pinned` value holds: shares with four decimals, money as low..high. */
export function pinText(value: AnswerValue): string {
  switch (value.kind) {
    case 'number':
    case 'usd':
      return String(value.value);
    case 'share':
      return String(Number(value.value.toFixed(4)));
    case 'money':
      return pinMoney(value.sum);
    case 'date':
      return value.date;
    case 'items':
      return value.items.length ? value.items.map(({ id }) => id).join(', ') : 'none';
    case 'tally':
      return value.rows.length ? value.rows.map(({ item, count }) => `${item.id} ${count}`).join(', ') : 'none';
    case 'prose':
      return value.text.en;
    case 'unknown':
      return 'unknown';
  }
}

function pinMoney({ lowUsd, highUsd, lines, undisclosed, open }: MoneySum): string {
  const bounds = lowUsd === highUsd ? String(lowUsd) : `${lowUsd}..${highUsd}`;
  return `${bounds} of ${lines}${undisclosed ? `, ${undisclosed} undisclosed` : ''}${open ? `, ${open} open` : ''}`;
}
