import type { Zippable } from 'fflate';
import type { FigureFile } from '../../export/row-files.ts';

/** The earliest day that a zip can bear: the clock leaves no trace. */
const ZIP_DATE = '1980-01-02T00:00:00';

/** Several files as one. */
export async function zipFiles(stem: string, format: string, files: readonly FigureFile[]): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate');
  const entries: Zippable = {};
  for (const { suffix, content } of files)
    entries[`${stem}${suffix}.${format}`] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(entries, { level: 9, mtime: ZIP_DATE });
}
