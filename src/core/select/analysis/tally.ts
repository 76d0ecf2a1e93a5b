// Masses merged per group in one pass, so that a hundred thousand records need no list of their own.
import type { Box, Distribution } from '../../model/measures/distribution.ts';

export interface Mass {
  /** The record: a project, a text or a country. */
  record: string;
  group: string;
  low: number;
  /** `Infinity` where no source gives a cap. */
  high: number;
  kind: 'exact' | 'range' | 'up-to' | 'at-least' | 'undisclosed';
}
/** Takes one mass after the other; those of one record come together. */
export type TakeMass = (record: string, group: string, low: number, high: number, kind: Mass['kind']) => void;

export interface GroupTally {
  group: string;
  /** The sum of all masses, and of those that are disclosed. */
  all: Box;
  known: Box;
  records: number;
  undisclosed: number;
}
export interface Tally {
  /** In the order in which they first occur. */
  groups: readonly GroupTally[];
  /** Those with something disclosed, in the order in which that first occurs. */
  disclosing: readonly GroupTally[];
  /** Records with a disclosed mass, and those with one that is not. */
  n: number;
  undisclosed: number;
  /** What is disclosed: all low ends, and all high ends where a mass has one. */
  low: number;
  high: number;
}

interface Growing extends GroupTally {
  lastRecord: string | null;
  lastUndisclosed: string | null;
  isDisclosing: boolean;
}

/** Merges all masses that `visit` gives. */
export function tallyMasses(visit: (take: TakeMass) => void): Tally {
  const groups = new Map<string, Growing>();
  const disclosing: GroupTally[] = [];
  const tally = { n: 0, undisclosed: 0, low: 0, high: 0 };
  let lastKnown: string | null = null;
  let lastUndisclosed: string | null = null;
  visit((record, group, low, high, kind) => {
    let own = groups.get(group);
    if (!own) {
      own = { ...emptyGroup(group), lastRecord: null, lastUndisclosed: null, isDisclosing: false };
      groups.set(group, own);
    }
    addBox(own.all, low, high);
    if (own.lastRecord !== record) own.records += 1;
    own.lastRecord = record;
    if (kind === 'undisclosed') {
      if (own.lastUndisclosed !== record) own.undisclosed += 1;
      own.lastUndisclosed = record;
      if (lastUndisclosed !== record) tally.undisclosed += 1;
      lastUndisclosed = record;
      return;
    }
    if (!own.isDisclosing) disclosing.push(own);
    own.isDisclosing = true;
    addBox(own.known, low, high);
    tally.low += low;
    tally.high += Number.isFinite(high) ? high : low;
    if (lastKnown !== record) tally.n += 1;
    lastKnown = record;
  });
  return { ...tally, groups: [...groups.values()], disclosing };
}

/**
 * The same masses in coarser groups. Each record must stand in one of the finer groups alone. Sums of counts and of whole
 * dollars are exact in any order, so they are those that a pass over the masses gives.
 */
export function regroup(tally: Tally, groupOf: (group: string) => string): Tally {
  const groups = new Map<string, GroupTally>();
  const merged = (fine: GroupTally): GroupTally => {
    const group = groupOf(fine.group);
    const own = groups.get(group) ?? emptyGroup(group);
    groups.set(group, own);
    return own;
  };
  for (const fine of tally.groups) {
    const own = merged(fine);
    addBox(own.all, fine.all.low, fine.all.high);
    addBox(own.known, fine.known.low, fine.known.high);
    own.records += fine.records;
    own.undisclosed += fine.undisclosed;
  }
  return { ...tally, disclosing: [...new Set(tally.disclosing.map(merged))], groups: [...groups.values()] };
}

/** A group with nothing in it. */
export function emptyGroup(group: string): GroupTally {
  const box = () => ({ group, low: 0, high: 0 });
  return { group, all: box(), known: box(), records: 0, undisclosed: 0 };
}

function addBox(box: Box, low: number, high: number): void {
  box.low += low;
  box.high += high;
}

/** Everything, or what is disclosed alone, with a lump; `named` groups stand in it even where they have nothing. */
export function distributionOf(
  tally: Tally,
  of: 'all' | 'known',
  named: readonly string[],
  lump: Omit<Distribution, 'boxes'>,
): Distribution {
  const boxes = new Map<string, Box>(named.map(group => [group, { group, low: 0, high: 0 }]));
  for (const own of of === 'all' ? tally.groups : tally.disclosing) boxes.set(own.group, own[of]);
  return { boxes: [...boxes.values()], ...lump };
}
