// Sums that never mix rungs and never take the unknown for zero.

import type { Coin } from '../scene/marks.ts';
import type { MoneySum } from '../select/types.ts';
import type { FinanceLine } from './dataset.ts';
import type { Agency, Amount, Rung } from './records.ts';

/** US public lenders and funds; `partner` and `private` money is listed, not drawn, unless a View asks for it. */
export const US_PUBLIC_AGENCIES: ReadonlySet<Agency> = new Set(['DFC', 'EXIM', 'DOW', 'DOE', 'DOC', 'mixed']);
/** Rungs from the firmest down. */
export const RUNGS_FIRMEST_FIRST: readonly Rung[] = ['disbursed', 'committed', 'announced', 'letter-of-interest'];

/**
 * The sum of some amounts: `lowUsd` leaves ceilings out, `highUsd` takes them in; an open end (`at-least`) is counted in
 * `open`; undisclosed amounts are counted, never added. Amounts that are no money at all are left out.
 */
export function sumAmounts(amounts: readonly Amount[]): MoneySum {
  const sum: MoneySum = { lowUsd: 0, highUsd: 0, lines: 0, undisclosed: 0, open: 0 };
  for (const amount of amounts) {
    if (amount.kind === 'not-applicable') continue;
    sum.lines += 1;
    if (amount.kind === 'undisclosed') sum.undisclosed += 1;
    else {
      const { low, high } = amountBounds(amount);
      sum.lowUsd += low;
      sum.highUsd += high;
      if (amount.kind === 'at-least') sum.open += 1;
    }
  }
  return sum;
}

/** Lowest and highest US dollars that a disclosed amount can mean; a ceiling may mean nothing at all. */
export function amountBounds(amount: Exclude<Amount, { kind: 'undisclosed' | 'not-applicable' }>): {
  low: number;
  high: number;
} {
  switch (amount.kind) {
    case 'exact':
    case 'at-least':
      return { low: amount.usd, high: amount.usd };
    case 'range':
      return { low: amount.lowUsd, high: amount.highUsd };
    case 'up-to':
      return { low: 0, high: amount.usd };
  }
}

/** Sums by rung of the lines that count. */
export function sumByRung(lines: readonly FinanceLine[]): Record<Rung, MoneySum> {
  const of = (rung: Rung) =>
    sumAmounts(lines.filter(line => line.counts && line.rung === rung).map(line => line.amount));
  return {
    'letter-of-interest': of('letter-of-interest'),
    announced: of('announced'),
    committed: of('committed'),
    disbursed: of('disbursed'),
  };
}

/** The highest rung among lines that count; null when there is none. */
export function highestRung(lines: readonly FinanceLine[]): Rung | null {
  return RUNGS_FIRMEST_FIRST.find(rung => lines.some(line => line.counts && line.rung === rung)) ?? null;
}

/** Radius in px of one billion US dollars on a world map; area is proportional to dollars. */
export const COIN_PX_PER_SQRT_BN = 5.6;
export function coinRadiusPx(usd: number, smallestPx = 1.9): number {
  return Math.max(smallestPx, Math.round(COIN_PX_PER_SQRT_BN * Math.sqrt(usd / 1e9) * 100) / 100);
}

/**
 * The mark of some finance lines. Firm lines (committed, disbursed) fill the coin; ceilings and what is only announced
 * make the bar-topped disc around it; the largest letter is a dashed ring of its own and is added to nothing. null when
 * the lines hold no money at all. A "?" says that there is money other than letters and that no sum of it is disclosed.
 */
export function coinOf(lines: readonly FinanceLine[]): Coin | null {
  const counting = lines.filter(line => line.counts && line.amount.kind !== 'not-applicable');
  if (counting.length === 0) return null;
  const letters = counting.filter(line => line.rung === 'letter-of-interest');
  const firm = sumAmounts(
    counting.filter(line => line.rung === 'committed' || line.rung === 'disbursed').map(line => line.amount),
  );
  const range = counting.filter(
    line => line.amount.kind === 'range' && (line.rung === 'committed' || line.rung === 'disbursed'),
  );
  const rangeExtra = range.reduce(
    (sum, { amount }) => sum + (amount.kind === 'range' ? amount.highUsd - amount.lowUsd : 0),
    0,
  );
  const announced = sumAmounts(counting.filter(line => line.rung === 'announced').map(line => line.amount));
  // The larger of the two, because rungs are never added.
  const ceiling = Math.max(firm.highUsd - rangeExtra, announced.highUsd);
  const letter = Math.max(
    0,
    ...letters.map(({ amount }) =>
      amount.kind === 'undisclosed' || amount.kind === 'not-applicable' ? 0 : amountBounds(amount).high,
    ),
  );
  return {
    letterPx: letters.length ? coinRadiusPx(letter, 3.6) : null,
    ceilingPx: ceiling > firm.lowUsd ? coinRadiusPx(ceiling) : null,
    rangePx: rangeExtra > 0 ? coinRadiusPx(firm.lowUsd + rangeExtra) : null,
    exactPx: firm.lowUsd > 0 ? coinRadiusPx(firm.lowUsd) : null,
    undisclosed: letters.length < counting.length && ceiling === 0 && firm.lowUsd === 0,
  };
}

/** The line that lists show: on the highest rung, the largest disclosed sum. */
export function leadAmount(lines: readonly FinanceLine[]): { rung: Rung; amount: Amount } | null {
  const rung = highestRung(lines);
  if (!rung) return null;
  const amounts = lines.filter(line => line.counts && line.rung === rung).map(line => line.amount);
  if (rung === 'letter-of-interest') return { rung, amount: largest(amounts) };
  const sum = sumAmounts(amounts);
  if (sum.lines === 0) return { rung, amount: { kind: 'not-applicable' } };
  if (sum.highUsd === 0) return { rung, amount: { kind: 'undisclosed' } };
  if (sum.lowUsd === 0) return { rung, amount: { kind: 'up-to', usd: sum.highUsd } };
  if (sum.lowUsd === sum.highUsd) {
    const kind = sum.undisclosed || sum.open ? 'at-least' : 'exact';
    return { rung, amount: { kind, usd: sum.lowUsd } };
  }
  return { rung, amount: { kind: 'range', lowUsd: sum.lowUsd, highUsd: sum.highUsd } };
}

function largest(amounts: readonly Amount[]): Amount {
  const size = (amount: Amount) =>
    amount.kind === 'undisclosed' || amount.kind === 'not-applicable' ? -1 : amountBounds(amount).high;
  return [...amounts].sort((a, b) => size(b) - size(a))[0] ?? { kind: 'undisclosed' };
}
