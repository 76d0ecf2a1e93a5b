// Builds `embed.js`, which host pages run beside their frames: one classic script that needs nothing else.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleScript } from './bundle-script.ts';

/** Writes `embed.js` into the folder. */
export async function buildFrameScript(root: string, folder: string): Promise<void> {
  writeFileSync(join(folder, 'embed.js'), await bundleScript(root, join(root, 'src/embed-frames.ts')));
}
