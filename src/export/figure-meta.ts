import { parseXml, XmlElement } from '@rgrove/parse-xml';

/** What a figure's SVG says of itself in Dublin Core. */
export interface FigureMeta {
  title: string;
  /** The picture in a few sentences: its text alternative. */
  alt: string;
  /** The picture in words, at length. */
  description: string;
  /** Data version and hash. */
  identifier: string;
  /** What the boundaries say and what they don't. */
  coverage: string;
  rights: string;
  /** All of them, in reading order. */
  sources: string[];
}

/** Reads the metadata of one of our own SVG documents; what is not there is empty. */
export function readFigureMeta(svg: string): FigureMeta {
  const found = new Map<string, string[]>();
  const collect = (element: XmlElement): void => {
    if (element.name.startsWith('dc:')) found.set(element.name, [...(found.get(element.name) ?? []), element.text]);
    for (const child of element.children) if (child instanceof XmlElement) collect(child);
  };
  const children = parseXml(svg).root?.children ?? [];
  const [metadata, desc] = ['metadata', 'desc'].map(name =>
    children.find(child => child instanceof XmlElement && child.name === name),
  );
  if (metadata instanceof XmlElement) collect(metadata);
  const first = (name: string) => found.get(`dc:${name}`)?.[0] ?? '';
  return {
    title: first('title'),
    alt: desc instanceof XmlElement ? desc.text : '',
    description: first('description'),
    identifier: first('identifier'),
    coverage: first('coverage'),
    rights: first('rights'),
    sources: found.get('dc:source') ?? [],
  };
}
