import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createAjv } from '../../src/cli/data/check-schema.ts';
import { generateTypes, TYPES_FILE } from '../../src/cli/data/generate-types.ts';
import { readSchemas } from '../../src/cli/data/schemas.ts';
import type { JsonSchema } from '../../src/core/check/json-schema.ts';

const schemas = readSchemas();
const ajv = createAjv(schemas);

/** Every schema inside the schemas, with its pointer. */
function* walkSchemas(schema: JsonSchema, pointer: string): Generator<{ pointer: string; schema: JsonSchema }> {
  yield { pointer, schema };
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties' || key === '$defs') {
      for (const [name, child] of Object.entries(value))
        yield* walkSchemas(child as JsonSchema, `${pointer}/${key}/${name}`);
    } else if (key === 'items' || (key === 'additionalProperties' && typeof value === 'object')) {
      yield* walkSchemas(value, `${pointer}/${key}`);
    } else if (key === 'oneOf' || key === 'anyOf') {
      for (const [index, child] of value.entries()) yield* walkSchemas(child, `${pointer}/${key}/${index}`);
    }
  }
}
const all = [...schemas].flatMap(([name, schema]) => [...walkSchemas(schema, `${name}.schema.json#`)]);
const validate = (pointer: string) => ajv.compile({ $ref: pointer.replace(/#$/, '') });

test('every field says what it is', () => {
  const silent = all.filter(({ pointer, schema }) => {
    const field = /\/properties\/[^/]+$/.test(pointer);
    return field && !schema.description && !schema.$ref && schema.const === undefined;
  });
  expect(silent.map(({ pointer }) => pointer)).toEqual([]);
});

test('every record is closed to unknown fields', () => {
  const open = all.filter(
    ({ schema }) => schema.type === 'object' && !schema.oneOf && schema.additionalProperties === undefined,
  );
  expect(open.map(({ pointer }) => pointer)).toEqual([]);
});

test('every example is valid', () => {
  const examples = all.flatMap(({ pointer, schema }) => (schema.examples ?? []).map(value => ({ pointer, value })));
  expect(examples.length).toBeGreaterThan(100);
  expect(examples.filter(({ pointer, value }) => !validate(pointer)(value))).toEqual([]);
});

test('every bad example is refused, and says why', () => {
  const bad = all.flatMap(({ pointer, schema }) =>
    (schema['x-bad-examples'] ?? []).map(example => ({ pointer, ...example })),
  );
  expect(bad.length).toBeGreaterThan(20);
  expect(bad.filter(({ pointer, value }) => validate(pointer)(value))).toEqual([]);
  expect(bad.filter(({ reason }) => reason.length < 10)).toEqual([]);
});

test('the generated types are up to date (else: npm run types)', async () => {
  expect(readFileSync(TYPES_FILE, 'utf8')).toBe(await generateTypes());
});
