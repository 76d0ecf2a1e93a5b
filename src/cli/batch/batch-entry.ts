// One figure of a batch as its author writes it, read and checked. Every fault says what was got and what was expected.

import type { FigureFormat } from '../../core/text/export.en.ts';
import { FIGURE_FORMATS } from '../../export/figure-format.ts';
import type { Invocation } from '../command.ts';
import { FIGURE_OPTIONS } from '../figure-options.ts';
import { UsageError } from '../usage-error.ts';

type Values = Invocation['values'];

export interface BatchEntry {
  name: string;
  /** What follows "?" in an address. */
  query: string;
  formats: readonly FigureFormat[];
  /** Options of `figure`, for `readFigureOptions`. */
  values: Values;
}

/** Options that decide the size together: an entry that has one of them takes none of the others from the command. */
const OF_SIZE = ['preset', 'size', 'width-mm', 'height-mm', 'scale', 'dpi'] as const;
const DECIDES_SIZE = ['preset', 'size', 'width-mm'] as const;
const KEYS = ['name', 'view', 'formats', ...Object.keys(FIGURE_OPTIONS)];
const LONGEST_NAME = 100;
/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** An entry of a list; what it leaves out is taken from `shared`. */
export function readEntry(raw: unknown, shared: Pick<BatchEntry, 'formats' | 'values'>): BatchEntry {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    throw new UsageError(`got ${show(raw)}; expected {"name": "…", "view": "…"}`);
  const entry = raw as Record<string, unknown>;
  const unknown = Object.keys(entry).find(key => !KEYS.includes(key));
  if (unknown !== undefined) throw new UsageError(`there is no "${unknown}"; expected ${KEYS.join(', ')}`);
  const own: Values = {};
  for (const [key, { type }] of Object.entries(FIGURE_OPTIONS)) {
    const value = entry[key];
    if (value !== undefined) own[key] = readOption(key, value, type);
  }
  const decides = DECIDES_SIZE.some(key => own[key] !== undefined);
  const inherited = Object.entries(shared.values).filter(
    ([key]) => !decides || !(OF_SIZE as readonly string[]).includes(key),
  );
  return {
    name: readName(entry.name),
    query: readQuery(entry.view),
    formats: entry.formats === undefined ? shared.formats : readFormats(entry.formats),
    values: { ...Object.fromEntries(inherited), ...own },
  };
}

/** A list of formats, or a text with commas. */
export function readFormats(raw: unknown): FigureFormat[] {
  const texts: unknown = typeof raw === 'string' ? raw.split(',').map(text => text.trim()) : raw;
  const expected = `expected ${FIGURE_FORMATS.join(', ')}`;
  if (!Array.isArray(texts) || texts.length === 0) throw new UsageError(`formats: got ${show(raw)}; ${expected}`);
  const formats = texts.map(text => {
    const found = FIGURE_FORMATS.find(format => format === text);
    if (!found) throw new UsageError(`formats: got ${show(text)}; ${expected}`);
    return found;
  });
  return [...new Set(formats)];
}

/** A name that is one file in the folder and no other, on every system. */
function readName(raw: unknown): string {
  const expected = 'expected letters, digits, "-", "_" and ".", beginning with a letter or digit, such as "congo"';
  if (typeof raw !== 'string') throw new UsageError(`name: got ${show(raw)}; ${expected}`);
  const name = raw.normalize('NFC');
  if (!/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u.test(name) || name.endsWith('.'))
    throw new UsageError(`name: got ${show(raw)}; ${expected}`);
  if (name.length > LONGEST_NAME)
    throw new UsageError(`name: got ${name.length} characters; expected ${LONGEST_NAME} at most`);
  if (DEVICE.test(name))
    throw new UsageError(`name: got "${name}", which Windows keeps for a device; expected another`);
  return name;
}

/** A View as text; a leading "?" or a whole address is taken too. */
function readQuery(raw: unknown): string {
  if (typeof raw !== 'string')
    throw new UsageError(`view: got ${show(raw)}; expected what follows "?" in an address, such as "region=africa"`);
  const mark = raw.indexOf('?');
  return mark >= 0 ? raw.slice(mark + 1).replace(/#.*$/, '') : raw;
}

function readOption(key: string, value: unknown, type: 'string' | 'boolean'): string | boolean {
  if (type === 'boolean') {
    if (typeof value === 'boolean') return value;
    throw new UsageError(`${key}: got ${show(value)}; expected true or false`);
  }
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new UsageError(`${key}: got ${show(value)}; expected a text or a number`);
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80);
}
