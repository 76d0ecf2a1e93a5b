import { tiePen } from '../../core/figure/pens.ts';
import type { Frame } from '../../core/geo/frame.ts';
import type { Px } from '../../core/geo/types.ts';
import type { TieMark } from '../../core/scene/marks.ts';
import type { Theme } from '../../core/scene/themes.ts';
import { colorBytes } from './color-bytes.ts';
import type { MapPlane } from './map-plane.ts';
import type { Sprite } from './sprite-layer.ts';
import type { Stroke } from './stroke-layer.ts';

const HEAD_PX = 7;
const CASING_PX = 2;
const CASING_OPACITY = 0.6;

/** Great circles: a casing, then the line in the style of its status. */
export function tieStrokes(ties: readonly TieMark[], plane: MapPlane, theme: Theme): Stroke[] {
  return ties.flatMap(tie => {
    const paths = plane.lines({ type: 'LineString', coordinates: [[...tie.from], [...tie.to]] });
    const { widthPx, dashPx } = tiePen(tie.filling);
    const casing = {
      color: colorBytes(theme.sea, CASING_OPACITY),
      widthPx: widthPx + CASING_PX,
      dashPx: null,
      beside: 0,
    };
    const line = { color: colorBytes(tie.color), widthPx, dashPx, beside: 0 };
    return [...paths.map(path => ({ path, ...casing })), ...paths.map(path => ({ path, ...line }))];
  });
}

/** Arrowheads where money arrives, turned as the line arrives in this frame. */
export function tieHeads(ties: readonly TieMark[], plane: MapPlane, frame: Frame, theme: Theme): Sprite[] {
  return ties.flatMap((tie): Sprite[] => {
    const position = plane.toMap(tie.to);
    const tip = frame.toPx(tie.to);
    const path = plane.lines({ type: 'LineString', coordinates: [[...tie.from], [...tie.to]] }).at(-1);
    if (!tie.directed || !position || !tip || !path) return [];
    const line = path.flatMap((point): Px[] => {
      const place = plane.toPlace(point);
      const px = place && frame.toPx(place);
      return px ? [px] : [];
    });
    const head = headPath(line, tip);
    if (head === null) return [];
    const markup = `<path d="${head}" fill="${tie.color}" stroke="${theme.sea}" stroke-width="1" paint-order="stroke"/>`;
    return [{ position, offset: [0, 0], image: { kind: 'drawing', markup, reachPx: HEAD_PX + 2 } }];
  });
}

/** A triangle whose tip is at (0, 0); null where the line is too short to have a direction. */
function headPath(line: readonly Px[], tip: Px): string | null {
  const tail = line.findLast(([x, y]) => Math.hypot(x - tip[0], y - tip[1]) >= HEAD_PX) ?? line[0];
  if (!tail) return null;
  const [dx, dy] = [tip[0] - tail[0], tip[1] - tail[1]];
  const length = Math.hypot(dx, dy);
  if (length < 2) return null;
  const [ux, uy] = [(dx / length) * HEAD_PX, (dy / length) * HEAD_PX];
  const wing = (side: number) => `${(-ux - side * uy * 0.5).toFixed(1)} ${(-uy + side * ux * 0.5).toFixed(1)}`;
  return `M0 0L${wing(1)}L${wing(-1)}z`;
}
