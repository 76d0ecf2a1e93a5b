// A View's figure as files with pages: one PDF page, one slide.
import { createShapeNames, loadShapeNameWords } from '../core/text/shape-names.ts';
import { formatView } from '../core/view/codec.ts';
import type { FigureMeta } from '../export/figure-meta.ts';
import type { ExportMeta, PageLink } from '../export/page.ts';
import { drawShown, type FigureSize } from './draw-view-figure.ts';
import type { OpenView } from './open-atlas.ts';
import { readFont } from './read-font.ts';

/** In slides the coast is as exact as a projector shows it. */
const SLIDE_TOLERANCE_PX = 0.5;

/** A figure's SVG as a PDF of one page as large as the figure. `site` is the address of the live map, to link to. */
export async function figurePdf(open: OpenView, svg: string, site: string | null): Promise<Uint8Array> {
  const [{ pdfOfPages }, { readFigureMeta }] = await Promise.all([
    import('../export/pdf.ts'),
    import('../export/figure-meta.ts'),
  ]);
  const { link } = await loadShapeNameWords(open.view.lang);
  const page = { svg, links: linksOf(open, site, link) };
  return pdfOfPages([page], metaOf(open, readFigureMeta(svg)), { paper: 'figure', readFont });
}

/** The figure as a deck of one slide, with its words and all sources as notes. */
export async function figurePptx(open: OpenView, size: FigureSize, site: string | null): Promise<Uint8Array> {
  const [{ pptxOfSlides }, { readFigureMeta }] = await Promise.all([
    import('../export/pptx.ts'),
    import('../export/figure-meta.ts'),
  ]);
  const words = await loadShapeNameWords(open.view.lang);
  const names = createShapeNames(open.model, open.messages, words);
  const svg = await drawShown(open, size, { names, tolerancePx: SLIDE_TOLERANCE_PX });
  const figure = readFigureMeta(svg);
  const sources = figure.sources.length > 0 ? [`${words.sources}${words.colon}`.trim(), ...figure.sources] : [];
  const notes = [figure.description, figure.coverage, ...sources].filter(note => note !== '');
  const slide = { svg, title: figure.title, notes, links: linksOf(open, site, words.link) };
  return pptxOfSlides([slide], metaOf(open, figure));
}

/** The live map, when it is known where it stands. */
function linksOf({ view }: OpenView, site: string | null, label: string): PageLink[] {
  if (site === null) return [];
  const url = new URL(site);
  url.search = formatView(view);
  return [{ label, url: url.href }];
}

function metaOf({ model, view }: OpenView, figure: FigureMeta): ExportMeta {
  const { asof } = model.dataset;
  return {
    title: figure.title,
    author: 'Lodemap',
    subject: figure.description,
    keywords: [...view.layers, figure.identifier, `?${formatView(view)}`],
    lang: view.lang,
    dataDate: `${asof}-01-01`.slice(0, 10),
    sources: figure.sources,
    rights: figure.rights,
  };
}
