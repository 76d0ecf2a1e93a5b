// The command that writes the built files.
import { writeDataset } from './write-dataset.ts';

/** Writes dataset.json and details.json into the folder given (default public/data); 0, or 1 when data/ has faults. */
export function buildDatasetCommand(args: readonly string[], root = '.'): number {
  try {
    for (const { file, bytes, brotli } of writeDataset(root, args[0] ?? 'public/data')) {
      console.log(`${file}: ${bytes} bytes, ${brotli} as brotli`);
    }
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}
