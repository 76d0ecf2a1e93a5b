/** Path data counts in tenths of a pixel, so it needs no decimal points; what draws it scales by this factor. */
export const UNITS_PER_PX = 10;
/** Points that stay within this distance of the simplified line are left out. */
const TOLERANCE_PX = 0.22;
/** Rings smaller than this are left out, unless their shape would vanish. */
const MIN_AREA_PX2 = 0.3;

/**
 * A drawing context for d3-geo that writes SVG path data in the fewest bytes: integers in tenths of a pixel, relative
 * `m` with implicit lines, points within 0.22 px of the line dropped. Every shape begins with an absolute `M`, so equal
 * shapes give equal text.
 */
export class CompactPath {
  readonly #minArea: number;
  #text = '';
  /** The open subpath, as x, y, x, y … in units. */
  #points: number[] = [];
  /** Where the pen rests in the written text; null at the start of a shape. */
  #pen: readonly [number, number] | null = null;
  /** The largest ring of the present shape that was left out as too small. */
  #speck: { area: number; x: number; y: number } | null = null;
  #shapeHasRing = false;

  constructor(minAreaPx2 = MIN_AREA_PX2) {
    this.#minArea = minAreaPx2 * UNITS_PER_PX * UNITS_PER_PX;
  }

  /** Ends the present shape. One whose rings were all too small leaves a square of 1 px² if `keepSpeck` asks for it. */
  endShape(keepSpeck = false): void {
    this.#finishLine();
    if (keepSpeck && !this.#shapeHasRing && this.#speck) {
      const half = UNITS_PER_PX / 2;
      this.#text += `M${this.#speck.x - half} ${this.#speck.y - half}h10v10h-10z`;
    }
    this.#speck = null;
    this.#shapeHasRing = false;
    this.#pen = null;
  }

  /** The path data so far. */
  toString(): string {
    this.#finishLine();
    return this.#text;
  }

  beginPath(): void {}
  arc(): void {}

  moveTo(x: number, y: number): void {
    this.#finishLine();
    this.#points.push(x * UNITS_PER_PX, y * UNITS_PER_PX);
  }

  lineTo(x: number, y: number): void {
    this.#points.push(x * UNITS_PER_PX, y * UNITS_PER_PX);
  }

  closePath(): void {
    const points = this.#points;
    this.#points = [];
    if (points.length < 6) return;
    const area = Math.abs(ringArea(points));
    if (area < this.#minArea) {
      if (!this.#speck || area > this.#speck.area)
        this.#speck = { area, x: Math.round(points[0]!), y: Math.round(points[1]!) };
      return;
    }
    points.push(points[0]!, points[1]!);
    const kept = simplifyLine(points);
    kept.length -= 2;
    if (kept.length < 6) return;
    this.#shapeHasRing = true;
    this.#write(kept);
    this.#text += 'z';
    this.#pen = [kept[0]!, kept[1]!];
  }

  #finishLine(): void {
    const points = this.#points;
    if (points.length === 0) return;
    this.#points = [];
    if (isClosed(points) && Math.abs(ringArea(points)) < this.#minArea) return;
    const kept = simplifyLine(points);
    if (kept.length < 4) return;
    this.#write(kept);
    this.#pen = [kept[kept.length - 2]!, kept[kept.length - 1]!];
  }

  #write(points: readonly number[]): void {
    let [x, y] = [points[0]!, points[1]!];
    const absolute = `M${x}${y < 0 ? '' : ' '}${y}`;
    const relative = this.#pen ? `m${pair(x - this.#pen[0], y - this.#pen[1])}` : absolute;
    let text = relative.length <= absolute.length ? relative : absolute;
    if (text === absolute && points.length > 2) text += 'l';
    let first = text.endsWith('l');
    for (let i = 2; i < points.length; i += 2) {
      const step = pair(points[i]! - x, points[i + 1]! - y);
      text += first || step.startsWith('-') ? step : ` ${step}`;
      first = false;
      x = points[i]!;
      y = points[i + 1]!;
    }
    this.#text += text;
  }
}

function pair(dx: number, dy: number): string {
  return dy < 0 ? `${dx}${dy}` : `${dx} ${dy}`;
}

function isClosed(points: readonly number[]): boolean {
  const end = points.length;
  return end >= 8 && Math.abs(points[0]! - points[end - 2]!) < 0.01 && Math.abs(points[1]! - points[end - 1]!) < 0.01;
}

/** Signed area of a ring given as x, y, x, y …; the last point joins the first. */
function ringArea(points: readonly number[]): number {
  let twice = 0;
  let x0 = points[points.length - 2]!;
  let y0 = points[points.length - 1]!;
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i]!;
    const y = points[i + 1]!;
    twice += x0 * y - x * y0;
    x0 = x;
    y0 = y;
  }
  return twice / 2;
}

/**
 * Rounds to whole units and leaves out every point within the tolerance of the line that remains. Cone intersection: from
 * an anchor the directions that pass all points so far are kept as a wedge; a point outside it, or one that turns back,
 * makes the one before the next anchor. Linear, and first and last point stay.
 */
function simplifyLine(points: readonly number[]): number[] {
  const tolerance = TOLERANCE_PX * UNITS_PER_PX;
  let ax = Math.round(points[0]!);
  let ay = Math.round(points[1]!);
  const kept = [ax, ay];
  let [lx, ly, rx, ry] = [0, 0, 0, 0];
  let open = false;
  let [px, py] = [ax, ay];
  let farthest = 0;
  const keep = (x: number, y: number) => {
    if (x !== ax || y !== ay) kept.push(x, y);
    ax = x;
    ay = y;
    open = false;
    farthest = 0;
  };
  for (let i = 2; i < points.length; i += 2) {
    const x = Math.round(points[i]!);
    const y = Math.round(points[i + 1]!);
    let dx = x - ax;
    let dy = y - ay;
    let distance = Math.sqrt(dx * dx + dy * dy);
    const turnsBack = distance < farthest - tolerance;
    if (open && (turnsBack || lx * dy - ly * dx > 0 || rx * dy - ry * dx < 0)) {
      keep(px, py);
      dx = x - ax;
      dy = y - ay;
      distance = Math.sqrt(dx * dx + dy * dy);
    }
    if (distance > farthest) farthest = distance;
    if (distance > tolerance) {
      const t = tolerance / distance;
      const [nlx, nly, nrx, nry] = [dx - dy * t, dy + dx * t, dx + dy * t, dy - dx * t];
      if (!open || lx * nly - ly * nlx < 0) [lx, ly] = [nlx, nly];
      if (!open || rx * nry - ry * nrx > 0) [rx, ry] = [nrx, nry];
      open = true;
    }
    px = x;
    py = y;
  }
  keep(px, py);
  return kept;
}
