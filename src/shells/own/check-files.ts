import { placeShapesOf } from '../../core/check/place-shapes.ts';
import type { Dataset, Details } from '../../core/model/dataset.ts';
import { checkOwnRecords, type OwnCheck } from '../../core/own/check-own-records.ts';
import type { OwnFile } from '../../core/own/read-own-files.ts';
import { fetchBesidePage } from '../../state/fetch-beside-page.ts';
import { loadBoundaries, loadDataset, loadDetails, loadPlaces } from '../../state/load.ts';

/** Checks a reader's files against the published data of a version, which are asked for without what lies over them. */
export async function checkFiles(files: readonly OwnFile[], version: string | null): Promise<OwnCheck> {
  const [validators, topology, places, dataset, details] = await Promise.all([
    import('virtual:own-validators'),
    loadBoundaries('detail', fetchBesidePage),
    loadPlaces(fetchBesidePage),
    loadDataset(fetchBesidePage, version),
    loadDetails(fetchBesidePage, version),
  ]);
  const published: { dataset: Dataset; details: Details } = { dataset, details };
  const shapes = placeShapesOf(topology as Parameters<typeof placeShapesOf>[0], places.successors ?? {});
  return checkOwnRecords(files, { ...published, validators, places: shapes });
}
