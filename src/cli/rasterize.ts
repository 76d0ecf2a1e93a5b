import { join } from 'node:path';
import { packageRoot } from './package-root.ts';

/** An SVG as PNG with shipped faces, by their file names, as its only ones. */
export async function rasterize(
  svg: string,
  { widthPx, fontFiles }: { widthPx: number; fontFiles: readonly string[] },
): Promise<Uint8Array> {
  const { renderPng } = await import('../export/png.ts');
  const folder = join(packageRoot(), 'public', 'fonts', 'ttf');
  return renderPng(svg, { widthPx, fontFiles: fontFiles.map(file => join(folder, file)) });
}
