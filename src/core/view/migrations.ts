/** Old keys and what they are called now. A key is never reused for another meaning. */
const RENAMED: Readonly<Record<string, string>> = {};

/** The pairs of a query with old keys under their present names. */
export function migrateKeys(pairs: Iterable<[string, string]>): [string, string][] {
  return [...pairs].map(([key, value]) => [Object.hasOwn(RENAMED, key) ? RENAMED[key]! : key, value]);
}
