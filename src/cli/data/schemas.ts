// The JSON Schemas of data/schema, read from disk.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonSchema } from '../../core/check/json-schema.ts';
import { RECORD_KINDS } from '../../core/check/record-kinds.ts';

/** Names of the schemas: the shared shapes first, then one per kind of record. */
export const SCHEMA_NAMES = ['common', ...Object.values(RECORD_KINDS).map(kind => kind.schema)];

/** Keywords of ours that say nothing about validity. */
export const OWN_KEYWORDS = ['x-bad-examples', 'tsType'];

/** The data folder whose schemas hold for `root`: itself, or `fallback` when it has records alone. */
export function schemaFolder(root: string, fallback: string): string {
  return existsSync(join(root, 'schema')) ? root : fallback;
}

/** The schemas by name. `root` is the data folder. */
export function readSchemas(root = 'data'): Map<string, JsonSchema> {
  return new Map(
    SCHEMA_NAMES.map(name => [name, JSON.parse(readFileSync(join(root, 'schema', `${name}.schema.json`), 'utf8'))]),
  );
}

/** The schema that `$ref` of `schema` points at, or the schema itself; `home` is the schema file that it stands in. */
export function resolveRef(
  schema: JsonSchema,
  home: JsonSchema,
  schemas: Map<string, JsonSchema>,
): { schema: JsonSchema; home: JsonSchema } {
  if (!schema.$ref) return { schema, home };
  const [file, name] = schema.$ref.split('#/$defs/') as [string, string];
  const target = file ? schemas.get(file.replace('.schema.json', ''))! : home;
  return resolveRef(target.$defs![name]!, target, schemas);
}
