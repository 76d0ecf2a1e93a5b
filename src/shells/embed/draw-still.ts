// What stands in the map's box before, beside and instead of the live map: SVG text. Pure.
import { drawMap } from '../../core/figure/draw-map.ts';
import { escapeXml } from '../../core/figure/escape-xml.ts';
import { formatPx } from '../../core/figure/format-px.ts';
import type { Atlas } from '../../core/geo/atlas.ts';
import { createFrame, type FrameRequest, type Padding } from '../../core/geo/frame.ts';
import { layoutScene } from '../../core/layout/layout.ts';
import type { Scene } from '../../core/scene/scene.ts';

export interface StillBox {
  widthPx: number;
  heightPx: number;
}

/** Narrower than this, an embed is read like a phone. */
export const NARROW_PX = 480;
export const MAP_PADDING: Padding = { top: 4, right: 12, bottom: 4, left: 12 };

/** Which sizes of type and symbols suit a width; the live map takes the same, so that nothing moves when it takes over. */
export function surfaceOf(widthPx: number): FrameRequest['surface'] {
  return widthPx < NARROW_PX ? 'mobile' : 'screen';
}

/** The map of a scene as one SVG element with its text equivalent; ids begin with `idPrefix`. */
export function drawStill(scene: Scene, atlas: Atlas, { widthPx, heightPx }: StillBox, idPrefix: string): string {
  const frame = createFrame({
    widthPx,
    heightPx,
    padding: MAP_PADDING,
    projection: scene.projection,
    lens: scene.lens,
    camera: scene.view.camera,
    surface: surfaceOf(widthPx),
  });
  const map = drawMap(scene, frame, atlas, layoutScene(scene, frame, atlas), { idPrefix });
  const box = `viewBox="0 0 ${formatPx(widthPx, 1)} ${formatPx(heightPx, 1)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box} role="img" aria-label="${escapeXml(scene.text.altText)}">${map}</svg>`;
}
