import { join } from 'node:path';
import { packageRoot } from './package-root.ts';
import { UsageError } from './usage-error.ts';

/** A larger picture would take more memory than most machines have. */
const MOST_PX = 25_600;

/** An SVG as PNG with shipped faces, by their file names, as its only ones. */
export async function rasterize(
  svg: string,
  { widthPx, heightPx, fontFiles }: { widthPx: number; heightPx: number; fontFiles: readonly string[] },
): Promise<Uint8Array> {
  if (Math.max(widthPx, heightPx) > MOST_PX)
    throw new UsageError(
      `PNG: ${widthPx} × ${heightPx} px; expected at most ${MOST_PX} px. Next: a lower --dpi or --scale, or PDF`,
    );
  const { renderPng } = await import('../export/png.ts');
  const folder = join(packageRoot(), 'public', 'fonts', 'ttf');
  return renderPng(svg, { widthPx, heightPx, fontFiles: fontFiles.map(file => join(folder, file)) });
}
