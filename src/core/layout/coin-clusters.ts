import type { Px } from '../geo/types.ts';

export interface Disc {
  at: Px;
  radiusPx: number;
}

/** Groups of discs that cover each other by more than this share of their reach; indexes, in the order given. */
const CLOSER_THAN = 0.7;

/** Clusters of two discs or more that lie closer than their size, found by joining pairs. */
export function clusterDiscs(discs: readonly Disc[]): number[][] {
  const parent = discs.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root]!;
    return root;
  };
  for (let i = 0; i < discs.length; i++)
    for (let j = i + 1; j < discs.length; j++) {
      const [a, b] = [discs[i]!, discs[j]!];
      const distance = Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]);
      if (distance < CLOSER_THAN * (a.radiusPx + b.radiusPx)) parent[find(j)] = find(i);
    }
  const groups = new Map<number, number[]>();
  discs.forEach((_, index) => {
    const root = find(index);
    groups.set(root, [...(groups.get(root) ?? []), index]);
  });
  return [...groups.values()].filter(group => group.length > 1);
}
