import type { TextFont } from '../../core/figure/measure-text.ts';
import type { PlacedText } from '../../core/layout/placed.ts';

type Line = Pick<PlacedText, 'text' | 'font' | 'color' | 'halo' | 'anchor'>;

const FAMILIES: Readonly<Record<TextFont['family'], string>> = {
  sans: '"Fira Sans", "Noto Sans SC", sans-serif',
  condensed: '"Fira Sans Condensed", "Noto Sans SC", sans-serif',
  arabic: '"Lodemap Arabic", sans-serif',
};
const HALO_PX = 3;
const HALO_OPACITY = 0.9;
let measuring: CanvasRenderingContext2D | null = null;

/** A font as CSS writes it, enlarged by `scale`. */
export function fontOf({ family, weight, italic, sizePx }: TextFont, scale: number): string {
  return `${italic ? 'italic ' : ''}${weight} ${sizePx * scale}px ${FAMILIES[family]}`;
}

/** How far a line reaches from its anchor on the baseline, with its halo, px. */
export function measureLine({ text, font, anchor, halo }: Line): {
  left: number;
  right: number;
  top: number;
  bottom: number;
} {
  measuring ??= document.createElement('canvas').getContext('2d')!;
  // Measured large: small sizes are rounded.
  const scale = 8;
  measuring.font = fontOf(font, scale);
  measuring.textAlign = alignOf(anchor);
  const box = measuring.measureText(text);
  const margin = 1 + (halo === null ? 0 : HALO_PX / 2);
  return {
    left: Math.max(0, box.actualBoundingBoxLeft / scale) + margin,
    right: Math.max(0, box.actualBoundingBoxRight / scale) + margin,
    top: Math.max(0, box.actualBoundingBoxAscent / scale) + margin,
    bottom: Math.max(0, box.actualBoundingBoxDescent / scale) + margin,
  };
}

/** Draws a line with its anchor at (x, y), the halo below the letters. */
export function paintLine(context: CanvasRenderingContext2D, line: Line, x: number, y: number, scale: number): void {
  const { text, font, anchor, color, halo } = line;
  context.font = fontOf(font, scale);
  context.textAlign = alignOf(anchor);
  if (halo !== null) {
    context.globalAlpha = HALO_OPACITY;
    context.strokeStyle = halo;
    context.lineWidth = HALO_PX * scale;
    context.lineJoin = 'round';
    context.strokeText(text, x, y);
    context.globalAlpha = 1;
  }
  context.fillStyle = color;
  context.fillText(text, x, y);
}

function alignOf(anchor: Line['anchor']): CanvasTextAlign {
  return anchor === 'middle' ? 'center' : anchor === 'start' ? 'left' : 'right';
}
