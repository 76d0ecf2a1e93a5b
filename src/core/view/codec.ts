// The one table of the View: type, default, how each key is read and written, and what was expected of it.
import type { Camera } from '../geo/types.ts';
import { isPartialDate } from '../model/time.ts';
import type { LayerId } from '../scene/marks.ts';
import { LABEL_LANGUAGES } from '../text/map-labels.ts';
import { migrateKeys } from './migrations.ts';
import { nearestWord } from './nearest-word.ts';
import type { Expected, Problem, ViewFault } from './problem.ts';
import type { View } from './view.ts';
import { formatWhere } from './where/expression.ts';
import { parseWhere } from './where/parse-where.ts';
import type { WhereError } from './where/where-error.ts';
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
} from './words.ts';

/** The ids that a dataset knows, for keys that name its records. Without it such ids are taken as they are. */
export interface Vocabulary {
  forums: ReadonlySet<string>;
  minerals: ReadonlySet<string>;
  /** Ids of agreements, and the groups to which they belong. */
  texts?: ReadonlySet<string>;
  regions: ReadonlySet<string>;
  langs: ReadonlySet<string>;
  /** Published versions of the data, once they had to be asked for. */
  releases?: ReadonlySet<string> | undefined;
  /** Short names of forums and the ids for which they stand. */
  forumAliases?: ReadonlyMap<string, string>;
  /** Whether a subject such as `country:COD` exists. */
  hasSubject(subject: string): boolean;
}
/** `bad` says what was expected, and `inWhere`, of an expression, what exactly is wrong. */
type Read<T> = { value: T; dropped?: string[]; expected?: Expected } | { bad: Expected; inWhere?: WhereError };
interface Codec<T> {
  default: T;
  /** `bad` says what was expected; `dropped` names list members that were left out. */
  parse(text: string, vocabulary?: Vocabulary): Read<T>;
  format(value: T): string;
}

/** A list of known words; the order is canonical unless it carries meaning (`ordered`). */
function words<T extends string>(
  known: readonly T[],
  fallback: readonly T[] = [],
  ordered = false,
): Codec<readonly T[]> {
  return {
    default: fallback,
    parse(text) {
      const asked = splitList(text);
      const kept = unique(asked.filter((word): word is T => (known as readonly string[]).includes(word)));
      const dropped = asked.filter(word => !(known as readonly string[]).includes(word));
      const expected: Expected = { kind: 'words', known };
      if (asked.length > 0 && kept.length === 0) return { bad: expected };
      const value = ordered ? kept : known.filter(word => kept.includes(word));
      return { value, dropped, expected };
    },
    format: value => (value.length ? value.join(',') : 'none'),
  };
}

/** A list of ids that the dataset must know. */
function ids(set: 'forums' | 'minerals' | 'texts', { ordered = false, most = 40 } = {}): Codec<readonly string[]> {
  return {
    default: [],
    parse(text, vocabulary) {
      const asked = unique(splitList(text));
      const known = vocabulary?.[set];
      const kept = (known ? asked.filter(id => known.has(id)) : asked.filter(isId)).slice(0, most);
      const dropped = asked.filter(id => !kept.includes(id));
      const limit = most < 40 ? most : null;
      const expected: Expected = { kind: 'ids', of: set, most: limit, known: known ? [...known] : null };
      if (asked.length > 0 && kept.length === 0) return { bad: expected };
      return { value: ordered ? kept : [...kept].sort(), dropped, expected };
    },
    format: value => value.join(','),
  };
}

function oneOf<T extends string>(known: readonly T[], fallback: T): Codec<T> {
  return {
    default: fallback,
    parse: text =>
      (known as readonly string[]).includes(text) ? { value: text as T } : { bad: { kind: 'words', known } },
    format: value => value,
  };
}

function optionalWord<T extends string>(known: readonly T[]): Codec<T | null> {
  return { ...oneOf(known, '' as T), default: null, format: value => value ?? '' } as Codec<T | null>;
}

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

const layersCodec: Codec<readonly LayerId[]> = {
  ...words(LAYER_IDS, LAYER_IDS, true),
  parse: text => (text === 'none' ? { value: [] } : words(LAYER_IDS, LAYER_IDS, true).parse(text)),
};

const date: Codec<string | null> = {
  default: null,
  parse: text => (isPartialDate(text) ? { value: text } : { bad: { kind: 'date' } }),
  format: value => value ?? '',
};

const severity: Codec<number> = {
  default: 4,
  parse: text => (/^[1-5]$/.test(text) ? { value: Number(text) } : { bad: { kind: 'severity' } }),
  format: String,
};

const step: Codec<number | null> = {
  default: null,
  parse: text => (/^[1-9]\d{0,2}$/.test(text) ? { value: Number(text) } : { bad: { kind: 'step' } }),
  format: value => (value === null ? '' : String(value)),
};

const optionalId = (expected: Expected): Codec<string | null> => ({
  default: null,
  parse: text => (isId(text) ? { value: text } : { bad: expected }),
  format: value => value ?? '',
});

const region: Codec<string> = {
  default: 'world',
  parse(text, vocabulary) {
    if (text === 'world') return { value: text };
    const known = vocabulary?.regions;
    if (known ? known.has(text) : isId(text)) return { value: text };
    return { bad: { kind: 'region', known: known ? ['world', ...known] : null } };
  },
  format: value => value,
};

const lang: Codec<string> = {
  default: 'en',
  parse(text, vocabulary) {
    const known = vocabulary?.langs;
    if (known ? known.has(text) : /^[a-z]{2}(-[A-Za-z]{2,4})?$/.test(text)) return { value: text };
    return { bad: { kind: 'language', known: known ? [...known] : null } };
  },
  format: value => value,
};

const LONGEST_GROUP = 120;
/** A group of the grouping: an id of a region, mineral, agency or stage, or the name of an operator. */
const group: Codec<string | null> = {
  default: null,
  parse(text) {
    const name = text.trim();
    return name.length > 0 && name.length <= LONGEST_GROUP && !/\p{Cc}/u.test(name)
      ? { value: name }
      : { bad: { kind: 'group', most: LONGEST_GROUP } };
  },
  format: value => value ?? '',
};

/** Membership algebra in its canonical spelling; its error names the place of what is wrong. */
const where: Codec<string | null> = {
  default: null,
  parse(text, vocabulary) {
    if (text.trim() === '') return { value: null };
    const read = parseWhere(text, vocabulary);
    if ('expression' in read) return { value: formatWhere(read.expression) };
    return { bad: { kind: 'where' }, inWhere: read.error };
  },
  format: value => value ?? '',
};

/** The kinds a subject can have, as the View's `select` spells them. */
const SUBJECT = /^(country|project|agreement|risk|forum):[A-Za-z0-9][A-Za-z0-9-]*$/;
function subjects(most: number): Codec<readonly string[]> {
  return {
    default: [],
    parse(text, vocabulary) {
      const asked = unique(splitList(text));
      const isKnown = (subject: string) => SUBJECT.test(subject) && (vocabulary?.hasSubject(subject) ?? true);
      const kept = asked.filter(isKnown).slice(0, most);
      const expected: Expected = { kind: 'subjects', most };
      if (asked.length > 0 && kept.length === 0) return { bad: expected };
      return { value: kept, dropped: asked.filter(subject => !kept.includes(subject)), expected };
    },
    format: value => value.join(','),
  };
}

/**
 * `lng,lat,zoom[,bearing,pitch]`. Decimals follow the zoom: half a px at 2 px per step is about 0.2° / 2^zoom, so two
 * decimals at zoom 0 and three from zoom 3 on lose nothing that can be seen.
 */
const camera: Codec<Camera | null> = {
  default: null,
  parse(text) {
    const bad: Expected = { kind: 'camera' };
    const parts = text.split(',');
    const n = parts.map(part => (/^-?\d{1,3}(\.\d+)?$/.test(part.trim()) ? Number(part) : Number.NaN));
    if (![3, 4, 5].includes(n.length) || n.some(Number.isNaN)) return { bad };
    const [lng, lat, zoom, bearing = 0, pitch = 0] = n as [number, number, number, number?, number?];
    const inRange = Math.abs(lng) <= 180 && Math.abs(lat) <= 90 && zoom >= -1 && zoom <= 8;
    if (!inRange || Math.abs(bearing) > 180 || pitch < 0 || pitch > 60) return { bad };
    const flat = { lng: round(lng, 3), lat: round(lat, 3), zoom: round(zoom, 2) };
    const tilt = { bearing: round(bearing, 1), pitch: round(pitch, 1) };
    return { value: tilt.bearing || tilt.pitch ? { ...flat, ...tilt } : flat };
  },
  format(value) {
    if (!value) return '';
    const parts = [round(value.lng, 3), round(value.lat, 3), round(value.zoom, 2)];
    const tilt = [round(value.bearing ?? 0, 1), round(value.pitch ?? 0, 1)];
    if (tilt.some(degrees => degrees !== 0)) parts.push(...tilt);
    return parts.join(',');
  },
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
function splitList(text: string): string[] {
  return text
    .split(',')
    .map(part => part.trim())
    .filter(Boolean);
}
function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
function isId(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}
function round(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor || 0;
}
