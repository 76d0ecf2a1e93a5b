import type { Drawing } from './drawing.ts';
import type { FlowLine } from './flow-text.ts';
import type { ExportMeta, PdfOptions, PdfPage } from './page.ts';
import { inHead, PdfPainter, type Role, roleOf, textOptions } from './pdf-drawing.ts';
import { PdfFonts } from './pdf-fonts.ts';
import { xmpOf } from './pdf-metadata.ts';
import { MARGIN_PT, type SetPage, setPage } from './set-page.ts';

const LABEL = { family: 'sans', weight: 400, italic: false, sizePx: 8.5 } as const;
const INK = { text: '#1c2226', soft: '#5b666d', link: '#0b5394' } as const;
/**
 * Pages as one PDF: vectors, text that can be selected and searched, faces embedded as what is used of them, links, tags
 * and a text equivalent for each picture. The same input gives the same bytes on one platform.
 */
export async function pdfOfPages(
  pages: readonly PdfPage[],
  meta: ExportMeta,
  options: PdfOptions,
): Promise<Uint8Array> {
  if (pages.length === 0) throw new RangeError('A PDF needs at least one page');
  const { default: PDFDocument } = await import('pdfkit');
  const document: PDFKit.PDFDocument = new PDFDocument(documentOptions(meta));
  // pdfkit's own hook for what it knows of the document.
  Object.assign(document, { _addInfo: () => (document as unknown as XmpHolder).appendXML(xmpOf(meta)) });
  const set = pages.map(page => setPage(page, options.paper, options.figureWidthPt));
  const fonts = new PdfFonts(document, options.readFont);
  const writer = new PdfWriter(document, fonts, set, options);
  const bytes = collectBytes(document);
  await writer.loadFonts();
  writer.write();
  document.end();
  return bytes;
}

interface XmpHolder {
  appendXML(xml: string): void;
}

function collectBytes(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('error', reject);
    document.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      resolve(bytes);
    });
  });
}

function documentOptions({ title, author, subject, keywords, lang, dataDate }: ExportMeta): PDFKit.PDFDocumentOptions {
  const date = new Date(`${dataDate}T00:00:00Z`);
  if (Number.isNaN(date.getTime()))
    throw new TypeError(`dataDate: got "${dataDate}"; expected a day such as 2026-11-22`);
  return {
    autoFirstPage: false,
    // No face of pdfkit's own: it would have to be fetched, and every text names its face.
    font: '',
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: lang === 'zh' ? 'zh-CN' : lang,
    displayTitle: true,
    info: {
      Title: title,
      Author: author,
      Subject: subject,
      Keywords: keywords.join(', '),
      Creator: 'Lodemap',
      Producer: 'Lodemap',
      CreationDate: date,
      ModDate: date,
    },
  };
}

class PdfWriter {
  readonly #document: PDFKit.PDFDocument;
  readonly #fonts: PdfFonts;
  readonly #pages: readonly SetPage[];
  readonly #options: PdfOptions;
  readonly #root: PDFKit.PDFStructureElement;

  constructor(document: PDFKit.PDFDocument, fonts: PdfFonts, pages: readonly SetPage[], options: PdfOptions) {
    this.#document = document;
    this.#fonts = fonts;
    this.#pages = pages;
    this.#options = options;
    this.#root = document.struct('Document');
  }

  async loadFonts(): Promise<void> {
    const labels = this.#labels();
    for (const { drawing, sheets } of this.#pages) {
      for (const item of drawing.items) if (item.kind === 'text') await this.#fonts.load(item.text, item.font);
      for (const line of sheets.flat()) await this.#fonts.load(line.text, upright(line.font));
    }
    for (const label of labels) await this.#fonts.load(label, LABEL);
  }

  write(): void {
    this.#document.addStructure(this.#root);
    const labels = this.#labels();
    let sheet = 0;
    for (const page of this.#pages)
      page.sheets.forEach((lines, i) => {
        this.#document.addPage({ size: page.size, margin: 0 });
        if (i === 0) this.#drawPicture(page);
        this.#setLines(lines);
        const label = labels[sheet++];
        if (label) this.#setLabel(label, page.size);
      });
    this.#root.end();
  }

  /** Page numbers; none on figures. */
  #labels(): string[] {
    const { paper, pageLabel } = this.#options;
    const count = this.#pages.reduce((sum, { sheets }) => sum + sheets.length, 0);
    if (paper === 'figure' || !pageLabel) return [];
    return Array.from({ length: count }, (_, i) => pageLabel(i + 1, count));
  }

  /** Neighbours of one role are one piece; all pieces of the figure are one element with its text equivalent. */
  #drawPicture({ drawing, alt, picture, link, size }: SetPage): void {
    const document = this.#document;
    const painter = new PdfPainter(document, this.#fonts);
    document.save().translate(picture.x, picture.y).scale(picture.scale);
    const box: [number, number, number, number] = [
      picture.x,
      picture.y,
      picture.x + drawing.widthPx * picture.scale,
      picture.y + drawing.heightPx * picture.scale,
    ];
    const figure = document.struct('Figure', { alt, bbox: box } as PDFKit.Mixins.StructureElementOptions);
    const elements: Partial<Record<Role, PDFKit.PDFStructureElement>> = { Figure: figure };
    for (const { role, items } of piecesOf(drawing)) {
      const element = elements[role] ?? document.struct(role);
      elements[role] = element;
      const content = document.markStructureContent(role);
      painter.paint(items);
      document.endMarkedContent();
      element.add(content);
    }
    for (const role of ['H1', 'P', 'Figure'] as const) {
      const element = elements[role];
      if (!element) continue;
      this.#root.add(element);
      element.end();
    }
    document.restore();
    if (link && !drawing.items.some(item => item.link)) this.#linkCorner(link, size);
  }

  /** Where the figure itself holds no link, its lower right corner, where the mark stands, leads to the page. */
  #linkCorner(url: string, [width, height]: [number, number]): void {
    const [w, h] = [Math.min(150, 0.4 * width), Math.min(60, 0.1 * height)];
    this.#document.link(width - w, height - h, w, h, url);
  }

  #setLines(lines: readonly FlowLine[]): void {
    for (const number of new Set(lines.map(line => line.paragraph))) {
      const paragraph = lines.filter(line => line.paragraph === number);
      const [{ tag, url }] = paragraph as [FlowLine];
      const element = this.#document.struct(tag);
      this.#root.add(element);
      element.add(() => {
        for (const line of paragraph) this.#setLine(line.text, upright(line.font), MARGIN_PT, line.y, inkOf(line), url);
      });
      element.end();
    }
  }

  #setLabel(label: string, [width, height]: [number, number]): void {
    const runs = this.#fonts.split(label, LABEL);
    const x = width - MARGIN_PT - runs.reduce((sum, { widthPt }) => sum + widthPt, 0);
    this.#document.markContent('Artifact', { type: 'Pagination' });
    this.#setLine(label, LABEL, x, height - MARGIN_PT + 2, INK.soft, null);
    this.#document.endMarkedContent();
  }

  #setLine(
    text: string,
    font: typeof LABEL | ReturnType<typeof upright>,
    left: number,
    y: number,
    color: string,
    url: string | null,
  ): void {
    const document = this.#document;
    let x = left;
    document.fillColor(color).fillOpacity(1);
    for (const run of this.#fonts.split(text, font)) {
      document.font(run.face).fontSize(font.sizePx).text(run.text, x, y, textOptions(run));
      x += run.widthPt;
    }
    if (url) document.link(left, y - font.sizePx, x - left, 1.3 * font.sizePx, url);
  }
}

/** The items in painting order, cut where the role changes. */
function piecesOf(drawing: Drawing): { role: Role; items: Drawing['items'][number][] }[] {
  const firstHead = drawing.items.find(item => item.kind === 'text' && inHead(drawing.groups, item.group));
  const pieces: { role: Role; items: Drawing['items'][number][] }[] = [];
  for (const item of drawing.items) {
    const role = roleOf(drawing, item, firstHead);
    const last = pieces.at(-1);
    if (last?.role === role) last.items.push(item);
    else pieces.push({ role, items: [item] });
  }
  return pieces;
}

function inkOf({ tag }: FlowLine): string {
  return tag === 'Link' ? INK.link : INK.text;
}

function upright(font: FlowLine['font']) {
  return { family: font.family, weight: font.weight, italic: false, sizePx: font.sizePx };
}
