import type { Color, HatchFamily } from '../scene/marks.ts';
import { CASING_OPACITY, CASING_PX, HATCHES } from './fill-book.ts';
import { formatPx } from './format-px.ts';

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** No line runs closer to an edge that it is parallel to. */
const EDGE_PX = 1.2;

/**
 * A rectangle hatched by lines or dots that end at its edges: the same families as on the map, without a `<pattern>`, so
 * that the fragment needs no id. `casing: null` leaves the halo out.
 */
export function hatchRectangle(
  rectangle: Rectangle,
  family: HatchFamily,
  scale: number,
  color: Color,
  casing: Color | null,
): string {
  const { angle, spacingPx, weightPx } = HATCHES[family];
  const paint = (widthPx: number, stroke: Color, opacity: string) =>
    ` fill="none" stroke="${stroke}" stroke-width="${formatPx(widthPx)}"${opacity}`;
  const dots = family === 'social';
  const data = dots
    ? dotGrid(rectangle, spacingPx * scale, weightPx * scale + 0.3)
    : ruleLines(rectangle, angle, spacingPx * scale);
  const weight = (dots ? 2 : 1) * weightPx * scale;
  const cap = dots ? ' stroke-linecap="round"' : '';
  const cased = casing
    ? `<path d="${data}"${paint(weight + CASING_PX, casing, ` stroke-opacity="${formatPx(CASING_OPACITY)}"`)}${cap}/>`
    : '';
  return `${cased}<path d="${data}"${paint(weight, color, '')}${cap}/>`;
}

/** Parallel lines through the rectangle's middle, `angle` degrees counter-clockwise from horizontal, cut at its edges. */
export function ruleLines({ x, y, width, height }: Rectangle, angle: number, spacingPx: number): string {
  const turn = (angle * Math.PI) / 180;
  const [ux, uy] = [Math.cos(turn), -Math.sin(turn)];
  const [cx, cy] = [x + width / 2, y + height / 2];
  const reach = (Math.abs(uy) * width + Math.abs(ux) * height) / 2;
  const count = Math.floor((reach - EDGE_PX) / spacingPx);
  let data = '';
  for (let i = -count; i <= count; i++) {
    const px = cx - uy * i * spacingPx;
    const py = cy + ux * i * spacingPx;
    const [x0, x1] = span(px, ux, x, x + width);
    const [y0, y1] = span(py, uy, y, y + height);
    const [from, to] = [Math.max(x0, y0), Math.min(x1, y1)];
    if (to - from < 0.4) continue;
    const at = (t: number) => `${formatPx(px + t * ux)} ${formatPx(py + t * uy)}`;
    data += `M${at(from)}L${at(to)}`;
  }
  return data;
}

/** For which t a point moving from `start` by `speed` per t lies between two limits. */
function span(start: number, speed: number, low: number, high: number): [number, number] {
  if (Math.abs(speed) < 1e-9) return start > low && start < high ? [-Infinity, Infinity] : [0, 0];
  const [a, b] = [(low - start) / speed, (high - start) / speed];
  return a < b ? [a, b] : [b, a];
}

/** Dots on a grid turned by 45°, kept wholly inside. */
function dotGrid({ x, y, width, height }: Rectangle, spacingPx: number, radiusPx: number): string {
  const step = spacingPx * Math.SQRT1_2;
  const [columns, rows] = [width, height].map(side => Math.floor(Math.max(0, side / 2 - radiusPx) / step));
  let data = '';
  for (let j = -rows!; j <= rows!; j++)
    for (let i = -columns!; i <= columns!; i++)
      if ((i + j) % 2 === 0)
        data += `M${formatPx(x + width / 2 + i * step)} ${formatPx(y + height / 2 + j * step)}h.01`;
  return data;
}
