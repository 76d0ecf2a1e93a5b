// Days and months between two dates; sums, differences and ratios of numbers and of money.
import { dateInterval, isPartialDate } from '../../model/time.ts';
import type { MoneySum } from '../../select/types.ts';
import type { Answer, AnswerValue } from './answer.ts';
import { QueryFault } from './query-fault.ts';
import type { JoiningVerb, Placed, Query } from './syntax.ts';

/** The joined answer; what rests on an unknown is unknown. */
export function joinOperands(
  verb: JoiningVerb,
  operands: readonly (Placed | Query)[],
  position: number,
  evaluate: (query: Query) => Answer,
): Answer {
  const answers = operands.map(operand => ('verb' in operand ? evaluate(operand) : literal(verb, operand)));
  const pairs = verb !== 'add';
  if (pairs ? answers.length !== 2 : answers.length < 2)
    throw new QueryFault(
      position,
      { kind: 'values', count: answers.length },
      pairs ? { kind: 'two-values', verb } : { kind: 'more-values' },
    );
  const sources = [...new Set(answers.flatMap(answer => [...answer.sources]))];
  const values = answers.map(answer => answer.value);
  if (values.some(({ kind }) => kind === 'unknown')) return { value: { kind: 'unknown' }, sources };
  const value =
    verb === 'days' || verb === 'months' ? between(verb, values, position) : calculate(verb, values, position);
  return { value, sources };
}

function literal(verb: JoiningVerb, { text, position }: Placed): Answer {
  if (verb === 'days' || verb === 'months') {
    if (!isPartialDate(text)) throw new QueryFault(position, text, { kind: 'date-operand' });
    return { value: { kind: 'date', date: text }, sources: [] };
  }
  if (!/^\d+(\.\d+)?$/.test(text)) throw new QueryFault(position, text, { kind: 'number-operand' });
  return { value: { kind: 'number', value: Number(text) }, sources: [] };
}

/** Days need dates known to the day; months leave days out. */
function between(verb: 'days' | 'months', values: readonly AnswerValue[], position: number): AnswerValue {
  const [from, to] = values.map(value => {
    if (value.kind !== 'date')
      throw new QueryFault(position, { kind: 'value', of: value.kind }, { kind: 'dates-after', verb });
    const parts = value.date.split('-').length;
    if (parts < (verb === 'days' ? 3 : 2))
      throw new QueryFault(position, value.date, {
        kind: 'dates-known-to',
        precision: verb === 'days' ? 'day' : 'month',
      });
    return dateInterval(value.date).first;
  }) as [string, string];
  if (verb === 'days') return { kind: 'number', value: (Date.parse(to) - Date.parse(from)) / 86_400_000 };
  const month = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return { kind: 'number', value: month(to) - month(from) };
}

function calculate(verb: 'add' | 'subtract' | 'ratio', values: readonly AnswerValue[], position: number): AnswerValue {
  if (verb === 'add' && values.every(value => value.kind === 'money'))
    return { kind: 'money', sum: values.map(({ sum }) => sum).reduce(addMoney) };
  const kinds = new Set(values.map(({ kind }) => kind));
  const numbers = values.map(value => {
    const isMoney = value.kind === 'usd' && verb !== 'ratio';
    if (isMoney) throw new QueryFault(position, { kind: 'single-amounts' }, { kind: 'sums' });
    if (value.kind === 'number' || value.kind === 'share' || value.kind === 'usd') return value.value;
    throw new QueryFault(position, { kind: 'value', of: value.kind }, { kind: 'numbers-after', verb });
  });
  const [first = 0, second = 0] = numbers;
  if (verb === 'ratio') return second === 0 ? { kind: 'unknown' } : { kind: 'share', value: first / second };
  const kind = kinds.size === 1 ? (values[0]!.kind as 'number' | 'share') : 'number';
  return { kind, value: verb === 'add' ? numbers.reduce((sum, value) => sum + value, 0) : first - second };
}

function addMoney(a: MoneySum, b: MoneySum): MoneySum {
  return {
    lowUsd: a.lowUsd + b.lowUsd,
    highUsd: a.highUsd + b.highUsd,
    lines: a.lines + b.lines,
    undisclosed: a.undisclosed + b.undisclosed,
    open: a.open + b.open,
  };
}
