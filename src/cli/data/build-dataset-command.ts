// The command that writes the built files.
import { join } from 'node:path';
import { copyReleases } from './releases.ts';
import { writeDataset } from './write-dataset.ts';

/** Writes dataset.json, details.json, the briefings and the published versions into the folder given (default public/data); 0, or 1 when data/ has faults. */
export function buildDatasetCommand(args: readonly string[], root = '.'): number {
  try {
    const directory = args[0] ?? 'public/data';
    for (const { file, bytes, brotli } of writeDataset(root, directory)) {
      console.log(`${file}: ${bytes} bytes, ${brotli} as brotli`);
    }
    const releases = copyReleases(join(root, 'data', 'releases'), join(directory, 'releases'));
    console.log(`${join(directory, 'releases')}: ${releases.map(({ version }) => version).join(', ') || 'none'}`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}
