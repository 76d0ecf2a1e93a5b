// The real dataset and boundaries for tests: read from data/ and public/geo once for all files that a process runs.
import { readFileSync } from 'node:fs';
import { buildDataset } from '../src/cli/data/build-dataset.ts';
import { loadRecords, plainRecords } from '../src/cli/data/load-records.ts';
import type { Atlas } from '../src/core/geo/atlas.ts';
import { createAtlas } from '../src/core/geo/decode-atlas.ts';
import { createModel, type Model } from '../src/core/model/create-model.ts';
import type { Dataset, Details } from '../src/core/model/dataset.ts';

let built: { dataset: Dataset; details: Details } | undefined;
let model: Model | undefined;
const atlases = new Map<string, Atlas>();

/** The dataset and details that `data/` gives; frozen, because other tests are given the same. */
export function openDataset(): { dataset: Dataset; details: Details } {
  built ??= deepFreeze(buildDataset(plainRecords(loadRecords('data').entries)));
  return built;
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}

/** The one model of the real dataset. */
export function openModel(): Model {
  model ??= createModel(openDataset().dataset);
  return model;
}

/** The boundaries of `public/geo`: the coarse level for a world view, the fine one for regions. */
export function openAtlas(level: 'world' | 'detail' = 'world'): Atlas {
  const known = atlases.get(level);
  if (known) return known;
  const read = (name: string) => JSON.parse(readFileSync(`public/geo/${name}.json`, 'utf8'));
  const atlas = createAtlas(read(`${level}.topo`), read('places'), { level, worldview: 'default' });
  atlases.set(level, atlas);
  return atlas;
}
