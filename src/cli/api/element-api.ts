// What the element's source says of itself, read from its class and the comment above it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, ts } from './manifest-analyzer.mjs';

const SOURCE = 'src/shells/embed/lode-map.ts';

export interface Described {
  name: string;
  description: string;
}
export interface Typed extends Described {
  /** As TypeScript writes it. */
  type: string;
}
export interface Method extends Typed {
  /** With their brackets. */
  parameters: string;
}
export interface ElementApi {
  description: string;
  attributes: readonly Typed[];
  methods: readonly Method[];
  events: readonly Typed[];
  slots: readonly Described[];
  parts: readonly Described[];
  properties: readonly Described[];
}

interface Declared extends Partial<Described> {
  type?: { text: string };
}
interface Member extends Declared {
  kind: string;
  privacy?: string;
  inheritedFrom?: unknown;
  return?: { type: { text: string } };
  parameters?: (Declared & { default?: string })[];
}
interface Declaration extends Declared {
  kind: string;
  members: Member[];
  attributes?: Declared[];
  events?: Declared[];
  slots?: Declared[];
  cssParts?: Declared[];
  cssProperties?: Declared[];
}

/** Methods that the browser or the base class calls. */
const CALLED_BY_OTHERS = new Set(['connectedCallback', 'disconnectedCallback', 'render', 'updated', 'firstUpdated']);

export function readElementApi(root: string): ElementApi {
  const source = ts.createSourceFile(SOURCE, readFileSync(join(root, SOURCE), 'utf8'), ts.ScriptTarget.ES2022, true);
  const { modules } = create({ modules: [source], plugins: [], context: { dev: false } });
  const [element] = modules[0]!.declarations as unknown as Declaration[];
  if (element?.kind !== 'class') throw new Error(`${SOURCE}: no class was found`);
  return {
    description: flat(element),
    attributes: (element.attributes ?? []).map(typed),
    methods: element.members.filter(isForHosts).map(method),
    // The analyzer also finds the line that sends them all.
    events: (element.events ?? []).filter(event => event.description).map(typed),
    slots: (element.slots ?? []).map(described),
    parts: (element.cssParts ?? []).map(described),
    properties: (element.cssProperties ?? []).map(described),
  };
}

function isForHosts({ kind, privacy, name = '' }: Member): boolean {
  return kind === 'method' && (privacy ?? 'public') === 'public' && !CALLED_BY_OTHERS.has(name);
}

function method(member: Member): Method {
  const parameters = (member.parameters ?? []).map(
    ({ name, type, default: value }) => `${name}${value === undefined ? '' : '?'}: ${type?.text ?? 'unknown'}`,
  );
  const said = (member.parameters ?? []).map(flat).filter(Boolean);
  return {
    ...described(member),
    description: [flat(member), ...said].join(' '),
    type: member.return?.type.text ?? 'void',
    parameters: `(${parameters.join(', ')})`,
  };
}

function typed(declared: Declared): Typed {
  return { ...described(declared), type: declared.type?.text ?? 'string' };
}

function described(declared: Declared): Described {
  if (!declared.name || !declared.description)
    throw new Error(`${SOURCE}: ${declared.name ?? 'something'} is not described`);
  return { name: declared.name, description: flat(declared) };
}

function flat({ description = '' }: Declared): string {
  return description.replace(/\s+/g, ' ').trim();
}
