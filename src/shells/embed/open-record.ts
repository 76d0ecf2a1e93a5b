// The record of a dataset and its boundaries, read once for all embeds of a page.
import type { Atlas } from '../../core/geo/atlas.ts';
import { createAtlas } from '../../core/geo/decode-atlas.ts';
import type { Worldview } from '../../core/geo/types.ts';
import { createModel, createVocabulary, type Model } from '../../core/model/create-model.ts';
import type { Details } from '../../core/model/dataset.ts';
import { LANGUAGES } from '../../core/text/messages.ts';
import type { Vocabulary } from '../../core/view/vocabulary.ts';
import {
  dataFile,
  type Fetch,
  FILES,
  failureOf,
  LoadError,
  loadBoundaries,
  loadDataset,
  loadDetails,
  loadPlaces,
} from '../../state/load.ts';
import { fetchFile } from './site-files.ts';
import { SITE_URL } from './site-url.ts';

/** The folder of a site's data. */
const DATA = 'data/';
type Level = Atlas['level'];

export interface OpenRecord {
  model: Model;
  vocabulary: Vocabulary;
  /** Prose and sources, from beside the dataset. A failure can be tried again. */
  details(): Promise<Details>;
  /** A file by its path from a site's root; its data come from beside the dataset. */
  fetchFile: Fetch;
}

const records = new Map<string, Promise<OpenRecord>>();
const files = new Map<string, Promise<unknown>>();

/**
 * The record of the dataset that an element names, or of the site's own, as it is now or in a published version; one that
 * failed is asked for anew. Every failure is a LoadError that names the file as the element does.
 */
export async function openRecord(src: string, version: string | null): Promise<OpenRecord> {
  const name = src === '' ? dataFile('dataset', version) : shorten(src);
  const [file, base] = src === '' ? [FILES.dataset, SITE_URL] : [src, document.baseURI];
  const url = URL.canParse(file, base) ? new URL(file, base) : null;
  if (!url || !/^https?:$/.test(url.protocol)) throw new LoadError({ reason: 'missing', file: name });
  try {
    return await once(records, `${url.href} ${version}`, () => readRecord(url, version));
  } catch (error) {
    throw new LoadError({ ...failureOf(error, name), file: name });
  }
}

/** Boundaries of one level in a worldview; decoded once for all embeds. */
export async function atlasFor(level: Level, worldview: Worldview): Promise<Atlas> {
  type Input = Parameters<typeof createAtlas>;
  const fromSite = (file: string) => fetchFile(new URL(file, SITE_URL));
  const [topology, places] = await Promise.all([
    once(files, level, () => loadBoundaries(level, fromSite)),
    once(files, 'places', () => loadPlaces(fromSite)),
  ]);
  return createAtlas(topology as Input[0], places as Input[1], { level, worldview });
}

async function readRecord(url: URL, version: string | null): Promise<OpenRecord> {
  const addressOf = (file: string): URL => {
    if (file === FILES.dataset) return url;
    return file.startsWith(DATA) ? new URL(file.slice(DATA.length), url) : new URL(file, SITE_URL);
  };
  const fromBeside = (file: string) => fetchFile(addressOf(file));
  const model = createModel(await loadDataset(fromBeside, version));
  const own = new Map<string, Promise<Details>>();
  return {
    model,
    vocabulary: createVocabulary(model, LANGUAGES),
    details: () => once(own, 'details', () => loadDetails(fromBeside, version)),
    fetchFile: fromBeside,
  };
}

function once<T>(shelf: Map<string, Promise<T>>, key: string, read: () => Promise<T>): Promise<T> {
  const known = shelf.get(key);
  if (known) return known;
  const reading = read();
  shelf.set(key, reading);
  reading.catch(() => shelf.delete(key));
  return reading;
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
