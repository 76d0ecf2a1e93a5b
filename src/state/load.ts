import type { PlaceTable } from '../core/geo/boundary-file.ts';
import type { Dataset, Details } from '../core/model/dataset.ts';
import { fetchBesidePage } from './fetch-beside-page.ts';

/** Why a file could not be used. The words for each reason stand in `UiText.load`. */
export type LoadFailure =
  | { reason: 'missing' | 'unreachable' | 'truncated'; file: string }
  | { reason: 'server'; file: string; status: number }
  | { reason: 'shape'; file: string; expected: string }
  | { reason: 'unusable'; file: string; why: string };

export class LoadError extends Error {
  override name = 'LoadError';
  readonly failure: LoadFailure;
  constructor(failure: LoadFailure) {
    super(`${failure.file}: ${failure.reason}`);
    this.failure = failure;
  }
}

/** Files beside the page, relative to its base. */
export const FILES = {
  dataset: 'data/dataset.json',
  details: 'data/details.json',
  places: 'geo/places.json',
  world: 'geo/world.topo.json',
  detail: 'geo/detail.topo.json',
} as const;

/** A file of the data: as the site has it now, or of a published version. */
export function dataFile(name: 'dataset' | 'details', version: string | null): string {
  return version === null ? FILES[name] : `data/releases/${version}/${name}.json`;
}

export type Fetch = (file: string) => Promise<Response>;

/** Fetches one file relative to the page and reads it as JSON; every failure is a LoadError that names the file. */
export async function loadJson(file: string, fetchFile: Fetch = fetchBesidePage): Promise<unknown> {
  const response = await fetchFile(file).catch(() => {
    throw new LoadError({ reason: 'unreachable', file });
  });
  if (response.status === 404) throw new LoadError({ reason: 'missing', file });
  if (!response.ok) throw new LoadError({ reason: 'server', file, status: response.status });
  // A server that answers every path with its start page has no such file.
  if (response.headers.get('content-type')?.includes('text/html')) throw new LoadError({ reason: 'missing', file });
  const text = await response.text().catch(() => {
    throw new LoadError({ reason: 'unreachable', file });
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError({ reason: 'truncated', file });
  }
}

const DATASET_LISTS = [
  'countries',
  'regionSchemes',
  'regionLenses',
  'forums',
  'agreements',
  'projects',
  'risks',
] as const;
const DETAIL_LISTS = ['sources', 'forums', 'agreements', 'projects', 'programmes', 'risks'] as const;

/** The dataset, the latest or a published version's; its lists are looked for, its records were checked when it was built. */
export async function loadDataset(fetchFile?: Fetch, version: string | null = null): Promise<Dataset> {
  const file = dataFile('dataset', version);
  const value = await loadJson(file, fetchFile);
  expectShape(value, file, ['version', 'asof'], DATASET_LISTS);
  return value as unknown as Dataset;
}

export async function loadDetails(fetchFile?: Fetch, version: string | null = null): Promise<Details> {
  const file = dataFile('details', version);
  const value = await loadJson(file, fetchFile);
  expectShape(value, file, ['version'], DETAIL_LISTS);
  return value as unknown as Details;
}

/** Label point, area and box of each country, without its outline. */
/** Where names belong; see `PlaceTable`. */
export type Places = PlaceTable;

export async function loadPlaces(fetchFile?: Fetch): Promise<Places> {
  const value = await loadJson(FILES.places, fetchFile);
  const countries = (value as Partial<Places> | null)?.countries;
  if (typeof countries !== 'object' || countries === null)
    throw new LoadError({ reason: 'shape', file: FILES.places, expected: '"countries": { … }' });
  return value as Places;
}

/** The boundaries of one level as TopoJSON, not yet decoded. */
export async function loadBoundaries(level: 'world' | 'detail', fetchFile?: Fetch): Promise<unknown> {
  const value = await loadJson(FILES[level], fetchFile);
  const record = value as { type?: unknown; objects?: unknown } | null;
  if (record?.type !== 'Topology' || typeof record.objects !== 'object')
    throw new LoadError({ reason: 'shape', file: FILES[level], expected: '"type": "Topology", "objects": { … }' });
  return value;
}

function expectShape(
  value: unknown,
  file: string,
  texts: readonly string[],
  lists: readonly string[],
): asserts value is Record<string, unknown> {
  const fail = (expected: string) => {
    throw new LoadError({ reason: 'shape', file, expected });
  };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail('{ … }');
  const record = value as Record<string, unknown>;
  for (const key of texts) if (typeof record[key] !== 'string') fail(`"${key}": "…"`);
  for (const key of lists) if (!Array.isArray(record[key])) fail(`"${key}": [ … ]`);
}

/** The failure in anything that was thrown while a file was read or used. */
export function failureOf(error: unknown, file: string): LoadFailure {
  if (error instanceof LoadError) return error.failure;
  return { reason: 'unusable', file, why: error instanceof Error ? error.message : String(error) };
}
