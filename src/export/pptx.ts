import type { Box, Drawing } from './drawing.ts';
import type { ExportMeta, Slide } from './page.ts';
import { finishPackage, type SlideParts } from './pptx-package.ts';
import { readDrawing } from './read-drawing.ts';
import { SLIDE_FACES, writeLink, writeSlideNumber, writeTextBox, writeTitle } from './slide-text.ts';
import { type SlideNode, type SlideTree, slideTree } from './slide-tree.ts';
import { SlideXml, solidFill } from './slide-xml.ts';

const WIDTH_INCHES = 40 / 3;
const EMU_PER_INCH = 914_400;
/** The strip under the figure where the link and the slide's number stand, px. */
const STRIP_PX = 14;
const SIDE_PX = 40;

export interface DeckOptions {
  /** The number of the first slide. A slide of number 0 shows none: it is the title before what is counted. */
  firstNumber?: 0 | 1;
}

/**
 * Slides of native shapes, each named and editable: countries, marks and legend symbols as freeforms in named groups,
 * texts as text boxes, the heading as the slide's title, notes, links, a number. The same input gives the same bytes.
 */
export async function pptxOfSlides(
  slides: readonly Slide[],
  meta: ExportMeta,
  { firstNumber = 1 }: DeckOptions = {},
): Promise<Uint8Array> {
  const drawings = slides.map(slide => readDrawing(slide.svg));
  const [first] = drawings;
  if (!first) throw new RangeError('A deck needs at least one slide');
  const odd = drawings.findIndex(({ widthPx, heightPx }) => widthPx * first.heightPx !== heightPx * first.widthPx);
  if (odd >= 0) throw new RangeError(`Slide ${odd + 1} has other proportions than the first`);
  const scaffold = await writeScaffold(slides, first, meta);
  const lang = meta.lang === 'zh' ? 'zh-CN' : 'en-US';
  const parts = slides.map((slide, i) => new SlideWriter(slide, drawings[i]!, lang).write(i + firstNumber));
  return finishPackage(scaffold, parts, { ...meta, firstNumber });
}

/** A package with the right number of empty slides, its master, its theme and its metadata. */
async function writeScaffold(
  slides: readonly Slide[],
  { widthPx, heightPx }: Drawing,
  meta: ExportMeta,
): Promise<Uint8Array> {
  const { default: PptxGenJs } = await import('pptxgenjs');
  const deck = new PptxGenJs();
  const height = (WIDTH_INCHES * heightPx) / widthPx;
  deck.defineLayout({ name: 'FIGURE', width: WIDTH_INCHES, height });
  deck.layout = 'FIGURE';
  deck.title = meta.title;
  deck.author = meta.author;
  deck.subject = meta.subject;
  deck.company = meta.author;
  deck.theme = { headFontFace: SLIDE_FACES.sans, bodyFontFace: SLIDE_FACES.sans };
  const title = {
    name: 'title',
    type: 'title',
    x: 0.33,
    y: 0.25,
    w: WIDTH_INCHES - 0.66,
    h: 0.6,
    fontSize: 18,
  } as const;
  deck.defineSlideMaster({
    title: 'FIGURE',
    background: { color: 'FFFFFF' },
    objects: [{ placeholder: { options: title, text: '' } }],
    slideNumber: { x: WIDTH_INCHES - 0.5, y: height - 0.2, w: 0.4, h: 0.15, fontSize: 6 },
  });
  for (const _ of slides) deck.addSlide({ masterName: 'FIGURE' }).addNotes('-');
  return (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
}

class SlideWriter {
  readonly #slide: Slide;
  readonly #drawing: Drawing;
  readonly #tree: SlideTree;
  readonly #xml: SlideXml;
  readonly #lang: string;
  readonly #links: string[] = [];

  constructor(slide: Slide, drawing: Drawing, lang: string) {
    this.#slide = slide;
    this.#drawing = drawing;
    this.#lang = lang;
    this.#tree = slideTree(drawing);
    this.#xml = new SlideXml((WIDTH_INCHES * EMU_PER_INCH) / drawing.widthPx);
  }

  write(number: number): SlideParts {
    const { background, nodes } = this.#tree;
    const ground = background ? `<p:bg><p:bgPr>${solidFill(background, 1)}<a:effectLst/></p:bgPr></p:bg>` : '';
    const alt = this.#slide.alt ?? this.#drawing.alt;
    const described =
      nodes.find(node => node.kind === 'group' && node.role === 'map') ?? nodes.find(({ kind }) => kind === 'group');
    const shapes = [
      this.#title(),
      ...nodes.map(node => this.#node(node, node === described ? alt : node.kind === 'group' ? node.name : '')),
      this.#foot(number),
    ];
    const root =
      '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
    const listed = (this.#slide.links ?? []).map(({ label, url }) => `${label}: ${url}`);
    return {
      content: `${ground}<p:spTree>${root}${shapes.join('')}</p:spTree>`,
      notes: [...this.#slide.notes, ...listed],
      lang: this.#lang,
      links: this.#links,
    };
  }

  #title(): string {
    const { title, cites } = this.#tree;
    const { widthPx, heightPx } = this.#drawing;
    const [first] = title;
    // A title that the picture does not show stands above the slide, where outlines and screen readers find it.
    if (!first) {
      const above = { left: SIDE_PX, right: widthPx - SIDE_PX, top: -0.1 * heightPx, bottom: -0.05 * heightPx };
      return writeTitle(this.#xml, { title: this.#slide.title, first: null, cites }, above, this.#lang);
    }
    const { sizePx } = first.font;
    const lines = { top: first.y - 0.95 * sizePx, bottom: title.at(-1)!.y + 0.3 * sizePx };
    const box = { left: first.x, right: widthPx - Math.min(first.x, SIDE_PX), ...lines };
    return writeTitle(this.#xml, { title: this.#slide.title, first, cites }, box, this.#lang);
  }

  #node(node: SlideNode, alt: string): string {
    switch (node.kind) {
      case 'group':
        return this.#xml.group(node.name, alt, node.box, () =>
          node.children.map(child => this.#node(child, '')).join(''),
        );
      case 'shape':
        return this.#xml.shape(node.name, node.shape);
      case 'text':
        return writeTextBox(this.#xml, node.block, this.#lang, node.link && this.#link(node.link));
      default:
        return unknownNode(node);
    }
  }

  /** The link, when the picture has none of its own, and the slide's number, unless it is 0. */
  #foot(number: number): string {
    const { widthPx, heightPx, items } = this.#drawing;
    const ink = items.findLast(item => item.kind === 'text');
    const color = ink?.kind === 'text' ? ink.color : '#000000';
    const strip = (left: number, right: number): Box => ({ left, right, top: heightPx - STRIP_PX, bottom: heightPx });
    const [link] = this.#slide.links ?? [];
    const shown = link && this.#links.length === 0;
    const line = shown
      ? writeLink(
          this.#xml,
          `${link.label}: ${link.url}`,
          strip(SIDE_PX, widthPx / 2),
          color,
          this.#lang,
          this.#link(link.url),
        )
      : '';
    if (number === 0) return line;
    return line + writeSlideNumber(this.#xml, number, strip(widthPx - SIDE_PX, widthPx - 8), color);
  }

  /** Number of the relationship that leads to an address. */
  #link(url: string): string {
    const known = this.#links.indexOf(url);
    return `rIdLink${known < 0 ? this.#links.push(url) : known + 1}`;
  }
}

function unknownNode(node: never): never {
  throw new TypeError(`Unknown part of a slide: ${JSON.stringify(node)}`);
}
