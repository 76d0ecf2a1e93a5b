// What the page fetches after its first picture: panels that open on demand, their words, and what only they ask of the core.
import type { Model } from '../core/model/create-model.ts';
import { loadAnalysisWords } from '../core/text/analysis-words.ts';
import { loadAuthorWords } from '../core/text/author-words.ts';
import { loadChangesWords } from '../core/text/changes-words.ts';
import { loadChartWords } from '../core/text/chart-words.ts';
import { loadCompareWords } from '../core/text/compare-words.ts';
import { loadDossierWords } from '../core/text/dossier-words.ts';
import { loadExportWords } from '../core/text/export-words.ts';
import { loadHelpWords } from '../core/text/help-words.ts';
import { loadMatrixWords } from '../core/text/matrix-words.ts';
import { LANGUAGES, loadMessages, type Messages } from '../core/text/messages.ts';
import { loadMultiplesWords } from '../core/text/multiples-words.ts';
import { loadOwnWords } from '../core/text/own-words.ts';
import { loadPinsWords } from '../core/text/pins-words.ts';
import { loadPlayWords } from '../core/text/play-words.ts';
import { loadShareWords } from '../core/text/share-words.ts';
import { loadTableWords } from '../core/text/table-words.ts';
import { loadViewProblemWords } from '../core/text/view-problem-words.ts';
import { Later } from './later.ts';
import { LaterWords } from './later-words.ts';

export const laterModules = {
  dossier: new Later(async () => {
    const [{ selectDossier }] = await Promise.all([
      import('../core/select/dossier.ts'),
      import('../panels/lode-dossier.ts'),
    ]);
    return { selectDossier };
  }),
  hover: new Later(async () => {
    const [{ hoverCard }] = await Promise.all([import('../panels/hover-card.ts'), import('../panels/lode-tooltip.ts')]);
    return { hoverCard };
  }),
  search: new Later(async () => {
    const [{ search }, english] = await Promise.all([import('../core/select/search.ts'), loadMessages('en')]);
    return { search: (model: Model, query: string, words: Messages) => search(model, query, words, english) };
  }),
  matrix: new Later(async () => {
    const [workspace] = await Promise.all([
      import('./matrix-workspace.ts'),
      import('../panels/lode-combinations.ts'),
      import('../panels/lode-where.ts'),
      import('../panels/lode-matrix.ts'),
    ]);
    return workspace;
  }),
  table: new Later(() => import('../panels/lode-table.ts')),
  multiples: new Later(() => import('../panels/multiples/lode-multiples.ts')),
  tableFile: new Later(() => import('../export/table-file.ts')),
  concentration: new Later(() => import('../panels/concentration/lode-concentration.ts')),
  briefings: new Later(() => import('./show-briefings.ts')),
  compare: new Later(() => import('./compare/compare-workspace.ts')),
  player: new Later(() => import('../panels/lode-player.ts')),
  author: new Later(() => import('./author/open-author.ts')),
  share: new Later(() => import('./share/open-share.ts')),
  saveView: new Later(() => import('./save-view/open-save-view.ts')),
  help: new Later(() => import('../panels/lode-help.ts')),
  own: new Later(async () => {
    const [{ openOwn }, { ownLine }] = await Promise.all([import('./own/open-own.ts'), import('./own/own-line.ts')]);
    return { openOwn, ownLine };
  }),
  pinned: new Later(() => import('./changes/pinned-template.ts')),
  settings: new Later(() => import('../panels/lode-settings.ts')),
};

/** Words of what opens on demand: `get` joins them to the page's own. */
export const laterWords = {
  analysis: new LaterWords(loadAnalysisWords),
  table: new LaterWords(loadTableWords),
  matrix: new LaterWords(loadMatrixWords),
  dossier: new LaterWords(loadDossierWords),
  help: new LaterWords(loadHelpWords),
  multiples: new LaterWords(loadMultiplesWords),
  play: new LaterWords(loadPlayWords),
  compare: new LaterWords(loadCompareWords),
  charts: new LaterWords(loadChartWords),
  author: new LaterWords(loadAuthorWords),
  own: new LaterWords(loadOwnWords),
  pins: new LaterWords(loadPinsWords),
  changes: new LaterWords(loadChangesWords),
  share: new LaterWords(loadShareWords),
  export: new LaterWords(loadExportWords),
  viewProblems: new LaterWords(loadViewProblemWords),
};

/** Fetches all of them, in every language, so that the page goes on without a network. */
export function fetchLaterModules(): Promise<unknown> {
  const words = Object.values(laterWords).flatMap(topic => LANGUAGES.map(lang => topic.fetch(lang, null)));
  return Promise.all([...Object.values(laterModules).map(module => module.fetch(null)), ...words]);
}
