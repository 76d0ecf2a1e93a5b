import type { Stroke } from './drawing.ts';

/** What an element hands on to those in it. Lengths are still in its own units. */
export interface Style {
  fill: string;
  fillOpacity: number;
  fillRule: 'nonzero' | 'evenodd';
  stroke: string;
  strokeWidth: number;
  strokeOpacity: number;
  dash: readonly number[];
  cap: Stroke['cap'];
  join: Stroke['join'];
  /** The stroke lies under the fill. */
  strokeFirst: boolean;
  /** Product of all `opacity` so far. */
  opacity: number;
  family: string;
  size: number;
  weight: number;
  italic: boolean;
  anchor: 'start' | 'middle' | 'end';
}

export const FIRST_STYLE: Style = {
  fill: '#000000',
  fillOpacity: 1,
  fillRule: 'nonzero',
  stroke: 'none',
  strokeWidth: 1,
  strokeOpacity: 1,
  dash: [],
  cap: 'butt',
  join: 'miter',
  strokeFirst: false,
  opacity: 1,
  family: 'Fira Sans',
  size: 16,
  weight: 400,
  italic: false,
  anchor: 'start',
};

type Reader = (style: Style, text: string) => Partial<Style>;
const READERS: Readonly<Record<string, Reader>> = {
  fill: (_, text) => ({ fill: readPaint(text) }),
  'fill-opacity': (_, text) => ({ fillOpacity: readNumber(text) }),
  'fill-rule': (_, text) => ({ fillRule: readWord(text, ['nonzero', 'evenodd']) }),
  stroke: (_, text) => ({ stroke: readPaint(text) }),
  'stroke-width': (_, text) => ({ strokeWidth: readNumber(text) }),
  'stroke-opacity': (_, text) => ({ strokeOpacity: readNumber(text) }),
  'stroke-dasharray': (_, text) => ({ dash: text === 'none' ? [] : text.split(/[\s,]+/).map(readNumber) }),
  'stroke-linecap': (_, text) => ({ cap: readWord(text, ['butt', 'round', 'square']) }),
  'stroke-linejoin': (_, text) => ({ join: readWord(text, ['miter', 'round', 'bevel']) }),
  'paint-order': (_, text) => ({ strokeFirst: text.startsWith('stroke') }),
  opacity: (style, text) => ({ opacity: style.opacity * readNumber(text) }),
  'font-family': (_, text) => ({ family: text }),
  'font-size': (_, text) => ({ size: readNumber(text.replace(/px$/, '')) }),
  'font-weight': (_, text) => ({ weight: text === 'bold' ? 600 : text === 'normal' ? 400 : readNumber(text) }),
  'font-style': (_, text) => ({ italic: text === 'italic' }),
  'text-anchor': (_, text) => ({ anchor: readWord(text, ['start', 'middle', 'end']) }),
};

/** Whether an attribute is read here. */
export function isStyle(attribute: string): boolean {
  return attribute in READERS;
}

/** The style of an element within that of its parent. */
export function readStyle(parent: Style, attributes: Readonly<Record<string, string>>): Style {
  let style = parent;
  for (const [name, text] of Object.entries(attributes)) {
    const reader = READERS[name];
    if (reader) style = { ...style, ...reader(style, text.trim()) };
  }
  return style;
}

export function readNumber(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) throw new TypeError(`Not a number: "${text}"`);
  return number;
}

function readWord<Word extends string>(text: string, words: readonly Word[]): Word {
  const found = words.find(word => word === text);
  if (!found) throw new TypeError(`"${text}" can't be drawn; expected ${words.join(' or ')}`);
  return found;
}

/** `none`, `#rrggbb` in lower case, or the reference to a pattern. */
function readPaint(text: string): string {
  if (text === 'none' || /^url\(#[^)]+\)$/.test(text)) return text;
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toLowerCase();
  if (/^#[0-9a-f]{3}$/i.test(text)) return text.toLowerCase().replace(/[0-9a-f]/g, digit => digit + digit);
  throw new TypeError(`"${text}" can't be drawn; expected none, #rrggbb or url(#pattern)`);
}
