import type { Model } from '../model/create-model.ts';
import type { View } from '../view/view.ts';
import { selectRows } from './rows.ts';

/** Whether a View takes nothing out, and all that it puts in leaves the rows as they are. */
export function putInMovesNothing(model: Model, view: View): boolean {
  if (view.with.length === 0 || view.without.length > 0) return false;
  const [now, before] = [selectRows(model, view), selectRows(model, { ...view, with: [] })];
  return (
    now.agreements.length === before.agreements.length &&
    now.risks.length === before.risks.length &&
    now.matching?.size === before.matching?.size &&
    now.projects.length === before.projects.length &&
    now.projects.every((row, i) => row === before.projects[i]) &&
    JSON.stringify(now.counts.forums) === JSON.stringify(before.counts.forums)
  );
}
