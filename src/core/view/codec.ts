// The one table of the View: its keys with their codecs, and both ways between a View and a query.
import { LABEL_LANGUAGES } from '../text/map-labels.ts';
import { migrateKeys } from './migrations.ts';
import { nearestWord } from './nearest-word.ts';
import type { Expected, Problem, ViewFault } from './problem.ts';
import {
  type Codec,
  camera,
  date,
  group,
  ids,
  lang,
  layersCodec,
  oneOf,
  optionalId,
  optionalWord,
  region,
  severity,
  step,
  subjects,
  where,
  words,
} from './value-codecs.ts';
import type { View } from './view.ts';
import type { Vocabulary } from './vocabulary.ts';
import {
  AGENCIES,
  AGREEMENT_KINDS,
  AGREEMENT_STATUSES,
  BENCHMARKS,
  CHARTS,
  EACH,
  INSTRUMENTS,
  MEASURE_GROUPS,
  MEASURE_SUBJECTS,
  MEASURES,
  NETWORKS,
  REGION_SCHEMES,
  RISK_TYPES,
  RUNGS,
  SHOWS,
  STAGES,
} from './words.ts';

/** A query inside the query. What its keys say is read by this same table when it is drawn; here they only have to exist. */
const otherView: Codec<string | null> = {
  default: null,
  parse(text) {
    const keys = [...new URLSearchParams(text.replace(/^\?/, ''))].map(([key]) => key);
    const known = keys.length > 0 && keys.every(key => Object.hasOwn(VIEW_CODECS, key) && key !== 'beside');
    if (!known || text.length > 1200) return { bad: { kind: 'other-view' } };
    return { value: text.replace(/^\?/, '') };
  },
  format: value => value ?? '',
};

/** Every key of the View in the order in which a URL lists them. */
export const VIEW_CODECS: { readonly [K in keyof View]: Codec<View[K]> } = {
  layers: layersCodec,
  forums: ids('forums', { ordered: true, most: 3 }),
  membership: oneOf(['confirmed', 'counted', 'inferred'], 'counted'),
  kinds: words(AGREEMENT_KINDS),
  status: words(AGREEMENT_STATUSES),
  texts: ids('texts'),
  minerals: ids('minerals'),
  agencies: words(AGENCIES),
  instruments: words(INSTRUMENTS),
  rungs: words(RUNGS),
  stages: words(STAGES),
  risks: words(RISK_TYPES),
  severity,
  asof: date,
  vs: date,
  region,
  projection: oneOf(['equal-earth', 'globe', 'mercator'], 'equal-earth'),
  worldview: oneOf(['default', 'us', 'de-facto'], 'default'),
  camera,
  select: subjects(2),
  show: oneOf(SHOWS, 'map'),
  where,
  measure: oneOf(MEASURES, 'hhi'),
  of: oneOf(MEASURE_SUBJECTS, 'projects'),
  by: oneOf(MEASURE_GROUPS, 'region'),
  scheme: oneOf(REGION_SCHEMES, 'm49'),
  group,
  network: oneOf(NETWORKS, 'texts'),
  benchmark: oneOf(BENCHMARKS, '2023'),
  chart: optionalWord(CHARTS),
  each: oneOf(EACH, 'forum'),
  beside: otherView,
  split: oneOf(['side', 'swipe'], 'side'),
  without: subjects(24),
  with: subjects(24),
  lang,
  labels: optionalWord(LABEL_LANGUAGES),
  theme: oneOf(['auto', 'light', 'dark', 'print'], 'auto'),
  mode: oneOf(['explore', 'present'], 'explore'),
  briefing: optionalId({ kind: 'briefing' }),
  step,
  data: {
    ...optionalId({ kind: 'version', known: null }),
    parse: (text, vocabulary) => {
      const isVersion = /^\d{4}\.\d{2}\.\d{2}(-\d+)?$/.test(text);
      if (isVersion && (vocabulary?.releases?.has(text) ?? true)) return { value: text };
      return { bad: { kind: 'version', known: vocabulary?.releases?.size ? [...vocabulary.releases] : null } };
    },
  },
};
const KEYS = Object.keys(VIEW_CODECS) as (keyof View)[];

export const DEFAULT_VIEW: View = Object.freeze(
  Object.fromEntries(KEYS.map(key => [key, VIEW_CODECS[key].default])),
) as unknown as View;

/**
 * The View of a query string, with or without `?`. Never throws and never lies: what could not be used is in `problems`,
 * one entry per key, and that key has its default (or the members of its list that were known).
 */
export function parseView(query: string, vocabulary?: Vocabulary): { view: View; problems: Problem[] } {
  const view: Record<string, unknown> = { ...DEFAULT_VIEW };
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [key, text] of migrateKeys(new URLSearchParams(query.replace(/^\?/, '')))) {
    if (seen.has(key)) {
      const said = problems.some(known => known.key === shorten(key));
      if (!said) problems.push(problem(key, text, 'twice', { kind: 'each-once' }));
      continue;
    }
    seen.add(key);
    if (!Object.hasOwn(VIEW_CODECS, key)) {
      const near = nearestWord(key, KEYS);
      const expected: Expected = near ? { kind: 'key', near } : { kind: 'keys', known: KEYS };
      problems.push(problem(key, text, 'unknown-key', expected));
      continue;
    }
    if (text === '') continue;
    const codec = VIEW_CODECS[key as keyof View] as Codec<unknown>;
    const read = codec.parse(text, vocabulary);
    if ('bad' in read) {
      const { bad, ...exactly } = read;
      problems.push({ ...problem(key, text, 'unusable', bad), ...exactly });
      continue;
    }
    view[key] = read.value;
    if (read.dropped?.length && read.expected) {
      const left = read.dropped.map(text => shorten(text)).join(', ');
      problems.push(problem(key, left, 'left-out', read.expected));
    }
  }
  return { view: Object.freeze(view) as unknown as View, problems };
}

/** The canonical query string of a View, without `?`: defaults left out, keys in table order; equal views, equal strings. */
export function formatView(view: View): string {
  const parts: string[] = [];
  for (const key of KEYS) {
    const codec = VIEW_CODECS[key] as Codec<unknown>;
    const text = codec.format(view[key]);
    if (text === codec.format(codec.default)) continue;
    parts.push(`${key}=${encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':')}`);
  }
  return parts.join('&');
}

function problem(key: string, got: string, fault: ViewFault, expected: Expected): Problem {
  return { key: shorten(key), got: shorten(got), fault, expected };
}
function shorten(text: string, most = 60): string {
  return text.length > most ? `${text.slice(0, most - 3)}…` : text;
}
