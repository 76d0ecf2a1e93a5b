// Land in one path that is filled, and stroked as the coast: a map's ground in about half of its bytes.
import type { MultiPolygon } from 'geojson';
import { CompactPath, isLeftOut } from '../../core/figure/compact-path.ts';
import type { Shape } from '../../core/geo/atlas.ts';
import type { Frame } from '../../core/geo/frame.ts';
import { type FlatLine, projectRings } from '../../core/geo/project-shape.ts';

/** Smaller islands have no coastline, px²: it would only thicken the sea. */
const ISLET_PX2 = 0.9;

/** Path data of land in tenths of a px. */
export interface LandPaths {
  /** Land that has a coastline. */
  coasted: string;
  /** Islets, and land without a coastline of its own. */
  bare: string;
}

/**
 * The land of a frame whose extent ends beyond the picture, or the coast would run along its edge. `outline` is all land
 * with a coast; `others` are countries that may be too small to be seen, which leave a speck, and land without a coast.
 */
export function landPaths(
  frame: Frame,
  outline: MultiPolygon,
  others: readonly Shape[],
  tolerancePx: number,
): LandPaths {
  const coasted = new CompactPath(ISLET_PX2, tolerancePx);
  const bare = new CompactPath(undefined, tolerancePx);
  for (const ring of projectRings(frame, outline)) (areaPx2(ring) < ISLET_PX2 ? bare : coasted).addRing(ring);
  bare.endShape();
  for (const { geometry, properties } of others) {
    const rings = projectRings(frame, geometry);
    if (properties.id !== 'ATA' && !rings.every(isLeftOut)) continue;
    for (const ring of rings) bare.addRing(ring);
    bare.endShape(true);
  }
  return { coasted: coasted.toString(), bare: bare.toString() };
}

/** Of land in rough lines: how far they may stray, px, and the least island, px². */
const ROUGH = { tolerancePx: 3, islandPx2: 8 } as const;

/** The land of a frame as path data in tenths of a px, in a tenth of the bytes. */
export function roughLand(frame: Frame, outline: MultiPolygon): string {
  const path = new CompactPath(ROUGH.islandPx2, ROUGH.tolerancePx);
  for (const ring of projectRings(frame, outline)) path.addRing(ring);
  return path.toString();
}

/** Area of a ring, x, y, x, y … in px. */
function areaPx2(ring: FlatLine): number {
  let twice = 0;
  for (let i = 0, before = ring.length - 2; i < ring.length; before = i, i += 2)
    twice += ring[before]! * ring[i + 1]! - ring[i]! * ring[before + 1]!;
  return Math.abs(twice) / 2;
}

const LAND = /<g class="land"><path fill="([^"]*)" d="[^"]*"\/>/;
const COAST = /(<g class="coast"[^>]*>)<path d="[^"]*"\/>/;

/**
 * A drawn map whose bare land and coast are one path with the id `id`. The document must declare the prefix `xlink`. A map
 * without land or coast stays as it is.
 */
export function shareLand(map: string, { coasted, bare }: LandPaths, id: string): string {
  if (coasted === '' || !LAND.test(map) || !COAST.test(map)) return map;
  const land = (_: string, paint: string) =>
    `<g class="land"><g fill="${paint}"><path id="${id}" d="${coasted}"/>${bare && `<path d="${bare}"/>`}</g>`;
  return map.replace(LAND, land).replace(COAST, `$1<use xlink:href="#${id}"/>`);
}
