import { fork } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** More processes than this read the boundaries more often than they save. */
const MOST_PROCESSES = 4;

/**
 * Writes the static pages of every language into `folder`, which is emptied first. `site` is the site's address with a
 * slash at its end; null leaves out what needs one: sitemap, feed, oEmbed, pictures of shared links.
 */
export async function writePages(root: string, folder: string, site: string | null): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const processes = Math.min(MOST_PROCESSES, availableParallelism());
  const parts = Array.from({ length: processes }, (_, part) =>
    runPart([folder, site ?? '', `${part}`, `${processes}`]),
  );
  const read = (file: string) => readFileSync(join(root, 'src', file), 'utf8');
  const sheets = ['shells/fonts.css', 'shells/tokens.css', 'pages/base.css', 'pages/pages.css'].map(read);
  // Paper is light, whatever the reader's screen is.
  const onPaper = sheets.join('\n').replaceAll('@media (prefers-color', '@media screen and (prefers-color');
  writeFileSync(join(folder, 'pages.css'), onPaper);
  await Promise.all(parts);
}

/** Resolves when a process has written its part of the pages. */
function runPart(args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'write-pages-main.ts'), args);
    child.on('error', reject);
    child.on('exit', code => (code === 0 ? resolve() : reject(new Error(`writing pages ended with ${code}`))));
  });
}

/** Moves written pages into the built site. */
export function addPages(folder: string, siteFolder: string): void {
  cpSync(folder, siteFolder, { recursive: true });
}
