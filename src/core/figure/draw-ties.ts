import { geoInterpolate, geoPath } from 'd3-geo';
import type { Frame } from '../geo/frame.ts';
import type { Px } from '../geo/types.ts';
import type { TieMark } from '../scene/marks.ts';
import type { Theme } from '../scene/themes.ts';
import { escapeXml } from './escape-xml.ts';
import { formatPx } from './format-px.ts';
import { tiePen } from './pens.ts';
import { nameAttribute, type ShapeNames } from './shape-names.ts';

const HEAD_PX = 7;
/** Parts of a great circle, enough for it to look round. */
const STEPS = 64;
const CASING_PX = 2;
/** Room that an arrow leaves for the symbol at its end, at symbol scale 1. */
const SYMBOL_PX = 7;

/** Great circles between two places: the line style is the status, an arrowhead says that money flows that way. */
export function drawTies(ties: readonly TieMark[], frame: Frame, theme: Theme, names?: ShapeNames): string {
  return ties.map(tie => drawTie(tie, frame, theme, names)).join('');
}

function drawTie(tie: TieMark, frame: Frame, theme: Theme, names: ShapeNames | undefined): string {
  const lines = new LineCollector();
  const along = geoInterpolate([...tie.from], [...tie.to]);
  const coordinates = Array.from({ length: STEPS + 1 }, (_, i) => along(i / STEPS));
  geoPath(frame.projection, lines)({ type: 'LineString', coordinates });
  const parts = lines.parts.filter(part => part.length > 1);
  const last = parts.at(-1);
  if (!last) return '';
  const end = frame.toPx(tie.to);
  const arrives = tie.directed && end !== null && near(last.at(-1)!, end);
  if (arrives) shorten(last, SYMBOL_PX * frame.symbols.stamp);
  const head = arrives ? drawHead(last, tie, theme) : '';
  const data = parts.map(part => `M${part.map(point).join('L')}`).join('');
  const { widthPx, dashPx } = tiePen(tie.filling);
  const casing = `<path d="${data}" stroke="${theme.sea}" stroke-opacity=".6" stroke-width="${formatPx(widthPx + CASING_PX)}"/>`;
  const line = `<path d="${data}" stroke="${tie.color}" stroke-width="${widthPx}"${dashPx ? ` stroke-dasharray="${dashPx.join(' ')}"` : ''}/>`;
  const name = nameAttribute(names?.tie(tie.subject));
  return `<g data-s="${escapeXml(tie.subject)}"${name} fill="none">${casing}${line}${head}</g>`;
}

/** Takes `px` off the end of a line that is long enough. */
function shorten(line: Px[], px: number): void {
  const tip = line.at(-1)!;
  const distance = ([x, y]: Px) => Math.hypot(x - tip[0], y - tip[1]);
  const at = line.findLastIndex(point => distance(point) > px);
  if (at < 0) return;
  const [inside, outside] = [line[at + 1]!, line[at]!];
  const t = (px - distance(inside)) / (distance(outside) - distance(inside));
  const cut: Px = [inside[0] + t * (outside[0] - inside[0]), inside[1] + t * (outside[1] - inside[1])];
  line.splice(at + 1, line.length, cut);
}

function drawHead(line: readonly Px[], tie: TieMark, theme: Theme): string {
  const tip = line.at(-1)!;
  const tail = line.findLast(([x, y]) => Math.hypot(x - tip[0], y - tip[1]) >= HEAD_PX) ?? line[0]!;
  const length = Math.hypot(tip[0] - tail[0], tip[1] - tail[1]);
  if (length < 2) return '';
  const [ux, uy] = [((tip[0] - tail[0]) / length) * HEAD_PX, ((tip[1] - tail[1]) / length) * HEAD_PX];
  const wing = (side: number): Px => [tip[0] - ux - side * uy * 0.5, tip[1] - uy + side * ux * 0.5];
  const data = `M${[tip, wing(1), wing(-1)].map(point).join('L')}z`;
  return `<path d="${data}" fill="${tie.color}" stroke="${theme.sea}" stroke-width="1" paint-order="stroke"/>`;
}

function near(a: Px, b: Px): boolean {
  return Math.hypot(a[0] - b[0], a[1] - b[1]) < 1;
}

function point([x, y]: Px): string {
  return `${formatPx(x, 1)} ${formatPx(y, 1)}`;
}

/** Receives projected lines from d3-geo; one that crosses the edge of the map comes in several parts. */
class LineCollector {
  readonly parts: Px[][] = [];
  beginPath(): void {}
  arc(): void {}
  closePath(): void {}
  moveTo(x: number, y: number): void {
    this.parts.push([[x, y]]);
  }
  lineTo(x: number, y: number): void {
    this.parts.at(-1)?.push([x, y]);
  }
}
