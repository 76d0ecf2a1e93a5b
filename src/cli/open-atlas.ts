// What every drawing or counting command needs: the built dataset, the boundaries and the words of a language.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from '../core/geo/atlas.ts';
import { atlasLevel } from '../core/geo/atlas-level.ts';
import { createAtlas } from '../core/geo/decode-atlas.ts';
import { createModel, createVocabulary, type Model } from '../core/model/create-model.ts';
import type { Dataset, Details } from '../core/model/dataset.ts';
import { withOwnDetails, withOwnRecords } from '../core/own/merge-own-records.ts';
import type { OwnRecords } from '../core/own/own-records.ts';
import { LANGUAGES, loadMessages, type Messages } from '../core/text/messages.ts';
import { problemLine } from '../core/text/say-problem.ts';
import { viewProblemsEn } from '../core/text/view-problems.en.ts';
import { parseView } from '../core/view/codec.ts';
import type { Problem } from '../core/view/problem.ts';
import type { View } from '../core/view/view.ts';
import { listVersions } from './data/releases.ts';
import { packageRoot } from './package-root.ts';
import { DataError } from './usage-error.ts';

export interface OpenView {
  model: Model;
  view: View;
  problems: Problem[];
  messages: Messages;
}

/** Reads a JSON file of the built product; the error names the file and the next step. */
function readBuilt<T>(file: string, what: string): T {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new DataError(`${what} is missing: ${file}. Next: npm run build`);
  }
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    throw new DataError(`${what} can't be read: ${file}: ${(error as Error).message}. Next: npm run build`);
  }
}

/** What was decoded stays for the next figure of the process: models and details by folder, boundaries by level. */
const models = new Map<string, Model>();
const details = new Map<string, Details>();
const atlases = new Map<string, Atlas>();
/** The folder from which each model came, so that its details come from there too. */
const folders = new WeakMap<Model, string>();

/** The reader's own records, over the data of every View. */
let own: OwnRecords | null = null;

/** Lays a reader's own records over all data that are opened from now on. */
export function layOver(records: OwnRecords): void {
  own = records;
  models.clear();
  details.clear();
}

/** The built data as published, whatever lies over them. */
export function openPublished(): { dataset: Dataset; details: Details } {
  return {
    dataset: readBuilt<Dataset>(join(latestFolder(), 'dataset.json'), 'the dataset'),
    details: readBuilt<Details>(join(latestFolder(), 'details.json'), 'the details'),
  };
}

function remembered<T>(known: Map<string, T>, key: string, open: () => T): T {
  const found = known.get(key) ?? open();
  known.set(key, found);
  return found;
}

function latestFolder(): string {
  return join(packageRoot(), 'dist', 'cli', 'data');
}

/** The folder of the data that a query names with `data=`: the built ones, or those of a published version. */
function dataFolder(query: string): string {
  const { view, problems } = parseView(query);
  const releases = join(packageRoot(), 'data', 'releases');
  const wrong = problems.find(({ key }) => key === 'data')?.got ?? null;
  const asked = wrong ?? view.data;
  if (asked === null) return latestFolder();
  const known = listVersions(releases);
  if (known.includes(asked)) return join(releases, asked);
  // The latest data are what their own version names, published or not yet.
  if (readBuilt<Dataset>(join(latestFolder(), 'dataset.json'), 'the dataset').version === asked) return latestFolder();
  throw new DataError(`data: there is no version "${asked}"; expected one of ${known.join(', ') || 'none yet'}`);
}

/**
 * The model and the View of a query, with the data that it names. With `strict`, a View that has problems is an error; a
 * version of the data that there is not is one always.
 */
export async function openView(query: string, { strict = false }: { strict?: boolean } = {}): Promise<OpenView> {
  const open = await readView(query);
  const { problems } = open;
  for (const problem of problems) console.error(`view: ${describeProblem(problem)}`);
  if (strict && problems.length > 0)
    throw new DataError(`${problems.length} problem${problems.length === 1 ? '' : 's'} in the view`);
  return open;
}

/** The same, and nothing is printed. */
export async function readView(query: string): Promise<OpenView> {
  const folder = dataFolder(query);
  const model = remembered(models, folder, () => {
    const dataset = readBuilt<Dataset>(join(folder, 'dataset.json'), 'the dataset');
    return createModel(own ? withOwnRecords(dataset, own) : dataset);
  });
  folders.set(model, folder);
  const { view, problems } = parseView(query, createVocabulary(model, LANGUAGES));
  return { model, view, problems, messages: await loadMessages(view.lang, view.labels) };
}

/** What of a View's query could not be used, in English, as all that the commands say. */
export function describeProblem(problem: Problem): string {
  return problemLine(problem, viewProblemsEn);
}

/** Sources and prose of the version from which `openView` made a model. */
export function openDetails(model: Model): Details {
  const file = join(folders.get(model) ?? latestFolder(), 'details.json');
  return remembered(details, file, () => {
    const published = readBuilt<Details>(file, 'the details');
    return own ? withOwnDetails(published, own) : published;
  });
}

/** The boundaries of a View. */
export function openAtlas(view: View): Atlas {
  const { worldview } = view;
  const level = atlasLevel(view);
  return remembered(atlases, `${level} ${worldview}`, () => decodeAtlas(level, worldview));
}

function decodeAtlas(level: Atlas['level'], worldview: View['worldview']): Atlas {
  const geo = join(packageRoot(), 'public', 'geo');
  const topology = readBuilt<Parameters<typeof createAtlas>[0]>(join(geo, `${level}.topo.json`), 'the boundary file');
  const places = readBuilt<Parameters<typeof createAtlas>[1]>(join(geo, 'places.json'), 'the place file');
  return createAtlas(topology, places, { level, worldview });
}
