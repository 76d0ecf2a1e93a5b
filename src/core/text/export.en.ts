import type { PresetId } from '../figure/sheet.ts';

/** The files that a view can be saved as. */
export type FigureFormat = 'svg' | 'png' | 'pdf' | 'pptx' | 'html' | 'csv' | 'geojson';
/** Why a format can't hold a view. */
export type FormatRefusal = 'chartHasNoPlaces' | 'stepHasNoRows' | 'noLayers';

/** Words of saving a view as a file, on the page, in the files and on the command line. */
export const exportEn = {
  formats: {
    svg: ['SVG', 'vectors, for the web and for editing'],
    png: ['PNG', 'pixels, for mail and documents'],
    pdf: ['PDF', 'vectors, text that can be searched'],
    pptx: ['PowerPoint', 'one slide of shapes that can be edited'],
    html: ['HTML', 'one page without scripts: figure, rows, sources'],
    csv: ['CSV', 'the rows, for spreadsheets'],
    geojson: ['GeoJSON', 'the rows, with points where there are any'],
  } as Record<FigureFormat, readonly [name: string, note: string]>,
  refusals: {
    chartHasNoPlaces: 'GeoJSON can’t hold a chart, because its rows have no places. Save CSV, or GeoJSON from the map.',
    stepHasNoRows: 'A step of a briefing has no rows of its own. Save them from the view that it shows.',
    noLayers: 'No layer is switched on, so there are no rows to save.',
  } as Record<FormatRefusal, string>,
  presets: {
    'journal-column': 'Journal column, 89 mm',
    'double-column': 'Double column, 183 mm',
    'a4-landscape': 'A4 landscape, 297 × 210 mm',
    slide: 'Slide 16:9, 1600 × 900 px',
    square: 'Square, 1080 × 1080 px',
    newsletter: 'Newsletter, 600 px wide',
  } as Record<PresetId, string>,
  /** Lines above the header of a CSV, and the words of a page. */
  rows: {
    remarks: (lines: number) => `The first ${lines} lines are remarks; the header follows.`,
    cite: 'Cite as',
    view: 'This view',
    licence: 'Licence',
    unknown: 'What is unknown is empty, never 0.',
    chart: 'Rows of the chart',
    sides: ['left', 'right'] as readonly [string, string],
  },
  page: {
    inWords: 'The figure in words',
    rows: 'The rows behind the figure',
    count: (n: number) => (n === 1 ? '1 row' : `${n} rows`),
    sources: 'Sources',
    read: (date: string) => `read ${date}`,
    cite: 'Cite as',
    live: 'Open the live view',
    about: 'About this page',
    /** Beside the title in a citation. */
    withOwn: (name: string) => `[with own records: ${name}]`,
    data: (version: string, hash: string) => `Data version ${version}, SHA-256 ${hash}.`,
    still: 'This page holds no script and asks no network for anything.',
  },
  dialog: {
    title: 'Save this view',
    close: 'Close',
    format: 'Format',
    size: 'Size',
    asDrawn: '1600 × 1000 px',
    own: 'Own width in mm',
    widthMm: 'Width, mm',
    density: 'Pixels',
    scale: (n: number) => `${n}×`,
    dpi: (n: number) => `${n} dpi`,
    theme: 'Colours',
    themes: { screen: 'As on screen', light: 'Light', dark: 'Dark', print: 'Print' },
    transparent: 'Transparent ground',
    transparentNote: {
      dark: 'For dark grounds: the texts are light.',
      light: 'For light grounds: the texts are dark.',
    },
    remarks: 'Citation and licence in lines above the header',
    remarksNote: 'Each begins with “#”. Some programs read such lines as rows: then leave them out.',
    layer: 'Rows of',
    allLayers: 'All layers, in one zip file',
    name: 'File name',
    save: 'Save',
    copyImage: 'Copy image',
    copyAlt: 'Copy alt text',
    copyLong: 'Copy long description',
    copied: (what: string) => `Copied: ${what}`,
    altText: 'alt text',
    longDescription: 'long description',
    image: 'image',
    copyFailed: 'The browser refused the clipboard. Save the file instead.',
    preview: 'Preview',
    drawing: 'Drawing the preview …',
    making: 'Making the file …',
    saved: (name: string, size: string) => `Saved ${name}, ${size}`,
    failed: (reason: string) => `The file could not be made: ${reason}`,
    px: (width: string, height: string) => `${width} × ${height} px`,
    mm: (width: string, height: string) => `${width} × ${height} mm`,
    leastType: (pt: string) => `smallest type ${pt} pt`,
    smallType: 'The smallest type is under 6 pt at this width. Choose a wider size.',
    tooLarge: (px: string, most: string) =>
      `The picture would be ${px} px wide; a browser can draw ${most} px. Choose fewer dpi, or use the command line.`,
    slideSize: 'A slide is 13.33 inches wide; the preset decides its shape.',
    mapOfWorkspace: 'The figure is the map of this view; its rows are in CSV and HTML.',
    noFonts: 'fonts or program parts could not be fetched',
    noDrawing: 'the figure could not be drawn',
  },
};

export type ExportText = typeof exportEn;
