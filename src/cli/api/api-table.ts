import type { Described, ElementApi } from './element-api.ts';

/** The element's interface as Markdown tables, for the README. */
export function apiTable(api: ElementApi): string {
  return [
    table('Attribute', api.attributes, ({ name }) => name),
    table('Method', api.methods, ({ name, parameters, type }) => `${name}${parameters}: ${type}`),
    table('Event', api.events, ({ name, type }) => `${name} ${detailOf(type)}`.trim()),
    table('Slot', api.slots, ({ name }) => name),
    table('CSS part', api.parts, ({ name }) => name),
    table('CSS property', api.properties, ({ name }) => name),
  ].join('\n\n');
}

function table<T extends Described>(heading: string, rows: readonly T[], code: (row: T) => string): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const lines = rows.map(row => `| \`${cell(code(row))}\` | ${cell(row.description)} |`);
  return [`| ${heading} | |`, '|---|---|', ...lines].join('\n');
}

/** `CustomEvent<{ view: string }>` → `{ view: string }`. */
function detailOf(type: string): string {
  const [, detail = ''] = /^CustomEvent<(.*)>$/.exec(type) ?? [];
  return detail === 'null' ? '' : detail;
}
