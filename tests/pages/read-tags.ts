/** Elements that never have an end tag in HTML. */
const VOID = new Set(['meta', 'link', 'col', 'br', 'img', 'input', 'hr']);

export interface Element {
  name: string;
  attributes: ReadonlyMap<string, string>;
}

const remembered = new Map<string, { elements: Element[]; faults: string[] }>();

/** The elements of a document in their order, and where tags do not pair. Strict: attributes in quotes, text escaped. */
export function readTags(text: string): { elements: Element[]; faults: string[] } {
  const known = remembered.get(text);
  if (known) return known;
  const elements: Element[] = [];
  const faults: string[] = [];
  const open: string[] = [];
  let end = 0;
  const between = (to: number) => {
    const words = text.slice(end, to);
    if (open.at(-1) !== 'script' && open.at(-1) !== 'style' && /[<>]|&(?!(?:amp|lt|gt|quot|#39);)/.test(words))
      faults.push(`text that is not escaped: ${words.slice(0, 60)}`);
  };
  for (const match of text.matchAll(/<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+(?:="[^"<]*")?)*)\s*(\/?)>/g)) {
    const [whole, slash, name = '', attributeText = '', selfClosed] = match;
    const before = text.slice(end, match.index);
    if (!(end === 0 && before.startsWith('<!doctype html>'))) between(match.index);
    end = match.index + whole.length;
    if (slash) {
      const last = open.pop();
      if (last !== name) faults.push(`</${name}> closes <${last}> at ${match.index}`);
      continue;
    }
    const attributes = new Map(
      [...attributeText.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(part => [part[1]!, part[2] ?? '']),
    );
    elements.push({ name, attributes });
    if (!selfClosed && !VOID.has(name)) open.push(name);
  }
  between(text.length);
  if (open.length > 0) faults.push(`never closed: ${open.join(', ')}`);
  const read = { elements, faults };
  remembered.set(text, read);
  return read;
}
