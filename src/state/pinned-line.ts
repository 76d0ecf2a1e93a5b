// What a frozen View says of the versions that came after its own.
import { touchTest } from '../core/changes/changes-touching.ts';
import { diffDatasets } from '../core/changes/diff-datasets.ts';
import type { Edition } from '../core/changes/edition.ts';
import type { ModelEdition } from '../core/changes/replace-record.ts';
import { createModel } from '../core/model/create-model.ts';
import { formatView } from '../core/view/codec.ts';
import type { View } from '../core/view/view.ts';
import { type Fetch, loadDataset, loadDetails } from './load.ts';

export interface PinnedLine {
  /** The version at which the View is frozen. */
  version: string;
  /** The version that the site shows by default. */
  latestVersion: string;
  /** Records whose later change touches the View; `touchTest` says what counts. */
  touching: number;
  /** Where the changes are listed, relative to the site's root. */
  href: string;
}

export interface PinnedLineInput {
  view: View;
  /** The version that the View names, where it is loaded already. */
  older?: ModelEdition;
  fetchFile?: Fetch;
  /** Waits until there is time for the next record; by default until the browser has done what is waiting. */
  pause?: () => Promise<unknown>;
}

/**
 * The line of a frozen View; null when the View follows the latest data. Fetches the latest dataset, and both details where
 * the View shows what only they hold: ask for it once the picture stands. Every failure is a LoadError.
 */
export async function lookUpPinnedLine({
  view,
  older,
  fetchFile,
  pause = nextTask,
}: PinnedLineInput): Promise<PinnedLine | null> {
  const version = view.data;
  if (version === null) return null;
  const [pinned, latest] = await Promise.all([
    older && (older.details || !asksForDetails(view)) ? older : openEdition(view, version, fetchFile),
    openEdition(view, null, fetchFile),
  ]);
  const line = { version, latestVersion: latest.dataset.version, href: `index.html?${formatView(view)}#changes` };
  if (pinned.dataset.hash === latest.dataset.hash) return { ...line, touching: 0 };
  const changes = diffDatasets(pinned, latest);
  const touches = touchTest(view, pinned, latest);
  let touching = 0;
  for (const change of changes) {
    await pause();
    if (touches(change)) touching += 1;
  }
  return { ...line, touching };
}

/** The analysis shows output, small multiples shares of it, and a record that is selected its prose. */
function asksForDetails({ show, select }: View): boolean {
  return show === 'concentration' || show === 'multiples' || select.some(subject => !subject.startsWith('country:'));
}

async function openEdition(view: View, version: string | null, fetchFile?: Fetch): Promise<ModelEdition> {
  const [dataset, details] = await Promise.all([
    loadDataset(fetchFile, version),
    asksForDetails(view) ? loadDetails(fetchFile, version) : null,
  ]);
  const edition: Edition = { dataset, details };
  return { ...edition, model: createModel(dataset) };
}

function nextTask(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve));
}
