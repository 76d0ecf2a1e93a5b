import { mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { escapeXml } from '../../core/figure/escape-xml.ts';
import { docCommands } from '../../pages/docs/doc-commands.ts';
import type { DocExample } from '../../pages/docs/doc-example.ts';
import { runDocCommand } from './run-doc-command.ts';

/** Lines of a printed answer that a page shows. */
const MOST_LINES = 12;

/** Runs every command of the docs with the built command line in the folder; what came out stands below the command. */
export function runDocCommands(root: string, folder: string, lang: string): Record<string, DocExample> {
  mkdirSync(folder, { recursive: true });
  // Its reader stands at the root, and what it writes belongs into the folder.
  const inRoot = (word: string) => (word.startsWith('public/') ? join(root, word) : word);
  const entries = Object.entries(docCommands(lang)).map(([id, { command, out }]) => {
    const printed = runDocCommand(join(root, 'dist', 'cli', 'lodemap.mjs'), argumentsOf(command).map(inRoot), folder);
    const output = out === 'prose' || out === 'rows' ? shownLines(printed, out) : shownOut(folder, out);
    return [id, { syntax: 'sh', code: command, yields: null, output } satisfies DocExample] as const;
  });
  return Object.fromEntries(entries);
}

/** What follows `--` of `npm run`, as a shell would split it: words, and texts in double quotes. Throws at anything else. */
function argumentsOf(command: string): string[] {
  const [, rest] = /^npm run -s lodemap -- (.*)$/.exec(command) ?? [];
  if (rest === undefined || /['\\$`;|<>]/.test(rest)) throw new Error(`a command that the docs can't run: ${command}`);
  return [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);
}

function shownLines(printed: string, kind: 'prose' | 'rows'): string {
  const lines = printed.trimEnd().split('\n');
  const more = lines.length > MOST_LINES ? `\n… ${lines.length - MOST_LINES}` : '';
  return `<pre class="output ${kind}" tabindex="0"><code>${escapeXml(lines.slice(0, MOST_LINES).join('\n'))}${more}</code></pre>`;
}

function shownOut(folder: string, out: string): string {
  const path = `figures/${out}`;
  const link = `<p class="label"><a href="${path}">${path}</a></p>`;
  if (basename(out) === 'manifest.json') return `<div class="atlas">${atlas(folder, out)}</div>${link}`;
  const isPicture = ['.svg', '.png'].includes(extname(out));
  return isPicture ? `<img class="output-picture" src="${path}" alt="${path}" loading="lazy">${link}` : link;
}

/** The pictures that a manifest lists, each with its title as the text in its place. */
function atlas(folder: string, manifest: string): string {
  const { figures } = JSON.parse(readFileSync(join(folder, manifest), 'utf8')) as {
    figures: { title: string; files: { file: string }[] }[];
  };
  return figures
    .flatMap(({ title, files }) => files.map(({ file }) => [title, `figures/${dirname(manifest)}/${file}`] as const))
    .map(([title, path]) => `<img src="${path}" alt="${escapeXml(title)}" loading="lazy">`)
    .join('');
}
