// The one way in which a file of data/ is written: keys in the order of the schema, rows sorted by id, two spaces.
import type { JsonSchema } from '../../core/check/json-schema.ts';
import { resolveRef } from './schemas.ts';

/** The text of a data file; keys that the schema does not know keep their order at the end. Sorting: rows by `id`. */
export function formatDataFile(json: unknown, schema: JsonSchema, schemas: Map<string, JsonSchema>): string {
  const ordered = Array.isArray(json)
    ? sortRows(json).map(row => orderKeys(row, schema, schema, schemas))
    : orderKeys(json, schema, schema, schemas);
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

/** Rows by id in code-point order; rows without an id keep their place at the end. */
export function sortRows(rows: unknown[]): unknown[] {
  const idOf = (row: unknown) => String((row as { id?: unknown } | null)?.id ?? '\uffff');
  return [...rows].sort((a, b) => (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0));
}

function orderKeys(value: unknown, from: JsonSchema, at: JsonSchema, schemas: Map<string, JsonSchema>): unknown {
  const { schema, home } = resolveRef(from, at, schemas);
  if (Array.isArray(value)) return value.map(item => orderKeys(item, schema.items ?? {}, home, schemas));
  if (value === null || typeof value !== 'object') return value;
  const branch = chooseBranch(value as Record<string, unknown>, schema, home, schemas);
  if (branch.schema !== schema) return orderKeys(value, branch.schema, branch.home, schemas);
  const known = Object.keys(schema.properties ?? {}).filter(key => key in value);
  const keys = [...known, ...Object.keys(value).filter(key => !known.includes(key))];
  const record = value as Record<string, unknown>;
  return Object.fromEntries(
    keys.map(key => [key, orderKeys(record[key], schema.properties?.[key] ?? {}, home, schemas)]),
  );
}

/** For a choice (`anyOf`, `oneOf`): the branch whose constants the value has; else the schema itself. */
function chooseBranch(
  value: Record<string, unknown>,
  schema: JsonSchema,
  home: JsonSchema,
  schemas: Map<string, JsonSchema>,
): { schema: JsonSchema; home: JsonSchema } {
  for (const option of schema.oneOf ?? schema.anyOf ?? []) {
    const branch = resolveRef(option, home, schemas);
    const { properties = {} } = branch.schema;
    const fits = Object.entries(properties).every(
      ([key, { const: fixed }]) => fixed === undefined || value[key] === fixed,
    );
    if (branch.schema.type !== 'null' && fits) return branch;
  }
  return { schema, home };
}
