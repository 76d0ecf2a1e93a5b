// Many figures in one process: read, checked one by one, drawn, and listed in a manifest.
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sheetOf } from '../../core/figure/sheet.ts';
import { formatView } from '../../core/view/codec.ts';
import { readFigureMeta } from '../../export/figure-meta.ts';
import type { Invocation } from '../command.ts';
import { readFigureOptions } from '../figure-options.ts';
import { describeProblem, openAtlas, openView, readView } from '../open-atlas.ts';
import { DataError, UsageError } from '../usage-error.ts';
import { figureInput, filesOf } from '../write-figure.ts';
import { writeOut } from '../write-out.ts';
import { ATLAS_KINDS, atlasEntries } from './atlas-entries.ts';
import { type BatchEntry, readEntry, readFormats } from './batch-entry.ts';
import { type DrawnFigure, describeFile, type FailedFigure, writeManifest } from './manifest.ts';
import { readBatchFile } from './read-batch-file.ts';

const MANIFEST = 'manifest.json';

/** One figure that is asked for, and where; it is read only when its turn comes. */
interface Asked {
  at: string;
  name: string | null;
  read(): BatchEntry;
}

/** Draws what `--out-dir` asks for. Answers the exit code: 1 when a figure is missing. */
export async function runBatch({ positionals, values }: Invocation): Promise<number> {
  const folder = values['out-dir'];
  if (typeof folder !== 'string')
    throw new UsageError('--each and --format need --out-dir <folder>; one figure is written with --out <file>');
  if (values.out !== undefined) throw new UsageError('--out and --out-dir: expected one of them');
  if (positionals.length > 1)
    throw new UsageError(`got ${positionals.length} arguments; expected a list such as views.json, or one view`);
  const asked = await listAsked(positionals[0], values);
  makeFolder(folder);
  const [drawn, failed]: [DrawnFigure[], FailedFigure[]] = [[], []];
  const [names, files] = [new Claims(), new Claims()];
  for (const { at, name, read } of asked) {
    try {
      const entry = read();
      names.claim(entry.name, at);
      const { figure, contents } = await drawEntry(entry, values.strict === true);
      for (const file of contents.keys()) files.claim(file, at);
      for (const [file, content] of contents) writeOut(join(folder, file), content);
      drawn.push(figure);
      for (const problem of figure.problems) say(at, name, `view: ${problem}; drawn without it`);
    } catch (error) {
      const failure = { name, at, error: explain(error) };
      failed.push(failure);
      say(at, name, failure.error);
    }
  }
  writeOut(join(folder, MANIFEST), writeManifest(drawn, failed));
  console.error(`${folder}: ${drawn.length} of ${asked.length} figures, listed in ${MANIFEST}`);
  if (failed.length > 0) console.error('Next: correct what is said above and run the same command again.');
  return failed.length > 0 ? 1 : 0;
}

/** The entries of a list, or those of an atlas. */
async function listAsked(positional: string | undefined, values: Invocation['values']): Promise<Asked[]> {
  const { each, format = 'svg', strict } = values;
  const shared = { formats: readFormats(format), values };
  readFigureOptions(values);
  if (each === undefined) {
    if (positional === undefined || !/\.json$|^-$/i.test(positional))
      throw new UsageError(`got ${positional ?? 'no list'}; expected a list such as views.json, or --each with a view`);
    return readBatchFile(positional).map((raw, i) => ({
      at: `${positional === '-' ? 'standard input' : basename(positional)}: figure ${i + 1}`,
      name: nameIn(raw),
      read: () => readEntry(raw, shared),
    }));
  }
  const kind = ATLAS_KINDS.find(known => known === each);
  if (!kind) throw new UsageError(`--each: got "${each}"; expected ${ATLAS_KINDS.join(', ')}`);
  if (positional && /\.json$|^-$/i.test(positional))
    throw new UsageError('--each makes its own list; expected a view in quotes, or the list without --each');
  const { model, view } = await openView(readEntry({ name: 'base', view: positional ?? '' }, shared).query, {
    strict: strict === true,
  });
  const entries = atlasEntries(kind, { model, view, atlas: openAtlas({ ...view, region: 'world', camera: null }) });
  if (entries.length === 0) throw new DataError(`--each ${kind}: none has a record in this view. Next: widen the view`);
  return entries.map(entry => ({
    at: `--each ${kind}`,
    name: entry.name,
    read: () => readEntry({ name: entry.name, view: formatView(entry.view) }, shared),
  }));
}

function say(at: string, name: string | null, message: string): void {
  console.error(`${at}${name === null ? '' : ` (${name})`}: ${message}`);
}

function nameIn(raw: unknown): string | null {
  const name = (raw as { name?: unknown } | null)?.name;
  return typeof name === 'string' ? name : null;
}

/** Names and files that are taken. Case does not tell two apart, because some file systems don't. */
class Claims {
  readonly #takenAt = new Map<string, string>();

  claim(name: string, at: string): void {
    const key = name.toLowerCase();
    const before = this.#takenAt.get(key);
    if (before !== undefined) throw new UsageError(`name: "${name}" is taken by ${before}; expected another name`);
    this.#takenAt.set(key, at);
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(`--out-dir: ${folder} can't be made: ${(error as Error).message}`);
  }
}

/** What was wrong, in words; a fault of the program is told from one of the list. */
function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  // In a list an option has no dashes.
  return error instanceof UsageError || error instanceof DataError ? message.replace(/^--/, '') : `fault: ${message}`;
}

/** All files of a figure, so that it is written whole or not at all. */
async function drawEntry(
  { name, query, formats, values }: BatchEntry,
  isStrict: boolean,
): Promise<{ figure: DrawnFigure; contents: Map<string, string | Uint8Array> }> {
  const { size, ...options } = readFigureOptions(values);
  const open = await readView(query);
  const problems = open.problems.map(describeProblem);
  if (isStrict && problems.length > 0) throw new DataError(`view: ${problems.join('; ')}`);
  const input = figureInput(open, { ...options, sheet: sheetOf(size, open.view) });
  const { title, alt } = readFigureMeta(await input.draw({}));
  const contents = new Map<string, string | Uint8Array>();
  const files: DrawnFigure['files'] = [];
  for (const format of formats) {
    for (const { suffix, content } of await filesOf(format, input)) {
      const file = `${name}${suffix}.${format}`;
      contents.set(file, content);
      files.push(describeFile(file, format, content));
    }
  }
  const { version, asof, hash } = open.model.dataset;
  const data = { version, asof, sha256: hash };
  return { figure: { name, view: formatView(open.view), data, title, alt, files, problems }, contents };
}
