import { spawnSync } from 'node:child_process';

/** What a batch says when all went well: good to read at a prompt, and nothing to read in a build. */
const ALL_WELL = /: (\d+) of \1 figures, listed in manifest\.json$/;

/**
 * What the command line at `script` prints with these arguments in a folder. What it says besides goes on to this one's
 * reader, but for the line that all figures are drawn. Throws with its words where it fails.
 */
export function runDocCommand(script: string, args: readonly string[], folder: string): string {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`lodemap ${args.join(' ')} ended with ${status}: ${stderr.trim()}`);
  for (const line of stderr.split('\n')) if (line.trim() !== '' && !ALL_WELL.test(line)) console.warn(line);
  return stdout;
}
