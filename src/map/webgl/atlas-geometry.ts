import { geoArea } from 'd3-geo';
import type { Feature, MultiLineString, MultiPolygon } from 'geojson';
import type { Atlas, Shape } from '../../core/geo/atlas.ts';
import type { ShapeRef } from '../../core/geo/types.ts';
import type { MapPlane, MapPosition, MapRings } from './map-plane.ts';

/** One connected piece of an outline on the plane. */
export interface AreaPiece {
  shape: ShapeRef;
  rings: MapRings;
}
/** One piece's rings as lines, and its size on the unit sphere. */
export interface RingPiece {
  lines: MapPosition[][];
  steradians: number;
}

/** An atlas on a plane: everything is projected when first asked for, and once. */
export class AtlasGeometry {
  readonly atlas: Atlas;
  readonly plane: MapPlane;
  readonly #pieces = new Map<string, AreaPiece[]>();
  readonly #rings = new Map<string, RingPiece[]>();
  #land: AreaPiece[] | null = null;

  constructor(atlas: Atlas, plane: MapPlane) {
    this.atlas = atlas;
    this.plane = plane;
  }

  /** Undetermined land first, then every country, Antarctica too. */
  land(): readonly AreaPiece[] {
    this.#land ??= [
      ...this.atlas.undetermined.map(({ properties }): ShapeRef => ({ of: 'undetermined', id: properties.id })),
      ...[...this.atlas.countries.keys()].map((id): ShapeRef => ({ of: 'country', id })),
    ].flatMap(ref => this.pieces(ref));
    return this.#land;
  }

  /** The pieces of a shape; none when the atlas does not hold it. */
  pieces(shape: ShapeRef): readonly AreaPiece[] {
    return remember(this.#pieces, shape, () => {
      const outline = this.atlas.shape(shape);
      return outline ? this.plane.polygons(outline).map(rings => ({ shape, rings })) : [];
    });
  }

  /** The rings of a shape, piece by piece, without the plane's own edge. */
  rings(shape: ShapeRef): readonly RingPiece[] {
    return remember(this.#rings, shape, () => {
      const outline = this.atlas.shape(shape);
      if (!outline) return [];
      const { geometry } = outline;
      const pieces = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      return pieces.map(coordinates => {
        const piece: Shape = { ...outline, geometry: { type: 'Polygon', coordinates } };
        return { lines: this.plane.rings(piece), steradians: geoArea(piece) };
      });
    });
  }

  /** Several shapes as one feature for the renderer's own fills. */
  fillFeature(shapes: readonly Shape[]): Feature<MultiPolygon> {
    const coordinates = shapes.flatMap(shape => this.plane.polygons(shape));
    return { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } };
  }

  /** Lines as one feature for the renderer's own lines. */
  lineFeature(lines: MultiLineString): Feature<MultiLineString> {
    return lineFeature(this.plane.lines(lines));
  }
}

/** Projected lines as one feature. */
export function lineFeature(coordinates: MapPosition[][]): Feature<MultiLineString> {
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates } };
}

function remember<Value>(cache: Map<string, Value>, { of, id }: ShapeRef, make: () => Value): Value {
  const key = `${of}:${id}`;
  let value = cache.get(key);
  if (value === undefined) {
    value = make();
    cache.set(key, value);
  }
  return value;
}
