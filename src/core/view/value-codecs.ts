// How each kind of value of a View is read and written, and what was expected where it can't be used.
import type { Camera } from '../geo/types.ts';
import { isPartialDate } from '../model/time.ts';
import type { LayerId } from '../scene/marks.ts';
import type { Expected } from './problem.ts';
import type { Vocabulary } from './vocabulary.ts';
import { formatWhere } from './where/expression.ts';
import { parseWhere } from './where/parse-where.ts';
import type { WhereError } from './where/where-error.ts';
import { LAYER_IDS } from './words.ts';

/** `bad` says what was expected, and `inWhere`, of an expression, what exactly is wrong. */
export type Read<T> = { value: T; dropped?: string[]; expected?: Expected } | { bad: Expected; inWhere?: WhereError };
/** How one key of a View is read from a query and written to it. */
export interface Codec<T> {
  default: T;
  /** `bad` says what was expected; `dropped` names list members that were left out. */
  parse(text: string, vocabulary?: Vocabulary): Read<T>;
  format(value: T): string;
}

/** A list of known words; the order is canonical unless it carries meaning (`ordered`). */
export function words<T extends string>(
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
export function ids(
  set: 'forums' | 'minerals' | 'texts',
  { ordered = false, most = 40 } = {},
): Codec<readonly string[]> {
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

export function oneOf<T extends string>(known: readonly T[], fallback: T): Codec<T> {
  return {
    default: fallback,
    parse: text =>
      (known as readonly string[]).includes(text) ? { value: text as T } : { bad: { kind: 'words', known } },
    format: value => value,
  };
}

export function optionalWord<T extends string>(known: readonly T[]): Codec<T | null> {
  return { ...oneOf(known, '' as T), default: null, format: value => value ?? '' } as Codec<T | null>;
}

export const layersCodec: Codec<readonly LayerId[]> = {
  ...words(LAYER_IDS, LAYER_IDS, true),
  parse: text => (text === 'none' ? { value: [] } : words(LAYER_IDS, LAYER_IDS, true).parse(text)),
};

export const date: Codec<string | null> = {
  default: null,
  parse: text => (isPartialDate(text) ? { value: text } : { bad: { kind: 'date' } }),
  format: value => value ?? '',
};

export const severity: Codec<number> = {
  default: 4,
  parse: text => (/^[1-5]$/.test(text) ? { value: Number(text) } : { bad: { kind: 'severity' } }),
  format: String,
};

export const step: Codec<number | null> = {
  default: null,
  parse: text => (/^[1-9]\d{0,2}$/.test(text) ? { value: Number(text) } : { bad: { kind: 'step' } }),
  format: value => (value === null ? '' : String(value)),
};

export const optionalId = (expected: Expected): Codec<string | null> => ({
  default: null,
  parse: text => (isId(text) ? { value: text } : { bad: expected }),
  format: value => value ?? '',
});

export const region: Codec<string> = {
  default: 'world',
  parse(text, vocabulary) {
    if (text === 'world') return { value: text };
    const known = vocabulary?.regions;
    if (known ? known.has(text) : isId(text)) return { value: text };
    return { bad: { kind: 'region', known: known ? ['world', ...known] : null } };
  },
  format: value => value,
};

export const lang: Codec<string> = {
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
export const group: Codec<string | null> = {
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
export const where: Codec<string | null> = {
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
export function subjects(most: number): Codec<readonly string[]> {
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
export const camera: Codec<Camera | null> = {
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
