import type { Messages } from '../core/text/messages.ts';
import { problemLine } from '../core/text/say-problem.ts';
import type { ViewProblemText } from '../core/text/view-problems.en.ts';
import type { Notice } from '../panels/lode-notice.ts';
import { describeFailure } from '../state/describe-failure.ts';
import type { AppState } from '../state/store.ts';

/** What the map reported about itself, and `part`: a panel that could not be fetched. */
export type MapProblem = 'boundaries' | 'provinces' | 'stopped' | 'software' | 'part';

/**
 * The notices of a state, most important first; the shell shows the first that was not dismissed.
 *
 * @param problemWords says the parts of the address that were not understood; until it is there they are only counted
 */
export function noticesOf(
  state: AppState,
  mapProblems: ReadonlySet<MapProblem>,
  messages: Messages,
  problemWords: ViewProblemText | null,
): Notice[] {
  const text = messages.ui;
  const notices: Notice[] = [];
  const add = (id: string, kind: Notice['kind'], words: string, more: Partial<Notice> = {}) =>
    notices.push({ id, kind, words, details: [], action: null, ...more });
  if (state.datasetStatus.state === 'failed') {
    const details = [describeFailure(state.datasetStatus.failure, text.load)];
    add('dataset', 'warning', text.load.failed, { details, action: { id: 'retry', label: text.notice.retry } });
  }
  if (mapProblems.has('boundaries'))
    add('boundaries', 'warning', text.notice.boundariesMissing, retry(text.notice.retry));
  if (mapProblems.has('stopped')) add('stopped', 'warning', text.notice.mapFailed, retry(text.notice.retry));
  if (state.problems.length) {
    const details = problemWords ? state.problems.map(problem => problemLine(problem, problemWords)) : [];
    const action = { id: 'reset', label: text.notice.reset };
    const id = `address ${state.problems.map(({ key, got }) => `${key}=${got}`).join()}`;
    add(id, 'info', text.notice.addressProblem(state.problems.length), { details, action });
  }
  if (state.detailsStatus.state === 'failed') {
    const details = [describeFailure(state.detailsStatus.failure, text.load)];
    add('details', 'warning', text.notice.detailsMissing, { details, ...retryDetails(text.notice.retry) });
  }
  if (mapProblems.has('part')) add('part', 'warning', text.notice.partMissing, retry(text.notice.retry));
  if (mapProblems.has('provinces')) add('provinces', 'info', text.notice.provincesMissing);
  if (mapProblems.has('software') && state.renderer === 'webgl') add('software', 'info', text.notice.softwareRendering);
  return notices;
}

function retry(label: string): Partial<Notice> {
  return { action: { id: 'retry-map', label } };
}
function retryDetails(label: string): Partial<Notice> {
  return { action: { id: 'retry-details', label } };
}
