import { drawMap } from '../../core/figure/draw-map.ts';
import { formatPx } from '../../core/figure/format-px.ts';
import type { Atlas } from '../../core/geo/atlas.ts';
import type { Frame } from '../../core/geo/frame.ts';
import type { Placed } from '../../core/layout/placed.ts';
import type { Scene } from '../../core/scene/scene.ts';

/** Share of the frame drawn beyond each of its edges, so that a drag uncovers map. */
const MARGIN_SHARE = 0.25;

export interface Content {
  scene: Scene;
  atlas: Atlas;
  /** null = ground only: what a turning globe shows. */
  placed: Placed | null;
}

/** Drawn beyond the frame on each side, px. A globe is redrawn as it turns and needs none. */
export function marginOf({ request }: Frame): { x: number; y: number } {
  if (request.projection === 'globe') return { x: 0, y: 0 };
  return { x: Math.round(request.widthPx * MARGIN_SHARE), y: Math.round(request.heightPx * MARGIN_SHARE) };
}

/**
 * An `<svg>` of a scene in a frame and its margins; its view box says where it belongs in the frame's px. Widens the clip of the frame's own
 * projection: lay out first.
 */
export function drawPicture({ scene, atlas, placed }: Content, frame: Frame): string {
  const margin = marginOf(frame);
  const { widthPx, heightPx } = frame.request;
  const box = { x: -margin.x, y: -margin.y, width: widthPx + 2 * margin.x, height: heightPx + 2 * margin.y };
  frame.projection.clipExtent([
    [box.x - 8, box.y - 8],
    [box.x + box.width + 8, box.y + box.height + 8],
  ]);
  const empty: Placed = { leaders: [], glyphs: [], texts: [], dropped: [] };
  const map = drawMap(scene, frame, atlas, placed ?? empty, { idPrefix: 'm', parts: placed ? 'all' : 'ground' });
  return `${openSvg(box)}${drawSea(scene, frame, box)}${map}</svg>`;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

function openSvg({ x, y, width, height }: Box): string {
  return `<svg aria-hidden="true" focusable="false" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}">`;
}

/** The sea of a flat map reaches as far as the drawing does. */
function drawSea({ theme }: Scene, { request }: Frame, { x, y, width, height }: Box): string {
  if (request.projection === 'globe') return '';
  return `<path fill="${theme.sea}" d="M${formatPx(x)} ${formatPx(y)}h${width}v${height}h${-width}z"/>`;
}
