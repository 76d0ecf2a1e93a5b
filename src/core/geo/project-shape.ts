// Shapes and lines in the px of a frame. Most of them lie whole in the plane and in the extent that is drawn; these are
// projected without d3's clipping, which would leave them as they are. Only what an edge cuts takes the long way.
import { type GeoProjection, type GeoStream, geoDistance } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { createPlane, type Frame } from './frame.ts';
import { capOf, sightTest } from './spherical-caps.ts';

/** A ring or a line in px: x, y, x, y … A ring does not repeat its first point. */
export type FlatLine = Float64Array;

/** Longitudes of neighbouring points that differ by more lie on either side of the plane's cut, degrees. */
const CUT_DEGREES = 179.9;
/** Kept from the edge of the visible cap, radians: an edge between two points may bulge. */
const CAP_MARGIN = 0.01;

/** The rings of a shape as the frame's projection draws them. Remembered with the frame until its extent changes. */
export function projectRings(frame: Frame, geometry: Polygon | MultiPolygon): readonly FlatLine[] {
  const plane = drawnPlane(frame);
  const known = plane.rings.get(geometry);
  if (known) return known;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.flatMap(polygon => plane.projectPolygon(polygon));
  plane.rings.set(geometry, rings);
  return rings;
}

/** The lines of a mesh as the frame's projection draws them, remembered alike; one that an edge cuts comes in parts. */
export function projectLines(frame: Frame, mesh: MultiLineString): readonly FlatLine[] {
  const plane = drawnPlane(frame);
  const known = plane.lines.get(mesh);
  if (known) return known;
  const lines = mesh.coordinates.flatMap(line => plane.projectLine(line));
  plane.lines.set(mesh, lines);
  return lines;
}

const planes = new WeakMap<Frame, DrawnPlane>();

function drawnPlane(frame: Frame): DrawnPlane {
  const known = planes.get(frame);
  const extent = frame.projection.clipExtent() ?? WITHOUT_EDGE;
  if (known?.isOf(extent)) return known;
  const plane = new DrawnPlane(frame, extent);
  planes.set(frame, plane);
  return plane;
}

type Extent = readonly [readonly [number, number], readonly [number, number]];
const WITHOUT_EDGE: Extent = [[-Infinity, -Infinity], [Infinity, Infinity]]; // biome-ignore format: a box

/** Where a line of places lies: `whole` and `hidden` ones need no clipping on the sphere. */
type Lie = 'whole' | 'hidden' | 'cut';

/** What a frame's projection draws, within one extent. */
class DrawnPlane {
  readonly rings = new WeakMap<Polygon | MultiPolygon, readonly FlatLine[]>();
  readonly lines = new WeakMap<MultiLineString, readonly FlatLine[]>();
  readonly #extent: Extent;
  readonly #collector = new Collector();
  readonly #short: GeoStream;
  readonly #long: GeoStream;
  readonly #lieOf: (line: readonly Position[]) => Lie;
  readonly #isSeen: ((line: readonly Position[]) => boolean) | null;
  /** Half the side of Mercator's square; elsewhere without limit. */
  readonly #reach: number;
  readonly #middle: readonly [number, number];

  constructor(frame: Frame, extent: Extent) {
    const { projection, request } = frame;
    this.#extent = extent;
    this.#short = withoutClipping(frame).stream(this.#collector);
    this.#long = projection.stream(this.#collector);
    this.#lieOf = lieTest(projection);
    this.#isSeen = sightTest(frame);
    this.#middle = projection.translate();
    this.#reach = request.projection === 'mercator' ? Math.PI * projection.scale() : Infinity;
  }

  isOf(extent: Extent): boolean {
    return extent.every((corner, i) => corner[0] === this.#extent[i]![0] && corner[1] === this.#extent[i]![1]);
  }

  projectPolygon(polygon: readonly Position[][]): FlatLine[] {
    const outer = polygon[0];
    if (!outer || (this.#isSeen && !this.#isSeen(outer))) return [];
    const lie = this.#lieOf(outer);
    if (lie === 'hidden') return [];
    if (lie === 'whole') {
      const rings = this.#run(this.#short, polygon, true);
      const place = this.#placeOf(rings);
      if (place !== 'across') return place === 'inside' ? rings : [];
    }
    return this.#run(this.#long, polygon, true);
  }

  projectLine(line: readonly Position[]): FlatLine[] {
    if (this.#isSeen && !this.#isSeen(line)) return [];
    const lie = this.#lieOf(line);
    if (lie === 'hidden') return [];
    if (lie === 'whole') {
      const lines = this.#run(this.#short, [line], false);
      const place = this.#placeOf(lines);
      if (place !== 'across') return place === 'inside' ? lines : [];
    }
    return this.#run(this.#long, [line], false);
  }

  #run(stream: GeoStream, lines: readonly (readonly Position[])[], closed: boolean): FlatLine[] {
    if (closed) stream.polygonStart();
    for (const line of lines) {
      stream.lineStart();
      const end = closed ? line.length - 1 : line.length;
      for (let i = 0; i < end; i++) stream.point(line[i]![0]!, line[i]![1]!);
      stream.lineEnd();
    }
    if (closed) stream.polygonEnd();
    return this.#collector.take();
  }

  /** Where projected lines lie to the extent; `outside` = wholly to one side of it. */
  #placeOf(lines: readonly FlatLine[]): 'inside' | 'outside' | 'across' {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const line of lines)
      for (let i = 0; i < line.length; i += 2) {
        const [x, y] = [line[i]!, line[i + 1]!];
        if (x < left) left = x;
        if (x > right) right = x;
        if (y < top) top = y;
        if (y > bottom) bottom = y;
      }
    const [[x0, y0], [x1, y1]] = this.#extent;
    const middle = this.#middle[1];
    // What Mercator's square cuts takes the long way; NaN does too.
    if (!(top >= middle - this.#reach && bottom <= middle + this.#reach)) return 'across';
    if (left >= x0 && right <= x1 && top >= y0 && bottom <= y1) return 'inside';
    return right < x0 || left > x1 || bottom < y0 || top > y1 ? 'outside' : 'across';
  }
}

/** The frame's projection, clipped neither on the sphere nor in the plane. */
function withoutClipping({ request, projection }: Frame): GeoProjection {
  const plane = createPlane(request.projection, request.lens, request.camera).projection;
  plane.scale(projection.scale()).translate(projection.translate()).precision(projection.precision());
  return plane.preclip(stream => stream).postclip(stream => stream);
}

/** On planes that are cut along a meridian a line must not run across it; on the others it must lie in the visible cap. */
function lieTest(projection: GeoProjection): (line: readonly Position[]) => Lie {
  const [lambda, phi] = projection.rotate();
  const angle = projection.clipAngle();
  // 0 stands for a cut along a meridian.
  if (!angle) return line => (crossesCut(line, lambda) ? 'cut' : 'whole');
  const radius = (angle * Math.PI) / 180;
  return line => {
    const cap = capOf(line);
    const away = geoDistance([-lambda, -phi], [...cap.center]);
    if (away + cap.radius < radius - CAP_MARGIN) return 'whole';
    return radius <= Math.PI / 2 && away - cap.radius > radius + CAP_MARGIN ? 'hidden' : 'cut';
  };
}

function crossesCut(line: readonly Position[], lambda: number): boolean {
  let before = turn(line[0]?.[0] ?? 0, lambda);
  for (let i = 1; i < line.length; i++) {
    const lng = turn(line[i]![0]!, lambda);
    if (Math.abs(lng - before) > CUT_DEGREES) return true;
    before = lng;
  }
  return false;
}

function turn(lng: number, lambda: number): number {
  const turned = lng + lambda;
  return turned > 180 ? turned - 360 : turned < -180 ? turned + 360 : turned;
}

/** The end of a stream: gathers lines until they are taken. */
class Collector implements GeoStream {
  #lines: FlatLine[] = [];
  #buffer = new Float64Array(4096);
  #length = 0;
  point(x: number, y: number): void {
    if (this.#length + 2 > this.#buffer.length) {
      const larger = new Float64Array(2 * this.#buffer.length);
      larger.set(this.#buffer);
      this.#buffer = larger;
    }
    this.#buffer[this.#length++] = x;
    this.#buffer[this.#length++] = y;
  }
  lineStart(): void {
    this.#length = 0;
  }
  lineEnd(): void {
    if (this.#length > 0) this.#lines.push(this.#buffer.slice(0, this.#length));
    this.#length = 0;
  }
  polygonStart(): void {}
  polygonEnd(): void {}
  take(): FlatLine[] {
    const lines = this.#lines;
    this.#lines = [];
    return lines;
  }
}
