// What is known of how much falls to each group: a box of masses, and a lump whose place is not known.

/** One group's mass: at least `low`, at most `high`; `Infinity` where no source gives a cap. */
export interface Box {
  group: string;
  low: number;
  high: number;
}
/**
 * The groups with their boxes, and a `lump` of known size. `elsewhere`: the lump lies in any of `places` groups that are
 * not listed, in any parts. `anywhere`: it lies in any of the listed groups, in any parts.
 */
export interface Distribution {
  boxes: readonly Box[];
  lump: number;
  over: 'elsewhere' | 'anywhere';
  places: number;
}
/** Exact lowest and highest value; `open` names the side that no cap limits and that only nears its value. */
export interface Interval {
  low: number;
  high: number;
  open: 'low' | 'high' | null;
}

export function isOpen({ boxes }: Distribution): boolean {
  return boxes.some(box => box.high === Number.POSITIVE_INFINITY);
}

/** A distribution in which everything is known. */
export function exactly(masses: readonly number[]): Distribution {
  return {
    boxes: masses.map((mass, i) => ({ group: String(i), low: mass, high: mass })),
    lump: 0,
    over: 'anywhere',
    places: 0,
  };
}

/** The distributions without a lump among which every extreme with the whole lump in one group lies. */
export function lumpInOneGroup({ boxes, lump, over }: Distribution): readonly (readonly Box[])[] {
  if (lump === 0) return [boxes];
  if (over === 'elsewhere') return [[...boxes, { group: '*', low: lump, high: lump }]];
  return boxes.map((_, chosen) =>
    boxes.map((box, i) => (i === chosen ? { ...box, low: box.low + lump, high: box.high + lump } : box)),
  );
}

export function total(masses: readonly number[]): number {
  return masses.reduce((sum, mass) => sum + mass, 0);
}
