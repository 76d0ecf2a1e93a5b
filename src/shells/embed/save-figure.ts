// An embed's figure as a file. Fetched when one is asked for.
import { citationOf } from '../../core/cite/citation.ts';
import { formatCitation } from '../../core/cite/format-citation.ts';
import { sheetOf } from '../../core/figure/sheet.ts';
import { embeddedFaces } from '../../export/embedded-faces.ts';
import { finishSvg } from '../../export/finish-svg.ts';
import { describePng } from '../../export/png-metadata.ts';
import { textsOfFigure } from '../../export/texts-of-figure.ts';
import css from '../fonts.css?raw';
import { makeFigure } from './make-figure.ts';
import type { Shown } from './shown-view.ts';
import { readFace } from './site-files.ts';

export interface FigureSize {
  widthPx: number;
  heightPx: number;
}
interface Standing extends HTMLElement {
  readonly permalink: string;
}

/** Narrower figures have no room for their sources, px. */
const LEAST: FigureSize = { widthPx: 640, heightPx: 420 };
const MOST: FigureSize = { widthPx: 3200, heightPx: 2000 };
const SCALES = [0.5, 8] as const;
const PX_PER_INCH = 96;

/** The figure as SVG with its citation. Without a size it is as wide as the embed stands and as high as it needs. */
export async function figureSvg(shown: Shown, embed: Standing, asked: Partial<FigureSize>): Promise<string> {
  const svg = await makeFigure(shown, { ...sizeOf(shown, embed, asked), permalink: embed.permalink });
  return finishSvg(svg, { citation: cite(shown, wordsOf(svg).title, embed.permalink) });
}

/** The figure as PNG, `scale` pixels to the px, in the embed's own faces. Rejects when the browser can't draw it. */
export async function figurePng(shown: Shown, embed: Standing, asked: number): Promise<Blob> {
  const scale = Math.min(SCALES[1], Math.max(SCALES[0], Number(asked) || 1));
  const size = sizeOf(shown, embed, {});
  const { permalink } = embed;
  const plain = await makeFigure(shown, { ...size, permalink });
  // A picture of its own sees no face of the page.
  const faces = await embeddedFaces(textsOfFigure(plain), { css, readFace });
  const svg = await makeFigure(shown, { ...size, permalink, fonts: { css: faces } });
  const png = new Uint8Array(await (await rasterize(svg, size, scale)).arrayBuffer());
  const { title, description } = wordsOf(plain);
  const texts = {
    Title: title,
    Author: 'Lodemap',
    Description: description,
    Copyright: shown.messages.sentences.figure.licence,
    bibliographicCitation: cite(shown, title, permalink),
  };
  const described = describePng(png, { dpi: PX_PER_INCH * scale, texts, lang: shown.view.lang });
  return new Blob([described as Uint8Array<ArrayBuffer>], { type: 'image/png' });
}

/** APA, or GB/T 7714 in Chinese, as in every file. */
function cite({ record, view }: Shown, title: string, permalink: string): string {
  const { version, hash, asof } = record.model.dataset;
  const citation = citationOf({ view, title, dataVersion: version, dataHash: hash, asof, permalink, lang: view.lang });
  return formatCitation(citation, view.lang.startsWith('zh') ? 'gb-t-7714' : 'apa');
}

/** What heads a figure, and its text alternative. */
function wordsOf(svg: string): { title: string; description: string } {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const of = (name: string) => root.querySelector(`:scope > ${name}`)?.textContent ?? '';
  return { title: of('title'), description: of('desc') };
}

function sizeOf({ view }: Shown, embed: HTMLElement, asked: Partial<FigureSize>): FigureSize {
  const within = (name: keyof FigureSize, px: number) =>
    Math.round(Math.min(MOST[name], Math.max(LEAST[name], Number(asked[name]) || px)));
  const widthPx = within('widthPx', embed.clientWidth);
  return { widthPx, heightPx: within('heightPx', sheetOf({ widthPx }, view).heightPx) };
}

async function rasterize(svg: string, { widthPx, heightPx }: FigureSize, scale: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(widthPx * scale);
    canvas.height = Math.round(heightPx * scale);
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('no PNG was made'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
