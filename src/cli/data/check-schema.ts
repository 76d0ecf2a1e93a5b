// Each record against its JSON Schema, in plain words.
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { JsonSchema } from '../../core/check/json-schema.ts';
import type { LoadedData } from '../../core/check/loaded-data.ts';
import type { Problem } from '../../core/check/problem.ts';
import { KIND_NAMES, RECORD_KINDS } from '../../core/check/record-kinds.ts';
import { faultsOf } from '../../core/check/schema-faults.ts';
import { OWN_KEYWORDS } from './schemas.ts';

/** An Ajv that knows all schemas by their `$id`; with `forModule` its code can be written out. */
export function createAjv(schemas: Map<string, JsonSchema>, { forModule = false } = {}): Ajv2020 {
  const ajv = new Ajv2020({
    ...(forModule ? { code: { source: true, esm: true } } : {}),
    allErrors: true,
    verbose: true,
    allowUnionTypes: true,
    strict: true,
    strictRequired: false,
    discriminator: true,
  });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  for (const keyword of OWN_KEYWORDS) ajv.addKeyword(keyword);
  for (const schema of schemas.values()) ajv.addSchema(schema as object);
  return ajv;
}

/** Every place where a record departs from its schema. */
export function checkSchema(data: LoadedData, schemas: Map<string, JsonSchema>): Problem[] {
  const ajv = createAjv(schemas);
  const problems: Problem[] = [];
  for (const kind of KIND_NAMES) {
    const validate = ajv.getSchema(`${RECORD_KINDS[kind].schema}.schema.json`)!;
    for (const { file, path, record } of data.entries[kind]) problems.push(...faultsOf(validate, record, file, path));
  }
  return problems;
}
