// How far two colours lie apart, to a reader with normal sight and to readers without one kind of cone.
import type { Color } from '../../../src/core/scene/marks.ts';

type Triple = readonly [number, number, number];
export type Sight = 'normal' | 'protan' | 'deutan' | 'tritan';
export const SIGHTS: readonly Sight[] = ['normal', 'protan', 'deutan', 'tritan'];

/** Severity 1.0 in linear RGB, rows of the matrix (Machado, Oliveira and Fernandes 2009, table of supplement). */
const MACHADO: Readonly<Record<Exclude<Sight, 'normal'>, readonly [Triple, Triple, Triple]>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** sRGB to linear light, 0 to 1 (IEC 61966-2-1). */
function linearRgb(color: Color): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function seenBy(sight: Sight, rgb: Triple): Triple {
  if (sight === 'normal') return rgb;
  const [r, g, b] = MACHADO[sight].map(row => {
    const value = row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2];
    return Math.min(1, Math.max(0, value));
  });
  return [r!, g!, b!];
}

/** CIE L*a*b* of linear sRGB under D65. */
function lab([r, g, b]: Triple): Triple {
  const f = (t: number) => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIEDE2000 with unit weights (Sharma, Wu and Dalal 2005). */
export function ciede2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const rad = Math.PI / 180;
  const meanC = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7)));
  const hue = (a: number, b: number) => (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / rad + 360) % 360);
  const [c1, c2] = [Math.hypot((1 + g) * a1, b1), Math.hypot((1 + g) * a2, b2)];
  const [h1, h2] = [hue((1 + g) * a1, b1), hue((1 + g) * a2, b2)];
  const apart = Math.abs(h1 - h2) > 180;
  const turn = apart ? (h2 > h1 ? -360 : 360) : 0;
  const deltaHue = c1 * c2 === 0 ? 0 : h2 - h1 + turn;
  const deltaH = 2 * Math.sqrt(c1 * c2) * Math.sin((deltaHue / 2) * rad);
  const [meanL, meanCp] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const meanH = c1 * c2 === 0 ? h1 + h2 : apart ? (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2 : (h1 + h2) / 2;
  const t =
    1 -
    0.17 * Math.cos((meanH - 30) * rad) +
    0.24 * Math.cos(2 * meanH * rad) +
    0.32 * Math.cos((3 * meanH + 6) * rad) -
    0.2 * Math.cos((4 * meanH - 63) * rad);
  const sl = 1 + (0.015 * (meanL - 50) ** 2) / Math.sqrt(20 + (meanL - 50) ** 2);
  const sc = 1 + 0.045 * meanCp;
  const sh = 1 + 0.015 * meanCp * t;
  const rc = 2 * Math.sqrt(meanCp ** 7 / (meanCp ** 7 + 25 ** 7));
  const rt = -rc * Math.sin(60 * Math.exp(-(((meanH - 275) / 25) ** 2)) * rad);
  const [l, c, h] = [(l2 - l1) / sl, (c2 - c1) / sc, deltaH / sh];
  return Math.sqrt(l * l + c * c + h * h + rt * c * h);
}

/** L* of a colour, 0 black to 100 white: what is left of it in greyscale. */
export function lightness(color: Color): number {
  return lab(linearRgb(color))[0];
}

/** CIEDE2000 between two colours as a kind of sight sees them. */
export function distance(a: Color, b: Color, sight: Sight): number {
  return ciede2000(lab(seenBy(sight, linearRgb(a))), lab(seenBy(sight, linearRgb(b))));
}

/** WCAG 2 contrast ratio, 1 to 21. */
export function contrast(a: Color, b: Color): number {
  const luminance = (color: Color) => {
    const [r, g, blue] = linearRgb(color);
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}
