import { Resvg } from '@resvg/resvg-js';

export interface PngOptions {
  /** Pixels per CSS px of the SVG. */
  scale: number;
  /** TrueType files; the system's fonts are not looked at, so that every machine draws alike. */
  fontFiles: readonly string[];
}

/** A figure's SVG as PNG bytes. */
export function renderPng(svg: string, { scale, fontFiles }: PngOptions): Uint8Array {
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: 'Fira Sans' },
  });
  return resvg.render().asPng();
}
