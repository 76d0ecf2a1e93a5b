// What a file of JSON must look like, as values that read it: each takes what fits and names what does not.

/** What did not fit, and where (a JSON pointer). `expected` names a form; the words for it are the reader's. */
export interface ShapeFault {
  path: string;
  got: string;
  expected: Expected;
}
export type Expected =
  | { form: 'text' | 'list' | 'record' | 'key' }
  | { form: 'whole-number'; least: number; most: number }
  | { form: 'written-as'; example: string }
  | { form: 'at-most'; most: number };

/** Reads a value; what it gives holds nothing that was not asked for. Faults are added to the list. */
export type Shape<T> = (value: unknown, path: string, faults: ShapeFault[]) => T;

const MOST_SHOWN = 60;

/** What stands in a file, cut to be shown; of lists and records only that they are there, however deep they go. */
export function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[ … ]' : '{ … }';
  const text = value === undefined ? '' : JSON.stringify(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}…` : text;
}

/** A text of at most `most` letters, and written as `example` where a pattern is given. */
export function text(most: number, pattern?: RegExp, example = ''): Shape<string> {
  return (value, path, faults) => {
    if (typeof value !== 'string') return fail(faults, path, value, { form: 'text' }, '');
    if (value.length > most) return fail(faults, path, value, { form: 'at-most', most }, '');
    if (pattern && !pattern.test(value)) return fail(faults, path, value, { form: 'written-as', example }, '');
    return value;
  };
}

export function wholeNumber(least: number, most: number): Shape<number> {
  return (value, path, faults) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most
      ? (value as number)
      : fail(faults, path, value, { form: 'whole-number', least, most }, least);
}

export function list<T>(item: Shape<T>, most: number): Shape<T[]> {
  return (value, path, faults) => {
    if (!Array.isArray(value)) return fail(faults, path, value, { form: 'list' }, []);
    if (value.length > most) return fail(faults, path, value, { form: 'at-most', most }, []);
    return value.map((one, index) => item(one, `${path}/${index}`, faults));
  };
}

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value, path, faults) => (value === null ? null : shape(value, path, faults));
}

/** A record with exactly these keys; those in `may` can be left out. */
export function record<T extends object>(
  keys: { [K in keyof T]-?: Shape<NonNullable<T[K]> | (null extends T[K] ? null : never)> },
  may: readonly (keyof T)[] = [],
): Shape<T> {
  const shapes = Object.entries(keys) as [string & keyof T, Shape<unknown>][];
  return (value, path, faults) => {
    if (!isRecord(value)) return fail(faults, path, value, { form: 'record' }, {} as T);
    for (const key of Object.keys(value).filter(key => !Object.hasOwn(keys, key)))
      faults.push({ path: `${path}/${key}`, got: shown(key), expected: { form: 'key' } });
    const read = shapes
      .filter(([key]) => !(may.includes(key) && !Object.hasOwn(value, key)))
      .map(([key, shape]) => [
        key,
        shape(Object.hasOwn(value, key) ? value[key] : undefined, `${path}/${key}`, faults),
      ]);
    return Object.fromEntries(read) as T;
  };
}

/** A record whose keys are names of a form. */
export function named<T>(item: Shape<T>, name: RegExp, example: string, most: number): Shape<Record<string, T>> {
  return (value, path, faults) => {
    if (!isRecord(value)) return fail(faults, path, value, { form: 'record' }, {});
    const entries = Object.entries(value);
    if (entries.length > most) return fail(faults, path, value, { form: 'at-most', most }, {});
    const read = entries.flatMap(([key, one]): [string, T][] => {
      if (name.test(key)) return [[key, item(one, `${path}/${key}`, faults)]];
      faults.push({ path: `${path}/${key}`, got: shown(key), expected: { form: 'written-as', example } });
      return [];
    });
    return Object.fromEntries(read);
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fail<T>(faults: ShapeFault[], path: string, value: unknown, expected: Expected, instead: T): T {
  faults.push({ path, got: shown(value), expected });
  return instead;
}
