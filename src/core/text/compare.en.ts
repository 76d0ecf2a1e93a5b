// Every word of two Views beside each other, in English.
import type { SideNumbers } from '../select/side-numbers.ts';
import type { SideKey } from '../view/beside.ts';

const counted: Record<keyof SideNumbers, readonly [one: string, many: string]> = {
  seats: ['counted seat', 'counted seats'],
  texts: ['text signed, adopted or in force', 'texts signed, adopted or in force'],
  projects: ['project with US public money', 'projects with US public money'],
  letters: ['project on letters alone', 'projects on letters alone'],
  risks: ['severe risk', 'severe risks'],
};
const short: Record<keyof SideNumbers, readonly [one: string, many: string]> = {
  seats: ['seat', 'seats'],
  texts: ['text', 'texts'],
  projects: ['financed project', 'financed projects'],
  letters: ['on letters alone', 'on letters alone'],
  risks: ['severe risk', 'severe risks'],
};
const noun = ([one, many]: readonly [string, string], n: number): string => (n === 1 ? one : many);

export const compareEn = {
  landmark: 'Two views beside each other',
  skip: 'Skip to the maps',
  sides: ['Left', 'Right'] as readonly [string, string],
  /** Names one map for those who do not see where it stands. */
  mapOf: (side: string, name: string) => `${side}: ${name}`,
  controls: (side: string) => `${side}: what it shows`,
  headline: (left: string, right: string, parts: readonly string[], list: (items: readonly string[]) => string) =>
    `${left.charAt(0).toUpperCase()}${left.slice(1)} against ${right}: ${parts.length ? list(parts) : 'the same numbers'}`,
  same: 'Both sides show the same',
  difference: (what: keyof SideNumbers, n: number) =>
    `${Math.abs(n)}\u00a0${n > 0 ? 'more' : 'fewer'} ${noun(short[what], Math.abs(n))}`,
  /** Absolute numbers, left against right. */
  numbers: (what: keyof SideNumbers, left: number, right: number) =>
    `${left} ${noun(counted[what], left)} against ${right}`,
  sentence: (parts: readonly string[]) => `Left against right: ${parts.join('; ')}.`,
  /** What the numbers leave out. */
  limits: 'Seats of the lead and of the EU itself are left out; letters are never added to money.',
  noNumbers: 'No layer is switched on on both sides, so nothing is counted against each other.',
  differs: 'Where they differ',
  differsNot: 'Nothing differs yet: change the date, the forums, the minerals or the layers of one side.',
  chip: (key: string, left: string, right: string) => `${key}: ${left} | ${right}`,
  align: (key: string, value: string) => `${key}: give the right side ${value} too`,
  default: 'No other view is chosen yet: the right side shows this view a year earlier.',
  swap: 'Swap sides',
  alignAll: 'Make both the same',
  split: 'How both share the screen',
  splits: { side: 'Side by side', swipe: 'Swipe' },
  handle: 'Where the left map ends and the right one begins',
  share: (percent: number) => `${percent} % left map`,
  more: 'All controls',
  moreHint: (side: string) => `${side}: open in Explore, with every control; the other side is kept`,
  clear: (name: string) => `${name}: clear the selection`,
  notUnderstood: (words: string) => `A part of the right side was not understood: ${words}`,
  legend: 'Legend',
  legendOf: (side: string) => `Legend, ${side.toLowerCase()}`,
  allForums: 'all forums together',
  allMinerals: 'all minerals',
  noVs: 'no second date',
  everybody: 'all countries',
  nobody: 'nobody',
  noLayer: 'none',
  atLeast: (severity: number) => `${severity} and above`,
  others: (n: number) => `and ${n} more`,
  keys: {
    asof: 'Date',
    vs: 'Changes since',
    forums: 'Forums',
    membership: 'Seats counted',
    minerals: 'Minerals',
    layers: 'Layers',
    kinds: 'Kinds of text',
    status: 'Status',
    agencies: 'Agencies',
    instruments: 'Instruments',
    rungs: 'Commitment',
    stages: 'Stages',
    risks: 'Risk types',
    severity: 'Severity',
    where: 'Countries meant',
    without: 'Taken out',
    with: 'Put in',
  } as Record<SideKey, string>,
};
export type CompareText = typeof compareEn;
