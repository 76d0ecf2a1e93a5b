import { ratioOf, type Spread, spreadOf } from './rounds.ts';

/** One line of the answer; texts as they are printed. */
export interface Line {
  what: string;
  ours: string;
  other: string;
  ratio: string;
  target: string;
}

export function describe({ median, low, high, n }: Spread, unit: string, digits = 1): string {
  const number = (value: number) => value.toFixed(digits);
  return `${number(median)} ${unit} (${number(low)} to ${number(high)}, n ${n})`;
}

/** A line that compares the rounds of two sides. */
export function compare(
  what: string,
  ours: readonly number[],
  other: readonly number[],
  target: number | null,
  unit = 'ms',
): Line {
  const ratio = ratioOf(ours, other);
  return {
    what,
    ours: describe(spreadOf(ours), unit),
    other: describe(spreadOf(other), unit),
    ratio: `${ratio.median.toFixed(2)} (${ratio.low.toFixed(2)} to ${ratio.high.toFixed(2)})`,
    target: target === null ? '' : verdict(`≤ ${target}`, ratio.median <= target),
  };
}

/** A line that states one side alone. */
export function state(what: string, ours: string, target = ''): Line {
  return { what, ours, other: '', ratio: '', target };
}

export function verdict(target: string, isMet: boolean): string {
  return `${target} ${isMet ? 'met' : 'MISSED'}`;
}

const HEADINGS: Line = { what: 'measure', ours: 'lodemap', other: 'beside it', ratio: 'ratio', target: 'target' };
const COLUMNS = ['what', 'ours', 'other', 'ratio', 'target'] as const;

export function printTable(lines: readonly Line[]): void {
  const all = [HEADINGS, ...lines];
  const widths = COLUMNS.map(column => Math.max(...all.map(line => line[column].length)));
  for (const line of all)
    console.log(
      COLUMNS.map((column, i) => line[column].padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    );
}
