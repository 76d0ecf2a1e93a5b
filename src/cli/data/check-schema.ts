// Each record against its JSON Schema, in plain words.
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { LoadedData } from './load-records.ts';
import { type Problem, quote, suggestNearest } from './problem.ts';
import { KIND_NAMES, RECORD_KINDS } from './record-kinds.ts';
import { type JsonSchema, OWN_KEYWORDS } from './schemas.ts';

/** An Ajv that knows all schemas by their `$id`. */
export function createAjv(schemas: Map<string, JsonSchema>): Ajv2020 {
  const ajv = new Ajv2020({
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

/** Where one record departs from the schema that `validate` was made of. */
export function faultsOf(validate: ValidateFunction, record: unknown, file: string, path: string): Problem[] {
  if (validate(record)) return [];
  return dropEchoes(validate.errors ?? []).map(error => describeError(error, file, path));
}

/** For a value that may be null: leaves out the remarks on null when the value is something else. */
function dropEchoes(errors: ErrorObject[]): ErrorObject[] {
  const choices = errors.filter(error => error.keyword === 'anyOf');
  const telling = errors.filter(error => !choices.includes(error) && !isNullRemark(error));
  const told = (choice: ErrorObject) => telling.some(error => error.instancePath.startsWith(choice.instancePath));
  return [...telling, ...choices.filter(choice => !told(choice))];
}

function isNullRemark(error: ErrorObject): boolean {
  return error.keyword === 'type' && error.params.type === 'null';
}

function describeError(error: ErrorObject, file: string, path: string): Problem {
  const { keyword, params, instancePath, data } = error;
  const place = `${path}${instancePath}`;
  const description = (error.parentSchema as JsonSchema | undefined)?.description ?? '';
  const problem = (got: string, expected: string, next = ''): Problem => ({ file, path: place, got, expected, next });
  if (keyword === 'additionalProperties') {
    const known = Object.keys((error.parentSchema as JsonSchema).properties ?? {});
    const key = params.additionalProperty as string;
    return problem(`the field "${key}"`, `only ${known.join(', ')}`, suggestNearest(key, known));
  }
  if (keyword === 'required')
    return problem('nothing', `the field "${params.missingProperty}"`, 'Use null where the value is not known.');
  if (keyword === 'enum') {
    const values = (params.allowedValues as unknown[]).map(String);
    const list =
      values.length > 12 ? `one of the ${values.length} values in the schema` : `one of ${values.join(', ')}`;
    return problem(quote(data), list, suggestNearest(String(data), values));
  }
  if (keyword === 'minItems') return problem('an empty list', `at least ${params.limit}`, description);
  if (keyword === 'oneOf' || keyword === 'anyOf')
    return problem(quote(data), 'one of the shapes in the schema', description);
  return problem(
    quote(data),
    `a value that ${(error.message ?? 'fits the schema').replace('must', 'does')}`
      .replace('does be', 'is')
      .replace('does match', 'matches'),
    description,
  );
}
