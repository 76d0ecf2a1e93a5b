/** A value as text, keys sorted, so that equal values give equal texts. Maps and sets stand as lists in their order; what JSON has no word for (infinity) stands as its own name. */
export function canonicalText(value: unknown): string {
  if (value instanceof Map) return canonicalText([...value]);
  if (value instanceof Set) return canonicalText([...value]);
  if (Array.isArray(value)) return `[${value.map(canonicalText).join()}]`;
  if (typeof value === 'number') return String(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const record = value as Record<string, unknown>;
  const keys = Object.keys(record)
    .filter(key => record[key] !== undefined && record[key] !== null)
    .sort();
  return `{${keys.map(key => `${JSON.stringify(key)}:${canonicalText(record[key])}`).join()}}`;
}
