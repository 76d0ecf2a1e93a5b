// What a validator of JSON Schema found, in plain words.
import type { JsonSchema } from './json-schema.ts';
import { type Problem, quote, suggestNearest } from './problem.ts';

/** An error as Ajv reports it with `verbose`. */
export interface SchemaError {
  keyword: string;
  /** JSON pointer of the value inside what was validated. */
  instancePath: string;
  params: Record<string, unknown>;
  data?: unknown;
  parentSchema?: object;
  message?: string;
}
/** A compiled schema; `errors` are those of the last value. */
export interface Validate {
  (value: unknown): unknown;
  errors?: null | SchemaError[];
}

/** Where one record departs from the schema that `validate` was made of. */
export function faultsOf(validate: Validate, record: unknown, file: string, path: string): Problem[] {
  if (validate(record)) return [];
  return dropEchoes(validate.errors ?? []).map(error => describeError(error, file, path));
}

/** For a value that may be null: leaves out the remarks on null when the value is something else. */
function dropEchoes(errors: SchemaError[]): SchemaError[] {
  const choices = errors.filter(error => error.keyword === 'anyOf');
  const telling = errors.filter(error => !choices.includes(error) && !isNullRemark(error));
  const told = (choice: SchemaError) => telling.some(error => error.instancePath.startsWith(choice.instancePath));
  return [...telling, ...choices.filter(choice => !told(choice))];
}

function isNullRemark(error: SchemaError): boolean {
  return error.keyword === 'type' && error.params.type === 'null';
}

function describeError(error: SchemaError, file: string, path: string): Problem {
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
  if (keyword === 'discriminator') {
    const { tag, tagValue } = params as { tag: string; tagValue: unknown };
    const kinds = tagsOf(error.parentSchema as JsonSchema, tag);
    const expected = `"${tag}" one of ${kinds.join(', ')}`;
    return { ...problem(quote(tagValue), expected, suggestNearest(String(tagValue), kinds)), path: `${place}/${tag}` };
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

/** The values of the field by which shapes are told apart. */
function tagsOf({ oneOf = [] }: JsonSchema, tag: string): string[] {
  return oneOf.flatMap(shape => {
    const field = shape.properties?.[tag];
    return [field?.const, ...(field?.enum ?? [])].filter(value => typeof value === 'string');
  });
}
