// Views at random, from the values that the codec table knows.
import fc from 'fast-check';
import type { Camera } from '../../../src/core/geo/types.ts';
import { DEFAULT_VIEW } from '../../../src/core/view/codec.ts';
import type { View } from '../../../src/core/view/view.ts';
import {
  AGENCIES,
  AGREEMENT_KINDS,
  AGREEMENT_STATUSES,
  BENCHMARKS,
  CHARTS,
  EACH,
  INSTRUMENTS,
  LAYER_IDS,
  MEASURE_GROUPS,
  MEASURE_SUBJECTS,
  MEASURES,
  NETWORKS,
  REGION_SCHEMES,
  RISK_TYPES,
  RUNGS,
  SHOWS,
  STAGES,
} from '../../../src/core/view/words.ts';

/** Some of the known words in their own order: what a filter without an order of its own holds. */
const filter = <T>(known: readonly T[]): fc.Arbitrary<readonly T[]> => fc.subarray([...known]);
/** Some of the known words in any order. */
const ordered = <T>(known: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc.shuffledSubarray([...known], { minLength: 0 });
const decimal = (from: number, to: number, perUnit: number): fc.Arbitrary<number> =>
  fc.integer({ min: from * perUnit, max: to * perUnit }).map(n => n / perUnit || 0);

export const arbitraryDay: fc.Arbitrary<string> = fc
  .integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2199, 11, 31) })
  .map(ms => new Date(ms).toISOString().slice(0, 10));
/** A date of year, month or day precision. */
export const arbitraryDate: fc.Arbitrary<string> = fc
  .tuple(arbitraryDay, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => day.slice(0, length));

/** A camera of the precision that a URL keeps. */
export const arbitraryCamera: fc.Arbitrary<Camera> = fc
  .record({
    lng: decimal(-180, 180, 1000),
    lat: decimal(-90, 90, 1000),
    zoom: decimal(-1, 8, 100),
    tilt: fc.option(fc.record({ bearing: decimal(-180, 180, 10), pitch: decimal(0, 60, 10) })),
  })
  .map(({ tilt, ...flat }) => (tilt && (tilt.bearing || tilt.pitch) ? { ...flat, ...tilt } : flat));

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const subject = fc
  .tuple(fc.constantFrom('country', 'project', 'agreement', 'risk', 'forum'), id)
  .map(([kind, name]) => `${kind}:${name}`);
const ids = fc.uniqueArray(id, { maxLength: 4 });

/** What a View may hold, key by key; a key that is missing here keeps its default. */
const someKeys = fc.record({
  layers: ordered(LAYER_IDS),
  forums: fc.uniqueArray(id, { maxLength: 3 }),
  membership: fc.constantFrom('confirmed', 'counted', 'inferred'),
  kinds: filter(AGREEMENT_KINDS),
  status: filter(AGREEMENT_STATUSES),
  texts: ids.map(list => [...list].sort()),
  minerals: ids.map(list => [...list].sort()),
  agencies: filter(AGENCIES),
  instruments: filter(INSTRUMENTS),
  rungs: filter(RUNGS),
  stages: filter(STAGES),
  risks: filter(RISK_TYPES),
  severity: fc.integer({ min: 1, max: 5 }),
  asof: fc.option(arbitraryDate),
  vs: fc.option(arbitraryDate),
  region: fc.oneof(fc.constant('world'), id),
  projection: fc.constantFrom('equal-earth', 'globe', 'mercator'),
  worldview: fc.constantFrom('default', 'us', 'de-facto'),
  camera: fc.option(arbitraryCamera),
  select: fc.uniqueArray(subject, { maxLength: 2 }),
  show: fc.constantFrom(...SHOWS),
  // `and`, `or` and `not` are spellings of the operators, never terms.
  where: fc.option(
    fc.stringMatching(/^[a-z]{1,8}( (&|\|) !?[a-z]{1,8}){0,3}$/).filter(text => !/\b(and|or|not)\b/.test(text)),
  ),
  measure: fc.constantFrom(...MEASURES),
  of: fc.constantFrom(...MEASURE_SUBJECTS),
  by: fc.constantFrom(...MEASURE_GROUPS),
  scheme: fc.constantFrom(...REGION_SCHEMES),
  network: fc.constantFrom(...NETWORKS),
  benchmark: fc.constantFrom(...BENCHMARKS),
  group: fc.option(fc.constantFrom('africa', 'cobalt', 'DFC', 'mine+refining', 'Rio Tinto & Co.'), { nil: null }),
  chart: fc.option(fc.constantFrom(...CHARTS)),
  each: fc.constantFrom(...EACH),
  beside: fc.option(fc.constantFrom('asof=2025-01-01', 'layers=none&where=forge%20%26%20mou', 'forums=a,b')),
  split: fc.constantFrom('side', 'swipe'),
  without: fc.uniqueArray(subject, { maxLength: 6 }),
  with: fc.uniqueArray(subject, { maxLength: 6 }),
  lang: fc.constantFrom('en', 'zh', 'fr', 'zh-Hans'),
  theme: fc.constantFrom('auto', 'light', 'dark', 'print'),
  mode: fc.constantFrom('explore', 'present'),
  briefing: fc.option(id),
  step: fc.option(fc.integer({ min: 1, max: 999 })),
  data: fc.option(fc.constantFrom('2026.11.22', '2026.11.22-3')),
});

/** A View that no dataset has judged: ids are well formed and may name nothing. */
export const arbitraryView: fc.Arbitrary<View> = someKeys.map(keys => ({ ...DEFAULT_VIEW, ...keys }) as View);
