import { PT_PER_MM } from '../core/figure/sheet.ts';

/** The size of the smallest type in a figure at its width on paper, pt; 0 without any text. */
export function leastTypePt(svg: string, widthMm: number): number {
  const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
  const width = Number(/viewBox="0 0 ([\d.]+)/.exec(svg)?.[1]);
  return sizes.length === 0 ? 0 : (Math.min(...sizes) * widthMm * PT_PER_MM) / width;
}
