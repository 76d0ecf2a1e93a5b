import { escapeXml } from '../core/figure/escape-xml.ts';
import type { Box, Command, Stroke } from './drawing.ts';
import { boxOf } from './read-path.ts';
import type { PlainShape } from './slide-geometry.ts';

/** Path coordinates count in tenths of a px. */
const UNITS_PER_PX = 10;
const PERCENT = 1000;

/** Writes DrawingML in the units of one deck and numbers its shapes. */
export class SlideXml {
  /** English Metric Units per px; 12 700 are a point. */
  readonly emuPerPx: number;
  #lastId = 1;

  constructor(emuPerPx: number) {
    this.emuPerPx = emuPerPx;
  }

  emu(px: number): number {
    return Math.round(px * this.emuPerPx);
  }

  /** `<p:cNvPr>` with the next number. */
  identity(name: string, alt = ''): string {
    this.#lastId += 1;
    const description = alt === '' ? '' : ` descr="${escapeXml(alt)}"`;
    return `<p:cNvPr id="${this.#lastId}" name="${escapeXml(name)}"${description}/>`;
  }

  frame({ left, top, right, bottom }: Box): string {
    const [width, height] = [this.emu(right - left), this.emu(bottom - top)];
    return `<a:xfrm><a:off x="${this.emu(left)}" y="${this.emu(top)}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`;
  }

  /** A group in the slide's own coordinates. */
  group(name: string, alt: string, box: Box, content: (this: void) => string): string {
    const identity = this.identity(name, alt);
    const frame = this.frame(box);
    const child = frame
      .replace('<a:xfrm>', '')
      .replace('</a:xfrm>', '')
      .replace('a:off', 'a:chOff')
      .replace('a:ext', 'a:chExt');
    const own = `<p:nvGrpSpPr>${identity}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>`;
    return `<p:grpSp>${own}<p:grpSpPr>${frame.replace('</a:xfrm>', `${child}</a:xfrm>`)}</p:grpSpPr>${content()}</p:grpSp>`;
  }

  /** A shape by itself; its text body is empty but there, because PowerPoint wants one. */
  shape(name: string, { commands, isEllipse, fill, stroke }: PlainShape): string {
    const box = wholeUnits(boxOf(commands)!);
    const geometry = isEllipse ? '<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>' : freeform(commands, box, !fill);
    const paint = fill ? solidFill(fill.color, fill.opacity) : '<a:noFill/>';
    const line = stroke ? this.line(stroke) : '<a:ln><a:noFill/></a:ln>';
    const body = '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody>';
    return `<p:sp><p:nvSpPr>${this.identity(name)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${this.frame(box)}${geometry}${paint}${line}</p:spPr>${body}</p:sp>`;
  }

  line({ color, opacity, widthPx, dashPx, cap, join }: Stroke): string {
    const ends = { butt: 'flat', round: 'rnd', square: 'sq' }[cap];
    const corner = { round: '<a:round/>', bevel: '<a:bevel/>', miter: '<a:miter lim="800000"/>' }[join];
    return `<a:ln w="${Math.max(1, this.emu(widthPx))}" cap="${ends}">${solidFill(color, opacity)}${dashes(dashPx, widthPx)}${corner}</a:ln>`;
  }
}

export function solidFill(color: string, opacity: number): string {
  const value = color.slice(1).toUpperCase();
  const alpha = opacity >= 1 ? '' : `<a:alpha val="${Math.round(100 * opacity) * PERCENT}"/>`;
  return `<a:solidFill><a:srgbClr val="${value}"${alpha === '' ? '/>' : `>${alpha}</a:srgbClr>`}</a:solidFill>`;
}

/** Dashes in shares of the line's width. */
function dashes(dashPx: readonly number[], widthPx: number): string {
  if (dashPx.length === 0) return '';
  const even = dashPx.length % 2 === 0 ? dashPx : [...dashPx, ...dashPx];
  const share = (px: number) => Math.max(1, Math.round((100 * px) / widthPx)) * PERCENT;
  const pairs = Array.from({ length: even.length / 2 }, (_, i) => [even[2 * i]!, even[2 * i + 1]!] as const);
  return `<a:custDash>${pairs.map(([dash, gap]) => `<a:ds d="${share(dash)}" sp="${share(gap)}"/>`).join('')}</a:custDash>`;
}

/** A box on whole path units that is nowhere empty. */
function wholeUnits({ left, top, right, bottom }: Box): Box {
  const down = (px: number) => Math.floor(px * UNITS_PER_PX + 1e-6) / UNITS_PER_PX;
  const up = (px: number, least: number) =>
    Math.max(Math.ceil(px * UNITS_PER_PX - 1e-6), least * UNITS_PER_PX + 1) / UNITS_PER_PX;
  const [x, y] = [down(left), down(top)];
  return { left: x, top: y, right: up(right, x), bottom: up(bottom, y) };
}

function freeform(commands: readonly Command[], box: Box, isLine: boolean): string {
  const point = (x: number, y: number) =>
    `<a:pt x="${Math.round((x - box.left) * UNITS_PER_PX)}" y="${Math.round((y - box.top) * UNITS_PER_PX)}"/>`;
  const steps = commands.map(command => {
    switch (command[0]) {
      case 'M':
        return `<a:moveTo>${point(command[1], command[2])}</a:moveTo>`;
      case 'L':
        return `<a:lnTo>${point(command[1], command[2])}</a:lnTo>`;
      case 'C': {
        const [, x1, y1, x2, y2, x, y] = command;
        return `<a:cubicBezTo>${point(x1, y1)}${point(x2, y2)}${point(x, y)}</a:cubicBezTo>`;
      }
      default:
        return '<a:close/>';
    }
  });
  const [width, height] = [box.right - box.left, box.bottom - box.top].map(px => Math.round(px * UNITS_PER_PX));
  const path = `<a:path w="${width}" h="${height}"${isLine ? ' fill="none"' : ''}>${steps.join('')}</a:path>`;
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>${path}</a:pathLst></a:custGeom>`;
}
