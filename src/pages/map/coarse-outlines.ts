import { CompactPath, UNITS_PER_PX } from '../../core/figure/compact-path.ts';

/** An outline as the core draws it: a clip that leaves the area free, and in it halo and line, each with all its data. */
const OUTLINE =
  /<clipPath id="([^"]*)"><path clip-rule="evenodd" d="([^"z]*z)([^"]*)"\/><\/clipPath><g clip-path="url\(#\1\)">(.*?)<\/g>/gs;
const STROKE = /<path d="([^"]*)"([^>]*)\/>/g;
/** Rings smaller than this are left out, px². */
const LEAST_RING_PX2 = 3;

/**
 * A drawn map whose outlines stray from their shapes as far as its land does, and whose halo and line are one path. The
 * document must declare the prefix `xlink`.
 */
export function coarsenOutlines(map: string, tolerancePx: number): string {
  return map.replace(OUTLINE, (_, id: string, around: string, rings: string, strokes: string) => {
    const ids = new Map<string, string>();
    const uses = strokes.replace(STROKE, (_path, data: string, paint: string) => {
      const own = ids.get(data) ?? `${id}-${ids.size + 1}`;
      ids.set(data, own);
      return `<use xlink:href="#${own}"${paint}/>`;
    });
    const paths = [...ids].map(([data, own]) => `<path id="${own}" d="${coarsenRings(data, tolerancePx)}"/>`).join('');
    const clip = `<path clip-rule="evenodd" d="${around}${coarsenRings(rings, tolerancePx)}"/>`;
    return `<defs>${paths}</defs><clipPath id="${id}">${clip}</clipPath><g clip-path="url(#${id})">${uses}</g>`;
  });
}

/** Path data of rings in tenths of a px with fewer points; what would vanish, a speck and other data stay as they are. */
function coarsenRings(data: string, tolerancePx: number): string {
  if (/[^MmlzL\d\s-]/.test(data)) return data;
  const path = new CompactPath(LEAST_RING_PX2, tolerancePx);
  // After a ring the pen rests where it began.
  let pen: readonly [number, number] = [0, 0];
  for (const [, command, numbers = ''] of data.matchAll(/([Mm])([^Mm]*)/g)) {
    const steps = (numbers.match(/-?\d+/g) ?? []).map(Number);
    let [x, y] = command === 'M' ? [0, 0] : pen;
    const ring: number[] = [];
    for (let i = 0; i < steps.length; i += 2) {
      x += steps[i]!;
      y += steps[i + 1]!;
      ring.push(x / UNITS_PER_PX, y / UNITS_PER_PX);
    }
    path.addRing(ring);
    pen = [ring[0]! * UNITS_PER_PX, ring[1]! * UNITS_PER_PX];
  }
  return path.toString() || data;
}
