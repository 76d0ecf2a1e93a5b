// Sides are measured in turn, round after round, so that a busy moment of the machine strikes all of them.

/** Middle and spread of what one side took. */
export interface Spread {
  median: number;
  /** First and third quartile. */
  low: number;
  high: number;
  n: number;
}

/** Measures every side once per round; the order turns round by round. Answers the values of each side, in rounds. */
export async function interleave<K extends string>(
  rounds: number,
  sides: Readonly<Record<K, () => Promise<number> | number>>,
): Promise<Record<K, number[]>> {
  const names = Object.keys(sides) as K[];
  const values = Object.fromEntries(names.map(name => [name, []])) as unknown as Record<K, number[]>;
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? names : [...names].reverse();
    for (const name of order) values[name].push(await sides[name]());
  }
  return values;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75), n: sorted.length };
}

/** Quantile of sorted values, between neighbours where it falls between them. */
export function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return low + (high - low) * (at - Math.floor(at));
}

/** `ours` as a multiple of `other`: the ratio of the medians, with the spread of the ratios of the rounds. */
export function ratioOf(ours: readonly number[], other: readonly number[]): Spread {
  const paired = spreadOf(ours.map((value, round) => value / other[round]!));
  return { ...paired, median: spreadOf(ours).median / spreadOf(other).median };
}
