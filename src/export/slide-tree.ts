// The drawing list as what stands on a slide: named groups, shapes and text boxes, one in the other.
import type { Box, Drawing, DrawingItem, ShapeItem, TextItem } from './drawing.ts';
import { inHead } from './pdf-drawing.ts';
import { boxOf } from './read-path.ts';
import { type PlainShape, plainShapes } from './slide-geometry.ts';
import { gatherBlock, type TextBlock } from './slide-text.ts';

export type SlideNode =
  | { kind: 'group'; name: string; role: string | null; box: Box; children: SlideNode[] }
  | { kind: 'shape'; name: string; box: Box; shape: PlainShape }
  | { kind: 'text'; box: Box; block: TextBlock; link: string | null };

export interface SlideTree {
  nodes: SlideNode[];
  /** Colour of a first shape that fills the whole picture. */
  background: string | null;
  /** The lines of the heading. */
  title: TextItem[];
  /** What stands raised behind a step's heading: the numbers of its sources. */
  cites: TextItem[];
}

/**
 * Groups without a name are only styles and leave no trace; a named group of one shape is that shape. A picture that
 * names nothing is one group with the name of the whole.
 */
export function slideTree(drawing: Drawing): SlideTree {
  const builder = new TreeBuilder(drawing);
  const { title, cites } = titleLines(drawing);
  const background = backgroundOf(drawing);
  const items = drawing.items
    .slice(background === null ? 0 : 1)
    .filter(item => ![...title, ...cites].includes(item as TextItem));
  for (let i = 0; i < items.length; ) i += builder.add(items, i);
  const nodes = builder.end();
  if (nodes.length === 0 || nodes.some(({ kind }) => kind === 'group')) return { nodes, background, title, cites };
  const whole: SlideNode = { kind: 'group', name: drawing.title, role: null, box: around(nodes), children: nodes };
  return { nodes: [whole], background, title, cites };
}

/** The largest text of the head, and in the title of a step, which has no other words, the smaller one after it. */
function titleLines({ items, groups }: Drawing): Pick<SlideTree, 'title' | 'cites'> {
  const head = items.filter((item): item is TextItem => item.kind === 'text' && inHead(groups, item.group));
  const largest = Math.max(...head.map(({ font }) => font.sizePx));
  const cites = head.filter(({ font, group }) => font.sizePx < largest && roleAround(groups, group) === 'title');
  return { title: head.filter(({ font }) => font.sizePx === largest), cites };
}

/** Role of the nearest group that has one. */
function roleAround(groups: Drawing['groups'], index: number): string | null {
  for (let at: number | null = index; at !== null; at = groups[at]!.parent)
    if (groups[at]!.role !== null) return groups[at]!.role;
  return null;
}

function backgroundOf({ items, widthPx, heightPx }: Drawing): string | null {
  const [first] = items;
  if (first?.kind !== 'shape' || first.fill?.kind !== 'flat' || first.fill.opacity < 1) return null;
  const box = boxOf(first.commands);
  const covers = box && box.left <= 0 && box.top <= 0 && box.right >= widthPx - 1e-6 && box.bottom >= heightPx - 1e-6;
  return covers && first.clips.length === 0 ? first.fill.color : null;
}

interface OpenGroup {
  index: number;
  children: SlideNode[];
}

class TreeBuilder {
  readonly #drawing: Drawing;
  readonly #top: SlideNode[] = [];
  readonly #open: OpenGroup[] = [];

  constructor(drawing: Drawing) {
    this.#drawing = drawing;
  }

  /** Adds the item at `i`, with the lines that follow it as one paragraph; says how many it took. */
  add(items: readonly DrawingItem[], i: number): number {
    const item = items[i]!;
    this.#enter(item.group);
    const into = this.#open.at(-1)?.children ?? this.#top;
    if (item.kind === 'shape') {
      into.push(...this.#shapes(item));
      return 1;
    }
    const { block, count } = gatherBlock(items, i);
    into.push({ kind: 'text', box: block.box, block, link: item.link });
    return count;
  }

  end(): SlideNode[] {
    this.#closeTo(0);
    return this.#top;
  }

  #shapes(item: ShapeItem): SlideNode[] {
    const name = item.name ?? this.#nameAround(item.group);
    const parts = plainShapes(item).map(
      (shape): SlideNode => ({ kind: 'shape', name, shape, box: boxOf(shape.commands)! }),
    );
    if (parts.length < 2 || item.name === null) return parts;
    return [{ kind: 'group', name, role: null, box: around(parts), children: parts }];
  }

  /** The named groups around an index, the outermost first. */
  #path(index: number): number[] {
    const path: number[] = [];
    for (let at: number | null = index; at !== null; at = this.#drawing.groups[at]!.parent)
      if (this.#drawing.groups[at]!.name !== null) path.unshift(at);
    return path;
  }

  #nameAround(index: number): string {
    const inner = this.#path(index).at(-1);
    return inner === undefined ? this.#drawing.title : this.#drawing.groups[inner]!.name!;
  }

  #enter(index: number): void {
    const path = this.#path(index);
    const shared = this.#open.findIndex((group, i) => group.index !== path[i]);
    this.#closeTo(shared < 0 ? this.#open.length : shared);
    for (const next of path.slice(this.#open.length)) this.#open.push({ index: next, children: [] });
  }

  #closeTo(depth: number): void {
    while (this.#open.length > depth) {
      const { index, children } = this.#open.pop()!;
      const into = this.#open.at(-1)?.children ?? this.#top;
      const { name, role } = this.#drawing.groups[index]!;
      const [only] = children;
      if (children.length === 1 && only!.kind === 'shape') into.push(only!);
      else if (only) into.push({ kind: 'group', name: name!, role, box: around(children), children });
    }
  }
}

function around(nodes: readonly SlideNode[]): Box {
  return {
    left: Math.min(...nodes.map(({ box }) => box.left)),
    top: Math.min(...nodes.map(({ box }) => box.top)),
    right: Math.max(...nodes.map(({ box }) => box.right)),
    bottom: Math.max(...nodes.map(({ box }) => box.bottom)),
  };
}
