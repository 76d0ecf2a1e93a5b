import { fetchBesidePage } from './fetch-beside-page.ts';
import type { Fetch } from './load.ts';
import { keptOwnRecords } from './own-store.ts';

const RECORDS = /^data\/(?:releases\/[^/]+\/)?(dataset|details)\.json$/;

/** Files from beside the page; the records among them with the reader's own, where the tab keeps any. */
export const fetchWithOwn: Fetch = async file => {
  const part = RECORDS.exec(file)?.[1];
  const own = part ? keptOwnRecords() : null;
  const response = await fetchBesidePage(file);
  if (!own || !response.ok) return response;
  const { withOwnDetails, withOwnRecords } = await import('../core/own/merge-own-records.ts');
  // What is no JSON is told by whoever asked for the file.
  const published = await response
    .clone()
    .json()
    .catch(() => null);
  if (published === null) return response;
  return Response.json(part === 'dataset' ? withOwnRecords(published, own) : withOwnDetails(published, own));
};
