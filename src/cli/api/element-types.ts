import type { ElementApi } from './element-api.ts';

/** The element's types for those who import it as a package. */
export function elementTypes(api: ElementApi): string {
  const comment = (text: string, indent = '  ') => `${indent}/** ${text.replaceAll('*/', '* /')} */\n${indent}`;
  const fields = api.attributes.map(({ name, type, description }) => `${comment(description)}${name}: ${type};`);
  const methods = api.methods.map(
    ({ name, parameters, type, description }) => `${comment(description)}${name}${parameters}: ${type};`,
  );
  const events = api.events.map(({ name, type, description }) => `${comment(description)}'${name}': ${type};`);
  const listener = (verb: 'add' | 'remove', options: string) => [
    `  ${verb}EventListener<K extends keyof LodeMapEventMap>(type: K, listener: (this: LodeMap, event: LodeMapEventMap[K]) => unknown, options?: boolean | ${options}): void;`,
    `  ${verb}EventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | ${options}): void;`,
  ];
  return [
    '// Written when the site is built, from src/shells/embed/lode-map.ts.',
    'export interface LodeMapEventMap extends HTMLElementEventMap {',
    ...events,
    '}',
    '',
    `${comment(api.description, '')}export declare class LodeMap extends HTMLElement {`,
    ...fields,
    ...methods,
    ...listener('add', 'AddEventListenerOptions'),
    ...listener('remove', 'EventListenerOptions'),
    '}',
    '',
    'declare global {',
    '  interface HTMLElementTagNameMap {',
    "    'lode-map': LodeMap;",
    '  }',
    '}',
    '',
  ].join('\n');
}
