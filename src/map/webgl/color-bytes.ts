import type { Color } from '../../core/scene/marks.ts';

export type ColorBytes = [red: number, green: number, blue: number, alpha: number];

/** `#rrggbb` as four bytes. `opacity` from 0 to 1. */
export function colorBytes(color: Color, opacity = 1): ColorBytes {
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255, Math.round(opacity * 255)];
}
