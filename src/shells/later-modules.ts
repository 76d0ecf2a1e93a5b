// What the page fetches after its first picture: panels that open on demand, and what only they ask of the core.
import { Later } from './later.ts';

export const laterModules = {
  dossier: new Later(async () => {
    const [{ selectDossier }] = await Promise.all([
      import('../core/select/dossier.ts'),
      import('../panels/lode-dossier.ts'),
    ]);
    return { selectDossier };
  }),
  search: new Later(() => import('../core/select/search.ts')),
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
  tableFile: new Later(() => import('../export/table-file.ts')),
  concentration: new Later(() => import('../panels/concentration/lode-concentration.ts')),
  help: new Later(() => import('../panels/lode-help.ts')),
  settings: new Later(() => import('../panels/lode-settings.ts')),
};

/** Fetches all of them, so that the page goes on without a network. */
export function fetchLaterModules(): Promise<unknown> {
  return Promise.all(Object.values(laterModules).map(module => module.fetch(null)));
}
