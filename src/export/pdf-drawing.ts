import type { Clip, Command, Drawing, DrawingItem, Hatch, HatchRow, ShapeItem, Stroke, TextItem } from './drawing.ts';
import type { FontRun, PdfFonts } from './pdf-fonts.ts';

type Document = PDFKit.PDFDocument;
/** Longer than any page, so that a line of a hatch is one piece and shows no seams. */
const ROW_PX = 4096;

/** What is announced as what to a reader that reads aloud. */
export type Role = 'H1' | 'P' | 'Figure';

/** Heading and standfirst are read as text; everything else is the figure, which its description stands for. */
export function roleOf({ groups }: Drawing, item: DrawingItem, firstHead: DrawingItem | undefined): Role {
  if (item.kind !== 'text' || !inHead(groups, item.group)) return 'Figure';
  return firstHead?.kind === 'text' && item.font.sizePx === firstHead.font.sizePx ? 'H1' : 'P';
}

/** Where the heading of a figure and that of a step stand. */
const HEADS: readonly string[] = ['head', 'title'];

/** Whether a group is the head of the figure or lies in it. */
export function inHead(groups: Drawing['groups'], index: number): boolean {
  for (let at: number | null = index; at !== null; at = groups[at]!.parent)
    if (HEADS.includes(groups[at]!.role ?? '')) return true;
  return false;
}

/** Paints items of a drawing in px; the document's coordinates are the drawing's when it is called. */
export class PdfPainter {
  readonly #document: Document;
  readonly #fonts: PdfFonts;
  readonly #patterns = new Map<string, PDFKit.PDFTilingPattern>();

  constructor(document: Document, fonts: PdfFonts) {
    this.#document = document;
    this.#fonts = fonts;
  }

  paint(items: readonly DrawingItem[]): void {
    let clips: readonly Clip[] | null = null;
    for (const item of items) {
      if (item.clips !== clips) {
        if (clips?.length) this.#document.restore();
        clips = item.clips;
        if (clips.length) this.#clip(clips);
      }
      if (item.kind === 'shape') this.#paintShape(item);
      else this.#paintText(item);
    }
    if (clips?.length) this.#document.restore();
  }

  #clip(clips: readonly Clip[]): void {
    this.#document.save();
    for (const clip of clips) {
      this.#trace(clip.commands);
      this.#document.clip(clip.rule === 'evenodd' ? 'even-odd' : 'non-zero');
    }
  }

  #trace(commands: readonly Command[]): void {
    const document = this.#document;
    for (const command of commands)
      switch (command[0]) {
        case 'M':
          document.moveTo(round(command[1]), round(command[2]));
          break;
        case 'L':
          document.lineTo(round(command[1]), round(command[2]));
          break;
        case 'C':
          document.bezierCurveTo(...(command.slice(1).map(value => round(value as number)) as SixNumbers));
          break;
        case 'Z':
          document.closePath();
      }
  }

  #paintShape({ commands, fill, stroke, rule }: ShapeItem): void {
    const document = this.#document;
    const fillRule = rule === 'evenodd' ? 'even-odd' : 'non-zero';
    if (fill?.kind === 'hatch') this.#paintHatch(commands, fill, fillRule);
    const flat = fill?.kind === 'flat' ? fill : null;
    if (!flat && !stroke) return;
    if (flat) document.fillColor(flat.color).fillOpacity(flat.opacity);
    if (stroke) this.#setStroke(stroke);
    this.#trace(commands);
    if (flat && stroke) document.fillAndStroke(undefined as never, undefined as never, fillRule);
    else if (flat) document.fill(fillRule);
    else document.stroke();
  }

  #setStroke({ color, opacity, widthPx, dashPx, cap, join }: Stroke): void {
    const document = this.#document;
    document.strokeColor(color).strokeOpacity(opacity).lineWidth(round(widthPx)).lineCap(cap).lineJoin(join);
    if (dashPx.length === 0) document.undash();
    else document.dash((dashPx.length % 2 ? [...dashPx, ...dashPx] : [...dashPx]) as never, {});
  }

  #paintHatch(commands: readonly Command[], hatch: Hatch, rule: 'even-odd' | 'non-zero'): void {
    const document = this.#document;
    const covered = hatch.rows.every(row => row.kind === 'line' && row.opacity === 1) && sumOf(hatch) >= hatch.pitchPx;
    hatch.rows.forEach((row, i) => {
      const isGround = (i === 0 && covered) || (row.kind === 'line' && row.widthPx >= hatch.pitchPx - 1e-6);
      document.fillOpacity(row.opacity);
      const color = isGround ? row.color : [this.#pattern(hatch, row), row.color];
      document.fillColor(color as PDFKit.Mixins.ColorValue, row.opacity);
      this.#trace(commands);
      document.fill(rule);
    });
  }

  /** One row as a pattern without colour. It is made under the hatch's own coordinates, which it keeps. */
  #pattern(hatch: Hatch, row: HatchRow): PDFKit.PDFTilingPattern {
    const key = JSON.stringify([hatch.angle, hatch.pitchPx, hatch.origin, row, transformOf(this.#document)]);
    const known = this.#patterns.get(key);
    if (known) return known;
    const document = this.#document;
    const { pitchPx: pitch } = hatch;
    const width = row.kind === 'dot' ? pitch : ROW_PX;
    const pattern = document.pattern([0, 0, width, pitch], width, pitch, rowStream(row, width));
    document
      .save()
      .translate(...hatch.origin)
      .rotate(-hatch.angle);
    document.fillColor([pattern, row.color] as PDFKit.Mixins.ColorValue).restore();
    this.#patterns.set(key, pattern);
    return pattern;
  }

  #paintText(item: TextItem): void {
    const document = this.#document;
    const { font, anchor, halo } = item;
    const runs = this.#fonts.split(item.text, font);
    const width = runs.reduce((sum, { widthPt }) => sum + widthPt, 0);
    let x = item.x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
    if (halo) this.#paintHalo(runs, x, item);
    document.fillColor(item.color).fillOpacity(item.opacity);
    for (const run of runs) {
      document.font(run.face).fontSize(font.sizePx);
      document.text(run.text, round(x), round(item.y), textOptions(run));
      x += run.widthPt;
    }
    if (item.link) {
      const left = x - width;
      document.link(left, item.y - font.sizePx, width, font.sizePx * 1.3, item.link);
    }
  }

  /** The letters as outlines, so that a search finds the text once. */
  #paintHalo(runs: readonly FontRun[], left: number, item: TextItem): void {
    const halo = item.halo!;
    this.#setStroke({ ...halo, dashPx: [], cap: 'round', join: 'round' });
    let x = left;
    for (const run of runs) {
      const { glyphs, positions } = this.#fonts.shape(run);
      const scale = item.font.sizePx / this.#fonts.shaper(run.face).unitsPerEm;
      let pen = x;
      glyphs.forEach((glyph, i) => {
        const place = positions[i]!;
        this.#traceGlyph(glyph.path.commands, pen + place.xOffset * scale, item.y - place.yOffset * scale, scale);
        pen += place.xAdvance * scale;
      });
      x += run.widthPt;
    }
    this.#document.stroke();
  }

  #traceGlyph(
    commands: readonly { command: string; args: readonly number[] }[],
    x: number,
    y: number,
    scale: number,
  ): void {
    const draw = this.#document as unknown as Record<string, (...numbers: number[]) => void>;
    for (const { command, args } of commands)
      draw[command]!(...args.map((value, i) => round(i % 2 === 0 ? x + value * scale : y - value * scale)));
  }
}

/** How a run is handed to the library: on one line, from its baseline. */
export function textOptions({ features }: FontRun): PDFKit.Mixins.TextOptions {
  const options: PDFKit.Mixins.TextOptions = { lineBreak: false, baseline: 'alphabetic' };
  return features ? { ...options, features: features as PDFKit.Mixins.OpenTypeFeatures[] } : options;
}

type SixNumbers = [number, number, number, number, number, number];

/** Hundredths of a px are finer than any printer. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function sumOf({ rows }: Hatch): number {
  return rows.reduce((sum, { widthPx }) => sum + widthPx, 0) + 1e-6;
}

function transformOf(document: Document): unknown {
  return (document as unknown as { _ctm: readonly number[] })._ctm;
}

/** Content of a pattern cell in PDF operators: a bar along the cell, or a disc in the middle. */
function rowStream({ kind, offsetPx, widthPx }: HatchRow, cellPx: number): string {
  const text = (...numbers: number[]) => numbers.map(value => Math.round(value * 1e4) / 1e4).join(' ');
  if (kind === 'line') return `${text(0, offsetPx - widthPx / 2, cellPx, widthPx)} re f`;
  const [m, r] = [offsetPx, widthPx / 2];
  const k = 0.5522847498 * r;
  return [
    `${text(m + r, m)} m`,
    `${text(m + r, m + k, m + k, m + r, m, m + r)} c`,
    `${text(m - k, m + r, m - r, m + k, m - r, m)} c`,
    `${text(m - r, m - k, m - k, m - r, m, m - r)} c`,
    `${text(m + k, m - r, m + r, m - k, m + r, m)} c f`,
  ].join(' ');
}
