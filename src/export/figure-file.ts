// One way from a View to a file of any format, for the page and the command line.
import type { ChartTable } from '../chart/chart-input.ts';
import { citationOf } from '../core/cite/citation.ts';
import { formatCitation } from '../core/cite/format-citation.ts';
import type { ViewFigureInput } from '../core/figure/figure-of-view.ts';
import { PT_PER_MM, type Sheet } from '../core/figure/sheet.ts';
import type { Model } from '../core/model/create-model.ts';
import type { Details } from '../core/model/dataset.ts';
import type { Theme } from '../core/scene/themes.ts';
import type { TableName } from '../core/select/table.ts';
import type { FigureFormat } from '../core/text/export.en.ts';
import { loadExportWords } from '../core/text/export-words.ts';
import type { Messages } from '../core/text/messages.ts';
import { createShapeNames, loadShapeNameWords } from '../core/text/shape-names.ts';
import { loadTableWords } from '../core/text/table-words.ts';
import { formatView } from '../core/view/codec.ts';
import type { View } from '../core/view/view.ts';
import type { SiteFaces } from './embedded-faces.ts';
import { faceFilesOf } from './face-files.ts';
import { isRowFormat, refusalOf } from './figure-format.ts';
import { type FigureMeta, readFigureMeta } from './figure-meta.ts';
import { finishSvg } from './finish-svg.ts';
import { leastTypePt } from './least-type.ts';
import type { ExportMeta, PageLink } from './page.ts';
import { describePng } from './png-metadata.ts';
import { type PngDensity, pngSize } from './png-size.ts';
import { chartRowFile, type FigureFile, rowFiles } from './row-files.ts';

/** What a file is made of, and what draws it. */
export interface FigureFileInput {
  model: Model;
  view: View;
  messages: Messages;
  /** Null = not loaded: source ids stand in for publishers. */
  details: Details | null;
  theme: Theme;
  sheet: Sheet;
  density: PngDensity;
  /** SVG and PNG: no ground under the drawing. */
  transparent: boolean;
  /** CSV and GeoJSON: one layer alone; null = all of the View, a file each. */
  layer: TableName | null;
  /** CSV: title, citation and licence in lines above the header. */
  remarks: boolean;
  /** Address of the View; relative, `?…`, where no site is known: then nothing leads to it. */
  permalink: string;
  /** The figure of the View at the size of the sheet, in px. */
  draw(options: DrawOptions): Promise<string>;
  /** The rows of the chart that the View shows. */
  chartTable(): Promise<ChartTable>;
  /** The bytes of a file in `public/fonts/ttf`. */
  readFont(file: string): Promise<Uint8Array>;
  /** What an HTML page brings along. */
  faces: SiteFaces;
  /** An SVG as PNG, with these files as its only faces. */
  rasterize(
    svg: string,
    options: { widthPx: number; heightPx: number; fontFiles: readonly string[] },
  ): Promise<Uint8Array>;
}
export type DrawOptions = Pick<ViewFigureInput, 'names' | 'tolerancePx'>;

/** A format can't hold what the View shows; the message says why, in the View's language. */
export class RefusedFormat extends Error {}

/** In slides the coast is as exact as a projector shows it. */
const SLIDE_TOLERANCE_PX = 0.5;

/** The file of a View, or several where the rows of several layers are asked for. Same input, same bytes. */
export async function figureFiles(format: FigureFormat, input: FigureFileInput): Promise<FigureFile[]> {
  const refusal = refusalOf(format, input.view);
  const { export: words } = await loadExportWords(input.view.lang);
  if (refusal) throw new RefusedFormat(words.refusals[refusal]);
  const svg = await input.draw({});
  const figure = readFigureMeta(svg);
  const { own } = input.model.dataset;
  const cited = own ? `${figure.title} ${words.page.withOwn(own.name)}` : figure.title;
  const drawn = { ...input, words, svg, figure, citation: citeFigure(cited, input) };
  if (isRowFormat(format)) return rowsOf(format, drawn);
  const { mm } = input.sheet;
  const content = await WRITERS[format](drawn);
  return [{ suffix: '', content, ...(mm ? { leastTypePt: leastTypePt(svg, mm.width) } : {}) }];
}

const WRITERS: Record<Exclude<FigureFormat, 'csv' | 'geojson'>, (drawn: DrawnFile) => Promise<string | Uint8Array>> = {
  svg: async drawn => finishSvg(drawn.svg, { ...drawn, mm: drawn.sheet.mm }),
  png: pngOf,
  pdf: pdfOf,
  pptx: pptxOf,
  html: async drawn => (await import('./html-page.ts')).htmlOf(drawn),
};

/** The figure as it was drawn, with what it says of itself. */
export interface DrawnFile extends FigureFileInput {
  words: Awaited<ReturnType<typeof loadExportWords>>['export'];
  svg: string;
  figure: FigureMeta;
  citation: string;
}

/** How to cite a View in its language: APA, or GB/T 7714 in Chinese. Without a day of access, because files know no clock. */
export function citeFigure(
  title: string,
  { model, view, permalink }: Pick<FigureFileInput, 'model' | 'view' | 'permalink'>,
): string {
  const { version, hash, asof } = model.dataset;
  const citation = citationOf({ view, title, dataVersion: version, dataHash: hash, asof, permalink, lang: view.lang });
  return formatCitation(citation, view.lang.startsWith('zh') ? 'gb-t-7714' : 'apa');
}

async function pngOf(drawn: DrawnFile): Promise<Uint8Array> {
  const { svg, sheet, density, figure, citation, view, transparent } = drawn;
  const { widthPx, heightPx, dpi } = pngSize(sheet, density);
  const png = await drawn.rasterize(finishSvg(svg, { transparent }), {
    widthPx,
    heightPx,
    fontFiles: faceFilesOf(svg),
  });
  const texts = {
    Title: figure.title,
    Author: 'Lodemap',
    Description: figure.description,
    'Alt Text': figure.alt,
    Copyright: figure.rights,
    Source: figure.sources.join('\n'),
    Coverage: figure.coverage,
    Identifier: figure.identifier,
    bibliographicCitation: citation,
  };
  return describePng(png, { dpi, texts, lang: view.lang });
}

async function pdfOf(drawn: DrawnFile): Promise<Uint8Array> {
  const [{ pdfOfPages }, { link }] = await Promise.all([import('./pdf.ts'), loadShapeNameWords(drawn.view.lang)]);
  const { svg, readFont, sheet } = drawn;
  const page = { svg, links: linksOf(drawn, link) };
  const physical = sheet.mm ? { figureWidthPt: sheet.mm.width * PT_PER_MM } : {};
  return pdfOfPages([page], metaOf(drawn), { paper: 'figure', readFont, ...physical });
}

/** A deck of one slide, with the figure's words, all sources and the citation as notes. */
async function pptxOf(drawn: DrawnFile): Promise<Uint8Array> {
  const { model, messages, view, figure, citation } = drawn;
  const [{ pptxOfSlides }, words] = await Promise.all([import('./pptx.ts'), loadShapeNameWords(view.lang)]);
  const svg = await drawn.draw({ names: createShapeNames(model, messages, words), tolerancePx: SLIDE_TOLERANCE_PX });
  const sources = figure.sources.length > 0 ? [`${words.sources}${words.colon}`.trim(), ...figure.sources] : [];
  const cited = `${drawn.words.rows.cite}${words.colon}${citation}`;
  const notes = [figure.description, figure.coverage, cited, ...sources].filter(note => note !== '');
  return pptxOfSlides([{ svg, title: figure.title, notes, links: linksOf(drawn, words.link) }], metaOf(drawn));
}

async function rowsOf(format: 'csv' | 'geojson', drawn: DrawnFile): Promise<FigureFile[]> {
  if (drawn.view.show === 'concentration') return [chartRowFile(await drawn.chartTable(), drawn.figure.title, drawn)];
  const messages = { ...drawn.messages, ...(await loadTableWords(drawn.view.lang)) };
  const sources = drawn.details ? new Map(drawn.details.sources.map(source => [source.id, source])) : null;
  return rowFiles(format, { ...drawn, messages, sources });
}

/** The live map, when it is known where it stands. */
function linksOf({ permalink }: FigureFileInput, label: string): PageLink[] {
  return /^https?:/.test(permalink) ? [{ label, url: permalink }] : [];
}

function metaOf({ model, view, figure, citation }: DrawnFile): ExportMeta {
  return {
    title: figure.title,
    author: 'Lodemap',
    subject: figure.description,
    keywords: [...view.layers, figure.identifier, `?${formatView(view)}`],
    lang: view.lang,
    dataDate: `${model.dataset.asof}-01-01`.slice(0, 10),
    sources: figure.sources,
    rights: figure.rights,
    citation,
  };
}
