import type { FigureFormat, FormatRefusal } from '../core/text/export.en.ts';
import type { View } from '../core/view/view.ts';

export const FIGURE_FORMATS = [
  'svg',
  'png',
  'pdf',
  'pptx',
  'html',
  'csv',
  'geojson',
] as const satisfies readonly FigureFormat[];

/** Media types of the files. */
export const MEDIA_TYPES: Readonly<Record<FigureFormat, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  html: 'text/html;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  geojson: 'application/geo+json;charset=utf-8',
};

/** Whether a file of the format holds rows and no picture. */
export function isRowFormat(format: FigureFormat): format is 'csv' | 'geojson' {
  return format === 'csv' || format === 'geojson';
}

/** Why a format can't hold what a View shows; null when it can. */
export function refusalOf(format: FigureFormat, view: View): FormatRefusal | null {
  if (!isRowFormat(format)) return null;
  if (view.mode === 'present') return 'stepHasNoRows';
  if (view.show === 'concentration') return format === 'geojson' ? 'chartHasNoPlaces' : null;
  return view.layers.length === 0 ? 'noLayers' : null;
}
