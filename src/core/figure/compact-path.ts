/** Path data counts in tenths of a pixel, so it needs no decimal points; what draws it scales by this factor. */
export const UNITS_PER_PX = 10;
/** Points that stay within this distance of the simplified line are left out. */
export const TOLERANCE_PX = 0.22;
/** Rings smaller than this are left out, unless their shape would vanish. */
const MIN_AREA_PX2 = 0.3;

/**
 * A drawing context for d3-geo that writes SVG path data in the fewest bytes: integers in tenths of a pixel, relative
 * `m` with implicit lines, points within 0.22 px of the line dropped. Every shape begins with an absolute `M`, so equal
 * shapes give equal text.
 */
export class CompactPath {
  readonly #minArea: number;
  readonly #tolerance: number;
  #text = '';
  /** The open subpath, in units. */
  readonly #open = new PointList();
  readonly #kept = new PointList();
  /** Where the pen rests in the written text; null at the start of a shape. */
  #pen: readonly [number, number] | null = null;
  /** The largest ring of the present shape that was left out as too small. */
  #speck: { area: number; x: number; y: number } | null = null;
  #shapeHasRing = false;

  constructor(minAreaPx2 = MIN_AREA_PX2, tolerancePx = TOLERANCE_PX) {
    this.#tolerance = tolerancePx * UNITS_PER_PX;
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

  /** A ring in px, x, y, x, y …, without its first point again. */
  addRing(px: ArrayLike<number>): void {
    this.addLine(px);
    this.closePath();
  }

  /** A line in px: x, y, x, y … */
  addLine(px: ArrayLike<number>): void {
    this.#finishLine();
    for (let i = 0; i < px.length; i += 2) this.#open.push(px[i]! * UNITS_PER_PX, px[i + 1]! * UNITS_PER_PX);
  }

  beginPath(): void {}
  arc(): void {}

  moveTo(x: number, y: number): void {
    this.#finishLine();
    this.#open.push(x * UNITS_PER_PX, y * UNITS_PER_PX);
  }

  lineTo(x: number, y: number): void {
    this.#open.push(x * UNITS_PER_PX, y * UNITS_PER_PX);
  }

  closePath(): void {
    const open = this.#open;
    const [x, y] = [open.at[0]!, open.at[1]!];
    if (open.length >= 6) {
      const area = Math.abs(ringArea(open));
      if (area >= this.#minArea) {
        open.push(x, y);
        this.#closeRing();
      } else if (!this.#speck || area > this.#speck.area) this.#speck = { area, x: Math.round(x), y: Math.round(y) };
    }
    open.length = 0;
  }

  #closeRing(): void {
    const kept = this.#kept;
    simplifyLine(this.#open, kept, this.#tolerance);
    kept.length -= 2;
    if (kept.length < 6) return;
    this.#shapeHasRing = true;
    this.#write();
    this.#text += 'z';
    this.#pen = [kept.at[0]!, kept.at[1]!];
  }

  #finishLine(): void {
    const [open, kept] = [this.#open, this.#kept];
    if (open.length === 0) return;
    if (!isClosed(open) || Math.abs(ringArea(open)) >= this.#minArea) {
      simplifyLine(open, kept, this.#tolerance);
      if (kept.length >= 4) {
        this.#write();
        this.#pen = [kept.at[kept.length - 2]!, kept.at[kept.length - 1]!];
      }
    }
    open.length = 0;
  }

  #write(): void {
    const { at, length } = this.#kept;
    let [x, y] = [at[0]!, at[1]!];
    const absolute = `M${x}${y < 0 ? '' : ' '}${y}`;
    const relative = this.#pen ? `m${pair(x - this.#pen[0], y - this.#pen[1])}` : absolute;
    let text = relative.length <= absolute.length ? relative : absolute;
    if (text === absolute && length > 2) text += 'l';
    let first = text.endsWith('l');
    for (let i = 2; i < length; i += 2) {
      const dx = at[i]! - x;
      const dy = at[i + 1]! - y;
      text += first || dx < 0 ? pair(dx, dy) : ` ${pair(dx, dy)}`;
      first = false;
      x = at[i]!;
      y = at[i + 1]!;
    }
    this.#text += text;
  }
}

/** Points as x, y, x, y … in a buffer that is used again and grows. */
class PointList {
  at = new Float64Array(512);
  length = 0;

  push(x: number, y: number): void {
    if (this.length + 2 > this.at.length) {
      const larger = new Float64Array(2 * this.at.length);
      larger.set(this.at);
      this.at = larger;
    }
    this.at[this.length++] = x;
    this.at[this.length++] = y;
  }
}

function pair(dx: number, dy: number): string {
  return dy < 0 ? `${dx}${dy}` : `${dx} ${dy}`;
}

/** Whether a ring in px, x, y, x, y …, is too small to be written where its shape has a larger one. */
export function isLeftOut(ring: ArrayLike<number>): boolean {
  let twice = 0;
  for (let i = 0, before = ring.length - 2; i < ring.length; before = i, i += 2)
    twice += ring[before]! * ring[i + 1]! - ring[i]! * ring[before + 1]!;
  return Math.abs(twice) / 2 < MIN_AREA_PX2;
}

function isClosed({ at, length }: PointList): boolean {
  return length >= 8 && Math.abs(at[0]! - at[length - 2]!) < 0.01 && Math.abs(at[1]! - at[length - 1]!) < 0.01;
}

/** Signed area of a ring; the last point joins the first. */
function ringArea({ at, length }: PointList): number {
  let twice = 0;
  let x0 = at[length - 2]!;
  let y0 = at[length - 1]!;
  for (let i = 0; i < length; i += 2) {
    const x = at[i]!;
    const y = at[i + 1]!;
    twice += x0 * y - x * y0;
    x0 = x;
    y0 = y;
  }
  return twice / 2;
}

/**
 * Rounds to whole units and leaves out every point within the tolerance of the line that remains. Cone intersection: from
 * an anchor the directions that pass all points so far are kept as a wedge; a point outside it, or one that turns back,
 * makes the one before the next anchor. Linear, and first and last point stay. Writes the result into `kept`.
 */
function simplifyLine({ at, length }: PointList, kept: PointList, tolerance: number): void {
  let ax = Math.round(at[0]!);
  let ay = Math.round(at[1]!);
  kept.length = 0;
  kept.push(ax, ay);
  // The wedge between the left and the right direction, the point before, and the farthest distance so far.
  let lx = 0;
  let ly = 0;
  let rx = 0;
  let ry = 0;
  let open = false;
  let px = ax;
  let py = ay;
  let farthest = 0;
  for (let i = 2; i < length; i += 2) {
    const x = Math.round(at[i]!);
    const y = Math.round(at[i + 1]!);
    let dx = x - ax;
    let dy = y - ay;
    let distance = Math.sqrt(dx * dx + dy * dy);
    const turnsBack = distance < farthest - tolerance;
    if (open && (turnsBack || lx * dy - ly * dx > 0 || rx * dy - ry * dx < 0)) {
      if (px !== ax || py !== ay) kept.push(px, py);
      ax = px;
      ay = py;
      open = false;
      farthest = 0;
      dx = x - ax;
      dy = y - ay;
      distance = Math.sqrt(dx * dx + dy * dy);
    }
    if (distance > farthest) farthest = distance;
    if (distance > tolerance) {
      const t = tolerance / distance;
      const nlx = dx - dy * t;
      const nly = dy + dx * t;
      const nrx = dx + dy * t;
      const nry = dy - dx * t;
      if (!open || lx * nly - ly * nlx < 0) {
        lx = nlx;
        ly = nly;
      }
      if (!open || rx * nry - ry * nrx > 0) {
        rx = nrx;
        ry = nry;
      }
      open = true;
    }
    px = x;
    py = y;
  }
  if (px !== ax || py !== ay) kept.push(px, py);
}
