import type { Sheet } from '../core/figure/sheet.ts';
import { THEMES, type ThemeName } from '../core/scene/themes.ts';
import type { TableName } from '../core/select/table.ts';
import type { FigureFormat } from '../core/text/export.en.ts';
import { formatView } from '../core/view/codec.ts';
import { type DrawOptions, type FigureFileInput, figureFiles, RefusedFormat } from '../export/figure-file.ts';
import type { PngDensity } from '../export/png-size.ts';
import type { FigureFile } from '../export/row-files.ts';
import { drawShown } from './draw-view-figure.ts';
import { type OpenView, openDetails } from './open-atlas.ts';
import { rasterize } from './rasterize.ts';
import { readFont } from './read-font.ts';
import { siteFaces } from './site-faces.ts';
import { DataError } from './usage-error.ts';

/** How a figure is written; what the View itself says is not among it. */
export interface FigureOptions {
  sheet: Sheet;
  density: PngDensity;
  transparent: boolean;
  /** Null = as the View says, and print where it leaves it to the device. */
  theme: ThemeName | null;
  /** Address of the live map; null = unknown, then nothing leads to it. */
  site: string | null;
  /** Rows of one layer alone; null = of all that the View shows. */
  layer: TableName | null;
  /** CSV: title, citation and licence in lines above the header. */
  remarks: boolean;
}

/** The file of a View in a format; several, by what follows the name that was asked for, where rows of several layers are. */
export function writeFigure(open: OpenView, format: FigureFormat, options: FigureOptions): Promise<FigureFile[]> {
  return filesOf(format, figureInput(open, options));
}

/** What the files of a View are made of, in whichever formats. The figure itself is drawn once. */
export function figureInput(open: OpenView, options: FigureOptions): FigureFileInput {
  const { sheet, site } = options;
  const view = options.theme ? { ...open.view, theme: options.theme } : open.view;
  const shown = { ...open, view };
  const permalink = linkOf(formatView(open.view), site);
  let plain: Promise<string> | null = null;
  const draw = (drawing: DrawOptions) => drawShown(shown, sheet, { ...drawing, permalink });
  return {
    ...options,
    model: open.model,
    view,
    messages: open.messages,
    details: openDetails(open.model),
    theme: THEMES[view.theme === 'auto' ? 'print' : view.theme],
    permalink,
    draw: drawing => {
      if (Object.keys(drawing).length > 0) return draw(drawing);
      plain ??= draw(drawing);
      return plain;
    },
    chartTable: async () => (await import('./draw-chart-view.ts')).chartTableOfView(shown),
    readFont,
    faces: siteFaces,
    rasterize,
  };
}

/** The files of one format; a format that can't hold what the View shows is an error that says why. */
export async function filesOf(format: FigureFormat, input: FigureFileInput): Promise<FigureFile[]> {
  try {
    return await figureFiles(format, input);
  } catch (error) {
    throw error instanceof RefusedFormat ? new DataError(error.message) : error;
  }
}

/** The View's address on the site; relative without one. */
function linkOf(query: string, site: string | null): string {
  if (site === null) return `?${query}`;
  const url = new URL(site);
  url.search = query;
  url.hash = '';
  return url.href;
}
