import type { Px } from '../geo/types.ts';
import type { Stamp } from '../scene/marks.ts';
import { formatPx } from './format-px.ts';
import { stampOutline } from './stamp-outline.ts';

const HALO_PX = 1.5;

/** A stamp around (0, 0): shape is kind, filling is status, and a paper halo parts it from any ground. */
export function drawStamp(stamp: Stamp, halfPx: number): string {
  const { color, paper, filling } = stamp;
  const linePx = Math.max(1.2, 0.27 * halfPx);
  const outline = stampOutline(stamp.shape, halfPx, linePx);
  const data = ring(outline);
  const line = (paint: string, widthPx: number) => ` stroke="${paint}" stroke-width="${formatPx(widthPx)}"`;
  const halo = `<path d="${data}" fill="${paper}"${line(paper, linePx + 2 * HALO_PX)} stroke-linejoin="round"/>`;
  const inked = (fill: string) => `<path d="${data}" fill="${fill}"${line(color, linePx)}/>`;
  switch (filling) {
    case 'solid':
      return halo + inked(color);
    case 'half':
      return `${halo}${inked('none')}<path d="${ring(lowerHalf(outline))}" fill="${color}"/>`;
    case 'outline':
      return halo + inked('none');
    case 'dashed':
      return `${halo}<path d="${dashes(outline, linePx)}" fill="none"${line(color, linePx)}/>`;
    case 'struck': {
      const reach = formatPx(1.45 * halfPx);
      const bar = `<path d="M-${reach} ${reach}L${reach}-${reach}"`;
      return `${halo}${inked('none')}${bar}${line(paper, linePx + 2)}/>${bar}${line(color, linePx)}/>`;
    }
    default:
      return unknownFilling(filling);
  }
}

function point([x, y]: Px): string {
  const second = formatPx(y);
  return `${formatPx(x)}${second.startsWith('-') ? '' : ' '}${second}`;
}

function ring(points: readonly Px[]): string {
  return `M${points.map(point).join('L')}z`;
}

/** What of a ring lies below its centre of gravity. */
function lowerHalf(points: readonly Px[]): Px[] {
  const middle = middleOf(points);
  return points.flatMap((end, i) => {
    const start = points.at(i - 1)!;
    const kept: Px[] = end[1] >= middle ? [end] : [];
    if (start[1] >= middle === end[1] >= middle) return kept;
    const t = (middle - start[1]) / (end[1] - start[1]);
    return [[start[0] + t * (end[0] - start[0]), middle], ...kept];
  });
}

/** Height of the centre of gravity of a ring. */
function middleOf(points: readonly Px[]): number {
  let [area, moment] = [0, 0];
  points.forEach(([x1, y1], i) => {
    const [x0, y0] = points.at(i - 1)!;
    const part = x0 * y1 - x1 * y0;
    area += part;
    moment += part * (y0 + y1);
  });
  return moment / (3 * area);
}

/** Share of a period that lies on either side of a dash's middle. */
const HALF_DASH = 0.27;

/** Dashes along a ring, spelled out so that each corner is covered and every renderer agrees. */
function dashes(points: readonly Px[], linePx: number): string {
  const sides = points.map((start, i) => createSide(start, points[(i + 1) % points.length]!, linePx));
  return sides
    .map(({ start, count, along }, i) => {
      const before = sides.at(i - 1)!;
      const corner = [before.along(1 - HALF_DASH / before.count), start, along(HALF_DASH / count)];
      const straight = Array.from({ length: count - 1 }, (_, n) =>
        [n + 1 - HALF_DASH, n + 1 + HALF_DASH].map(t => along(t / count)),
      );
      return [corner, ...straight].map(dash => `M${dash.map(point).join('L')}`).join('');
    })
    .join('');
}

/** A side of a ring, divided into as many periods as look alike on every stamp. */
function createSide(start: Px, end: Px, linePx: number) {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const count = Math.max(1, Math.round(Math.hypot(dx, dy) / (2.8 * linePx)));
  return { start, count, along: (t: number): Px => [start[0] + t * dx, start[1] + t * dy] };
}

function unknownFilling(filling: never): never {
  throw new TypeError(`Unknown filling: ${String(filling)}`);
}
