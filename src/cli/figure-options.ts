// The options of `figure` that say what kind of file is made and how large, read and checked.
import {
  MM_RANGE,
  type PaperSize,
  PRESET_IDS,
  type PresetId,
  PX_RANGE,
  type ScreenSize,
} from '../core/figure/sheet.ts';
import { THEMES, type ThemeName } from '../core/scene/themes.ts';
import { TABLES } from '../core/select/table.ts';
import { FIRST_DENSITY } from '../export/png-size.ts';
import type { Invocation } from './command.ts';
import { readSite } from './read-site.ts';
import { UsageError } from './usage-error.ts';
import type { FigureOptions } from './write-figure.ts';

/** For `parseArgs`: what `readFigureOptions` reads. */
export const FIGURE_OPTIONS = {
  preset: { type: 'string' },
  size: { type: 'string' },
  'width-mm': { type: 'string' },
  'height-mm': { type: 'string' },
  scale: { type: 'string' },
  dpi: { type: 'string' },
  transparent: { type: 'boolean' },
  theme: { type: 'string' },
  layer: { type: 'string' },
  bare: { type: 'boolean' },
  site: { type: 'string' },
} as const;

/** Their part of the help. */
export const FIGURE_OPTIONS_HELP = `  --preset      a size by name: ${PRESET_IDS.join(', ')}
  --size        px, 320x240 to 4000x4000; 1600x1000 by default
  --width-mm    width on paper, ${MM_RANGE.join(' to ')}; the figure is laid out so that no type is under 6 pt
  --height-mm   height on paper; by default it follows from what is shown
  --scale       PNG in px: pixels per px, 1 to 8; 2 by default
  --dpi         PNG on paper: pixels per inch, 72 to 1200; 300 by default
  --transparent SVG and PNG: no ground under the drawing
  --theme       light, dark or print, whatever the view says
  --layer       CSV and GeoJSON: ${TABLES.join(', ')}; all layers of the view by default, a file each
  --bare        CSV: no lines with citation and licence above the header
  --site        address of the live map, to link to; without it nothing links there`;

export type SizeAsked = PresetId | PaperSize | ScreenSize;
type Values = Invocation['values'];

/** What the options ask for; the sheet follows from `size` and the View. */
export function readFigureOptions(values: Values): Omit<FigureOptions, 'sheet'> & { size: SizeAsked } {
  const size = readSize(values);
  const onPaper = typeof size === 'string' ? /column|a4/.test(size) : 'widthMm' in size;
  if (values.dpi !== undefined && !onPaper)
    throw new UsageError(
      `--dpi: got "${values.dpi}" for a size in px; expected --width-mm or a preset on paper with it, or --scale instead`,
    );
  if (values.scale !== undefined && onPaper)
    throw new UsageError(`--scale: got "${values.scale}" for a size in mm; expected --dpi instead, e.g. --dpi 300`);
  return {
    size,
    density: {
      scale: readNumber(values, 'scale', [1, 8]) ?? FIRST_DENSITY.scale,
      dpi: readNumber(values, 'dpi', [72, 1200]) ?? FIRST_DENSITY.dpi,
    },
    transparent: values.transparent === true,
    theme: readOne<ThemeName>(values, 'theme', Object.keys(THEMES) as ThemeName[]),
    layer: readOne(values, 'layer', TABLES),
    remarks: values.bare !== true,
    site: readSite(values.site),
  };
}

function readSize(values: Values): SizeAsked {
  const given = (['preset', 'size', 'width-mm'] as const).filter(name => values[name] !== undefined);
  if (given.length > 1) throw new UsageError(`--${given.join(' and --')}: expected one of them`);
  const heightMm = readNumber(values, 'height-mm', MM_RANGE);
  const widthMm = readNumber(values, 'width-mm', MM_RANGE);
  if (heightMm !== null && widthMm === null)
    throw new UsageError(`--height-mm: got "${values['height-mm']}" alone; expected --width-mm with it`);
  if (widthMm !== null) return { widthMm, heightMm: heightMm ?? undefined };
  const preset = readOne(values, 'preset', PRESET_IDS);
  if (preset) return preset;
  const text = String(values.size ?? '1600x1000');
  const match = /^(\d{3,4})x(\d{3,4})$/.exec(text);
  const [widthPx, heightPx] = [Number(match?.[1]), Number(match?.[2])];
  const [least, most] = PX_RANGE;
  if (!match || widthPx < least || heightPx < 240 || widthPx > most || heightPx > most)
    throw new UsageError(`--size: got "${text}"; expected WIDTHxHEIGHT in px, 320x240 to 4000x4000, e.g. 1600x1000`);
  return { widthPx, heightPx };
}

function readNumber(
  values: Values,
  name: keyof typeof FIGURE_OPTIONS,
  [least, most]: readonly [number, number],
): number | null {
  const text = values[name];
  if (text === undefined) return null;
  const number = Number(text);
  if (!(String(text).trim() !== '' && number >= least && number <= most))
    throw new UsageError(`--${name}: got "${text}"; expected a number from ${least} to ${most}`);
  return number;
}

function readOne<T extends string>(values: Values, name: keyof typeof FIGURE_OPTIONS, known: readonly T[]): T | null {
  const text = values[name];
  if (text === undefined) return null;
  const found = known.find(one => one === text);
  if (!found) throw new UsageError(`--${name}: got "${text}"; expected ${known.join(', ')}`);
  return found;
}
