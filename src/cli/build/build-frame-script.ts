// Builds `embed.js`, which host pages run beside their frames: one classic script that needs nothing else.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** Writes `embed.js` into the folder. */
export async function buildFrameScript(root: string, folder: string): Promise<void> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(root, 'src/embed-frames.ts'), output: { format: 'iife' } },
    },
  });
  const { output } = (Array.isArray(result) ? result[0]! : result) as Rolldown.RolldownOutput;
  writeFileSync(join(folder, 'embed.js'), output[0].code);
}
