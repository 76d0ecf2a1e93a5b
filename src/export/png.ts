import { Resvg } from '@resvg/resvg-js';

export interface PngOptions {
  widthPx: number;
  /** Paths of TrueType files; the system's fonts are not looked at, so that every machine draws alike. */
  fontFiles: readonly string[];
}

/** A figure's SVG as PNG bytes. The browser's worker gives the same ones. */
export function renderPng(svg: string, { widthPx, fontFiles }: PngOptions): Uint8Array {
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'width', value: widthPx },
    font: { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: 'Fira Sans' },
  });
  return resvg.render().asPng();
}
