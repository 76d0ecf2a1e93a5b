// Plot's SVG as a plain fragment: absolute places, presentation attributes alone, so that every renderer draws it alike.
import { drawTexts } from '../core/figure/draw-texts.ts';
import { escapeXml } from '../core/figure/escape-xml.ts';
import { formatPx } from '../core/figure/format-px.ts';
import { hatchRectangle } from '../core/figure/hatch-rectangle.ts';
import type { TextFont } from '../core/figure/measure-text.ts';
import type { PlacedText } from '../core/layout/placed.ts';
import type { Theme } from '../core/scene/themes.ts';

/** A filling of Plot's that stands for dots on the panel: what no source splits or discloses. */
export const DOTTED = 'url(#dotted)';

/** What a shape inherits and keeps; anything else of Plot's is left out. */
const PAINTS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
] as const;
const TEXTS = ['font-size', 'font-weight', 'font-family', 'text-anchor'] as const;
const BOXES: Readonly<Record<string, readonly string[]>> = {
  rect: ['x', 'y', 'width', 'height'],
  line: ['x1', 'y1', 'x2', 'y2'],
  circle: ['cx', 'cy', 'r'],
};
type Style = Readonly<Record<string, string>>;
interface Place {
  x: number;
  y: number;
  style: Style;
}
type Piece = { svg: string } | { text: PlacedText };

/** The drawing of Plot's `<svg>` in its own px. Same input, same bytes, in a browser and in Node. */
export function flattenPlot(plot: Element, theme: Theme): string {
  const style = { fill: theme.ink, 'font-size': '12', 'text-anchor': 'middle' };
  const pieces = [...plot.children].flatMap(child => piecesOf(child, { x: 0, y: 0, style }, theme));
  let svg = '';
  let texts: PlacedText[] = [];
  const flush = () => {
    svg += drawTexts(texts);
    texts = [];
  };
  for (const piece of pieces) {
    if ('text' in piece) texts.push(piece.text);
    else {
      flush();
      svg += piece.svg;
    }
  }
  flush();
  return svg;
}

function piecesOf(element: Element, from: Place, theme: Theme): Piece[] {
  const name = element.tagName.toLowerCase();
  if (name === 'style' || name === 'title') return [];
  const [dx, dy] = translationOf(element);
  const place: Place = { x: from.x + dx, y: from.y + dy, style: styleOf(element, from.style, theme) };
  if (name === 'g') return [...element.children].flatMap(child => piecesOf(child, place, theme));
  if (name === 'text') return textOf(element, place);
  if (name === 'path') return pathOf(element, place);
  if (name in BOXES) return boxOf(element, name, place, theme);
  throw new TypeError(`Not in the profile of figures: <${name}>`);
}

function translationOf(element: Element): [number, number] {
  const transform = element.getAttribute('transform');
  if (transform === null) return [0, 0];
  const [, x, y] = /^translate\((-?[\d.e+-]+)(?:[ ,]+(-?[\d.e+-]+))?\)$/.exec(transform) ?? [];
  if (x === undefined) throw new TypeError(`Not in the profile of figures: transform="${transform}"`);
  return [Number(x), Number(y ?? 0)];
}

function styleOf(element: Element, inherited: Style, theme: Theme): Style {
  const own = [...PAINTS, ...TEXTS].flatMap(name => {
    const value = element.getAttribute(name);
    return value === null ? [] : [[name, value === 'currentColor' ? theme.ink : value] as const];
  });
  return { ...inherited, ...Object.fromEntries(own) };
}

/** Attributes in one order, whatever the order of the document's. */
function paintOf(element: Element, style: Style): string {
  const subject = element.getAttribute('data-s');
  const mark = subject === null ? '' : ` data-s="${escapeXml(subject)}"`;
  const isStroked = style.stroke !== undefined && style.stroke !== 'none';
  const paints = PAINTS.filter(name => style[name] !== undefined && (isStroked || !name.startsWith('stroke')));
  return mark + paints.map(name => ` ${name}="${escapeXml(style[name]!)}"`).join('');
}

function boxOf(element: Element, name: string, { x, y, style }: Place, theme: Theme): Piece[] {
  const values = BOXES[name]!.map(attribute => {
    const shift = attribute.includes('x') ? x : attribute.includes('y') ? y : 0;
    return Number(element.getAttribute(attribute) ?? 0) + shift;
  });
  const places = (paint: string) =>
    `<${name}${BOXES[name]!.map((attribute, i) => ` ${attribute}="${formatPx(values[i]!)}"`).join('')}${paint}/>`;
  if (name === 'line') return [{ svg: places(paintOf(element, { ...style, fill: 'none' })) }];
  if (style.fill !== DOTTED) return [{ svg: places(paintOf(element, style)) }];
  const [left = 0, top = 0, width = 0, height = 0] = values;
  const dots = hatchRectangle({ x: left, y: top, width, height }, 'social', 0.75, theme.ink3, null);
  return [{ svg: places(paintOf(element, { ...style, fill: theme.panel })) + dots }];
}

function pathOf(element: Element, { x, y, style }: Place): Piece[] {
  const data = element.getAttribute('d');
  if (!data) return [];
  const short = data.replace(/-?\d*\.\d+(?:e-?\d+)?/g, number => formatPx(Number(number)).replace(/^(-?)\./, '$10.'));
  const move = x === 0 && y === 0 ? '' : ` transform="translate(${formatPx(x)} ${formatPx(y)})"`;
  return [{ svg: `<path d="${short}"${move}${paintOf(element, style)}/>` }];
}

function textOf(element: Element, { x, y, style }: Place): Piece[] {
  if (element.children.length > 0) throw new TypeError('Not in the profile of figures: a text of several lines');
  const sizePx = Number(style['font-size']);
  const font: TextFont = {
    family: style['font-family'] === 'condensed' ? 'condensed' : 'sans',
    weight: Number(style['font-weight'] ?? 400) as TextFont['weight'],
    sizePx,
  };
  const text: PlacedText = {
    subject: element.getAttribute('data-s'),
    text: element.textContent ?? '',
    x: x + lengthOf(element.getAttribute('x'), sizePx),
    y: y + lengthOf(element.getAttribute('y'), sizePx) + lengthOf(element.getAttribute('dy'), sizePx),
    font,
    color: style.fill!,
    anchor: style['text-anchor'] as PlacedText['anchor'],
    halo: style.stroke && style.stroke !== 'none' ? style.stroke : null,
  };
  return [{ text }];
}

/** A length in px or em. */
function lengthOf(value: string | null, emPx: number): number {
  if (value === null || value === '') return 0;
  return value.endsWith('em') ? Number(value.slice(0, -2)) * emPx : Number(value);
}
