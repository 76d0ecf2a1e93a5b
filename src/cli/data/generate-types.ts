// `tsx src/cli/data/generate-types.ts`: writes src/core/model/records.ts from data/schema.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import type { JsonSchema } from '../../core/check/json-schema.ts';
import { readSchemas } from './schemas.ts';

export const TYPES_FILE = 'src/core/model/records.ts';
const HEADER = `// The shapes of the checked dataset: records as they stand in data/, one type per schema.
// Generated from data/schema by src/cli/data/generate-types.ts: change the schema, then run \`npm run types\`.
`;

/** The text of records.ts: every schema and shared shape as an exported type, descriptions as comments. */
export async function generateTypes(root = 'data'): Promise<string> {
  const bundle = { title: 'Bundle', type: 'object', additionalProperties: false, $defs: collectDefinitions(root) };
  const source = await compile(bundle as never, 'Bundle', {
    bannerComment: '',
    additionalProperties: false,
    unreachableDefinitions: true,
    ignoreMinAndMaxItems: true,
    format: false,
  });
  return spaceOut(HEADER + formatSource(tidy(source)));
}

/** All definitions by type name; references become the names of the types. */
function collectDefinitions(root: string): Record<string, JsonSchema> {
  const schemas = [...readSchemas(root).values()];
  const shared: Record<string, JsonSchema> = Object.assign({}, ...schemas.map(schema => schema.$defs ?? {}));
  const definitions: Record<string, JsonSchema> = {};
  for (const { $defs = {}, $id: _id, title, ...record } of schemas) {
    for (const [name, definition] of Object.entries($defs)) {
      if (definition.tsType !== 'number') definitions[name] = nameReferences({ title: name, ...definition }, shared);
    }
    if (title && title !== 'Common') definitions[title] = nameReferences({ title, ...record }, shared);
  }
  return definitions;
}

/** Turns each `$ref` into the name of its type (bare numbers stay numbers), and drops what would only be noise in a comment. */
function nameReferences<T>(schema: T, shared: Record<string, JsonSchema>): T {
  const text = JSON.stringify(schema, (key, value) => {
    if (key === 'minItems' || key === 'maxItems') return undefined;
    if (key === 'items' && value.description) return { ...value, description: undefined };
    if (!value?.$ref) return value;
    const name = value.$ref.replace(/^.*\//, '');
    const number = shared[name]?.tsType === 'number';
    const description = value.description ?? (number ? shared[name]?.description : undefined);
    return { ...(description ? { description } : {}), tsType: number ? 'number' : name };
  });
  return JSON.parse(text);
}

/** Drops the empty bundle type and the generator's own remarks, which would repeat what the schema says. */
function tidy(source: string): string {
  return source
    .replace(/export interface Bundle \{\s*\}\n*/g, '')
    .replace(/^[ \t]*\* This interface was referenced by `Bundle`.*\n[ \t]*\* via the `definition` "\w+"\.\n/gm, '')
    .replace(/(^[ \t]*\*[ \t]*\n)+(?=[ \t]*\*\/)/gm, '')
    .replace(/\/\*\*\n\s*\* ([^\n]*)\n\s*\*\//g, '/** $1 */');
}

/** An empty line before each type. */
function spaceOut(source: string): string {
  const spaced = source.replace(/^(export|\/\*\*)/gm, '\n$1').replace(/(\*\/\n)\n(export)/g, '$1$2');
  return spaced.replace(/\n{3,}/g, '\n\n');
}

function formatSource(source: string): string {
  const options = ['format', `--stdin-file-path=${TYPES_FILE}`];
  return execFileSync('node_modules/.bin/biome', options, { input: source, encoding: 'utf8' });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(TYPES_FILE, await generateTypes());
  console.log(`${TYPES_FILE} written`);
}
