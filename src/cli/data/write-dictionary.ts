// `tsx src/cli/data/write-dictionary.ts`: writes the data dictionary into data/README.md, between its two marks.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { JsonSchema } from '../../core/check/json-schema.ts';
import { RECORD_KINDS } from '../../core/check/record-kinds.ts';
import { listCollections } from './list-collections.ts';
import { RULES } from './rule-list.ts';
import { readSchemas } from './schemas.ts';

const BEGIN = '<!-- dictionary: written from the schemas by src/cli/data/write-dictionary.ts -->';
const END = '<!-- end of the dictionary -->';

/** README.md with its dictionary renewed; throws when the marks are missing. */
export function renewDictionary(readme: string, root = 'data'): string {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`data/README.md: got no marks; expected ${BEGIN} and ${END}`);
  return `${readme.slice(0, begin)}${BEGIN}\n\n${describeAll(readSchemas(root))}\n${readme.slice(end)}`;
}

function describeAll(schemas: Map<string, JsonSchema>): string {
  const kinds = Object.values(RECORD_KINDS).map(({ schema, path, shape }) => {
    const place = shape === 'folder' ? `data/${path}/<id>.json` : `data/${path}`;
    return `### ${place}\n\n${describeSchema(schemas.get(schema)!)}`;
  });
  const shared = `### Shapes that records share\n\n${describeDefinitions(schemas.get('common')!)}`;
  const rules = `### Rules\n\nBeyond the schemas, the check holds the records to these:\n\n${RULES.map(rule => `- \`${rule.id}\`: ${rule.description}`).join('\n')}\n`;
  const collections = `### Collections\n\nWhat the queries of briefings are asked of:\n\n${listCollections()}\n`;
  return [...kinds, shared, rules, collections].join('\n');
}

function describeSchema(schema: JsonSchema): string {
  const definitions = describeDefinitions(schema);
  return `${schema.description}\n\n${describeFields(schema)}${definitions ? `\n${definitions}` : ''}`;
}

/** Each definition of a schema: a table for an object, the branches for a choice, one line for the rest. */
function describeDefinitions(schema: JsonSchema): string {
  const parts = Object.entries(schema.$defs ?? {}).map(([name, definition]) => {
    const head = `**${name}**: ${definition.description}`;
    if (definition.properties && !definition.tsType) return `${head}\n\n${describeFields(definition)}`;
    if (definition.oneOf) {
      return `${head}\n\n${definition.oneOf.map(branch => `- ${describeBranch(branch)}`).join('\n')}\n`;
    }
    return `${head} ${describeValues(definition)}\n`;
  });
  return parts.join('\n');
}

function describeBranch(branch: JsonSchema): string {
  const fields = Object.keys(branch.properties ?? {}).filter(key => key !== 'kind');
  const needs = fields.length > 0 ? ` Fields: ${fields.map(key => `\`${key}\``).join(', ')}.` : '';
  return `\`${branch.properties?.kind?.const}\`: ${branch.description}${needs}`;
}

function describeFields(schema: JsonSchema, prefix = ''): string {
  return `| field | type | what it says |\n|---|---|---|\n${listRows(schema, prefix).join('\n')}\n`;
}

function listRows(schema: JsonSchema, prefix: string): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const optional = schema.required?.includes(key) ? '' : ' (may be left out)';
    const values = describeValues(field);
    const text = `${field.description ?? ''} ${values}`.trim().replaceAll('|', '\\|');
    const row = `| \`${prefix}${key}\` | ${nameType(field)} | ${text}${optional} |`;
    const inner = innerObject(field);
    return [row, ...(inner ? listRows(inner, `${prefix}${key}.`) : [])];
  });
}

/** The object with fields of its own that a field holds, in a list or beside null too. */
function innerObject(field: JsonSchema): JsonSchema | null {
  if (field.properties) return field;
  if (field.items) return innerObject(field.items);
  return field.anyOf?.map(innerObject).find(found => found !== null) ?? null;
}

function nameType(field: JsonSchema): string {
  if (field.$ref) return field.$ref.replace(/^.*\//, '');
  if (field.items) return `list of ${nameType(field.items)}`;
  if (field.anyOf) return field.anyOf.map(nameType).join(' or ');
  if (field.enum) return 'one of';
  if (field.const !== undefined) return `\`${field.const}\``;
  return [field.type ?? 'any'].flat().join(' or ');
}

function describeValues(field: JsonSchema): string {
  if (field.enum && field.enum.length <= 16) return `Values: ${field.enum.map(value => `\`${value}\``).join(', ')}.`;
  const examples = field.examples?.filter(value => value !== null).slice(0, 2) ?? [];
  return examples.length > 0 ? `E.g. ${examples.map(value => `\`${JSON.stringify(value)}\``).join(', ')}.` : '';
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = join('data', 'README.md');
  writeFileSync(file, renewDictionary(readFileSync(file, 'utf8')));
  console.log(`${file}: dictionary written`);
}
