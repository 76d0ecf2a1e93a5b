// Reads the SVG that this project writes, and no other. The profile: `svg`, `g`, `a`, `path`, `rect`, `circle`, `line`,
// `polyline`, `use`, `text` with `tspan`s, `clipPath` and `pattern`; colours as #rrggbb, lengths in px, no style sheet. `data-name`
// on a group or a shape is the name that an editable export gives it; the texts of one named group are one text box.
import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import type { Clip, Drawing, DrawingItem, Group, Hatch, Matrix, Paint, ShapeItem, Stroke } from './drawing.ts';
import { familyOf } from './family-of.ts';
import { applyMatrix, multiply, readTransform, scaleOf } from './matrix.ts';
import { asBox, readPath, shapeData } from './read-path.ts';
import { readPattern } from './read-pattern.ts';
import { FIRST_STYLE, isStyle, readNumber, readStyle, type Style } from './read-style.ts';

/** What surrounds an element. */
interface Context {
  matrix: Matrix;
  style: Style;
  group: number;
  clips: readonly Clip[];
  link: string | null;
}

/** The drawing list of an SVG document. An element or attribute that is not of the profile is an error that names it. */
export function readDrawing(svg: string): Drawing {
  const { root } = parseXml(svg);
  if (root?.name !== 'svg') throw new TypeError('Not an SVG document');
  return new DrawingReader(root).read();
}

/** Attributes that say nothing of how an element looks. */
const SILENT =
  /^(id|class|role|text-rendering|lang|xml:lang|xmlns(:\w+)?|version|focusable|tabindex|data-[\w-]+|aria-[\w-]+)$/;
const PLACE: Readonly<Record<string, readonly string[]>> = {
  svg: ['width', 'height', 'viewBox', 'preserveAspectRatio'],
  g: ['transform', 'clip-path'],
  a: ['href', 'transform', 'clip-path'],
  path: ['d', 'transform', 'clip-path'],
  rect: ['x', 'y', 'width', 'height', 'transform', 'clip-path'],
  circle: ['cx', 'cy', 'r', 'transform', 'clip-path'],
  line: ['x1', 'y1', 'x2', 'y2', 'transform', 'clip-path'],
  polyline: ['points', 'transform', 'clip-path'],
  text: ['x', 'y', 'transform', 'clip-path'],
  use: ['xlink:href', 'x', 'y', 'transform', 'clip-path'],
};
/** Elements that are read elsewhere or say nothing of the picture. */
const APART = ['title', 'desc', 'metadata', 'defs', 'pattern', 'clipPath'];

class DrawingReader {
  readonly #root: XmlElement;
  readonly #byId = new Map<string, XmlElement>();
  readonly #groups: Group[] = [{ parent: null, name: null, role: null }];
  readonly #items: DrawingItem[] = [];
  readonly #inUse = new Set<XmlElement>();

  constructor(root: XmlElement) {
    this.#root = root;
    this.#collectIds(root);
  }

  read(): Drawing {
    const { attributes } = this.#root;
    const [width, height] = [attributes.width, attributes.height].map(text => readNumber(text ?? ''));
    const [x, y, w, h] = (attributes.viewBox ?? `0 0 ${width} ${height}`).split(/[\s,]+/).map(readNumber);
    const scale = Math.min(width! / w!, height! / h!);
    // A picture of another shape than its drawing has it in the middle.
    const [left, top] = [(width! - w! * scale) / 2, (height! - h! * scale) / 2];
    const matrix: Matrix = [scale, 0, 0, scale, left - x! * scale, top - y! * scale];
    this.#readElement(this.#root, { matrix, style: FIRST_STYLE, group: 0, clips: [], link: null });
    return {
      widthPx: width!,
      heightPx: height!,
      title: this.#textOf('title'),
      alt: this.#textOf('desc'),
      lang: attributes.lang ?? attributes['xml:lang'] ?? 'en',
      groups: this.#groups,
      items: this.#items,
    };
  }

  #collectIds(element: XmlElement): void {
    if (element.attributes.id) this.#byId.set(element.attributes.id, element);
    for (const child of element.children) if (child instanceof XmlElement) this.#collectIds(child);
  }

  #textOf(name: string): string {
    const found = this.#root.children.find(child => child instanceof XmlElement && child.name === name);
    return found instanceof XmlElement ? found.text : '';
  }

  #readElement(element: XmlElement, around: Context): void {
    const { name, attributes } = element;
    if (APART.includes(name) || isFontSheet(element)) return;
    const known = PLACE[name];
    if (!known) throw new TypeError(`<${name}> is not an element that can be drawn`);
    const stray = Object.keys(attributes).find(key => !SILENT.test(key) && !isStyle(key) && !known.includes(key));
    if (stray) throw new TypeError(`${stray}="${attributes[stray]}" on <${name}> can't be drawn`);
    const context = this.#enter(element, around);
    if (name === 'text') this.#readText(element, context);
    else if (name === 'use') this.#readUse(element, context);
    else if (name === 'svg' || name === 'g' || name === 'a')
      for (const child of element.children) {
        if (child instanceof XmlElement) this.#readElement(child, context);
        else if (child instanceof XmlText && child.text.trim() !== '')
          throw new TypeError(`Text "${child.text.trim()}" stands outside <text>`);
      }
    else this.#readShape(element, context);
  }

  #enter({ name, attributes }: XmlElement, around: Context): Context {
    const matrix = attributes.transform ? multiply(around.matrix, readTransform(attributes.transform)) : around.matrix;
    const clip = attributes['clip-path'];
    return {
      matrix,
      style: readStyle(around.style, attributes),
      group: name === 'g' ? this.#openGroup(attributes, around.group) : around.group,
      clips: clip ? [...around.clips, this.#readClip(clip, matrix)] : around.clips,
      link: name === 'a' ? (attributes.href ?? null) : around.link,
    };
  }

  #openGroup(attributes: Readonly<Record<string, string>>, parent: number): number {
    const role = attributes.class?.split(' ')[0] ?? null;
    return this.#groups.push({ parent, name: attributes['data-name'] ?? null, role }) - 1;
  }

  #refer(reference: string, name: string): XmlElement {
    const id = /^url\(#([^)]+)\)$/.exec(reference)?.[1] ?? '';
    const found = this.#byId.get(id);
    if (found?.name !== name) throw new TypeError(`${reference} is not a <${name}> of this document`);
    return found;
  }

  #readClip(reference: string, matrix: Matrix): Clip {
    const shapes = this.#refer(reference, 'clipPath').children.filter(child => child instanceof XmlElement);
    const [shape] = shapes;
    if (!shape || shapes.length > 1) throw new TypeError(`${reference} must hold one shape`);
    const commands = readPath(dataOf(shape), matrix);
    const rule = shape.attributes['clip-rule'] === 'evenodd' ? 'evenodd' : 'nonzero';
    return { commands, rule, box: asBox(commands) };
  }

  /** What is used again, at its place; a thing that uses itself is an error. */
  #readUse(element: XmlElement, context: Context): void {
    const href = element.attributes['xlink:href'] ?? '';
    const used = this.#byId.get(href.replace(/^#/, ''));
    if (!used || this.#inUse.has(used))
      throw new TypeError(`<use xlink:href="${href}"> leads to nothing that can be drawn`);
    this.#inUse.add(used);
    const moved: Matrix = [1, 0, 0, 1, number(element, 'x'), number(element, 'y')];
    this.#readElement(used, { ...context, matrix: multiply(context.matrix, moved) });
    this.#inUse.delete(used);
  }

  #readShape(element: XmlElement, { matrix, style, group, clips, link }: Context): void {
    const base = {
      kind: 'shape' as const,
      name: element.attributes['data-name'] ?? null,
      commands: readPath(dataOf(element), matrix),
      rule: style.fillRule,
      isEllipse: element.name === 'circle',
      ...{ group, clips, link },
    };
    if (base.commands.length === 0) return;
    const isStraight = base.commands.length < 3 && base.commands.every(([kind]) => kind !== 'C');
    const fill = isStraight ? null : this.#paint(style, matrix);
    const stroke = strokeOf(style, scaleOf(matrix));
    const parts: Pick<ShapeItem, 'fill' | 'stroke'>[] =
      style.strokeFirst && fill && stroke
        ? [
            { fill: null, stroke },
            { fill, stroke: null },
          ]
        : [{ fill, stroke }];
    for (const part of parts) if (part.fill || part.stroke) this.#items.push({ ...base, ...part });
  }

  #paint({ fill, fillOpacity, opacity }: Style, matrix: Matrix): Paint | null {
    if (fill === 'none') return null;
    if (fill.startsWith('#')) return { kind: 'flat', color: fill, opacity: fillOpacity * opacity };
    const hatch: Hatch = readPattern(this.#refer(fill, 'pattern'), matrix);
    const faded = fillOpacity * opacity;
    return faded === 1 ? hatch : { ...hatch, rows: hatch.rows.map(row => ({ ...row, opacity: row.opacity * faded })) };
  }

  #readText(element: XmlElement, { matrix, style, group, clips, link }: Context): void {
    const text = textContent(element);
    if (text === '' || style.fill === 'none') return;
    if (!style.fill.startsWith('#')) throw new TypeError(`Text "${text}" can't be filled with ${style.fill}`);
    if (Math.abs(matrix[1]) + Math.abs(matrix[2]) > 1e-9) throw new TypeError(`Text "${text}" must stand upright`);
    const [x, y] = applyMatrix(matrix, number(element, 'x'), number(element, 'y'));
    const scale = scaleOf(matrix);
    const halo = strokeOf(style, scale);
    this.#items.push({
      kind: 'text',
      name: element.attributes['data-name'] ?? null,
      ...{ text, x, y, group, clips, link },
      anchor: style.anchor,
      font: {
        family: familyOf(style.family),
        weight: style.weight,
        italic: style.italic,
        sizePx: style.size * scale,
      },
      color: style.fill,
      opacity: style.fillOpacity * style.opacity,
      halo: halo && { color: halo.color, widthPx: halo.widthPx, opacity: halo.opacity },
    });
  }
}

function number(element: XmlElement, name: string): number {
  return readNumber(element.attributes[name] ?? '0');
}

function dataOf(element: XmlElement): string {
  const { name, attributes } = element;
  const data = shapeData(name, key => number(element, key), attributes.points ?? '') ?? attributes.d;
  if (data === undefined) throw new TypeError(`<${name}> has no shape`);
  return data;
}

function strokeOf(style: Style, scale: number): Stroke | null {
  if (style.stroke === 'none' || style.strokeWidth === 0) return null;
  if (!style.stroke.startsWith('#')) throw new TypeError(`A line can't be drawn with ${style.stroke}`);
  return {
    color: style.stroke,
    widthPx: style.strokeWidth * scale,
    opacity: style.strokeOpacity * style.opacity,
    dashPx: style.dash.map(length => length * scale),
    cap: style.cap,
    join: style.join,
  };
}

/** The characters of a text. A `tspan` may name a font for its script and no more: scripts are found again by their letters. */
function textContent(element: XmlElement): string {
  const parts = element.children.map(child => {
    if (child instanceof XmlText) return child.text;
    if (child instanceof XmlElement && child.name === 'title') return '';
    if (!(child instanceof XmlElement) || child.name !== 'tspan') throw new TypeError('<text> may hold only <tspan>');
    const stray = Object.keys(child.attributes).find(key => key !== 'font-family' && !SILENT.test(key));
    if (stray) throw new TypeError(`${stray} on <tspan> can't be drawn`);
    return textContent(child);
  });
  return parts.join('');
}

/** A style sheet that only brings fonts changes nothing here. */
function isFontSheet({ name, text }: XmlElement): boolean {
  return name === 'style' && /^\s*(@font-face\s*\{[^}]*\}\s*)*$/.test(text);
}
