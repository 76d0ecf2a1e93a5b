// What pressing a row of a chart changes in the View.
import { isGroupSelected, selectGroup } from '../../core/select/analysis/select-group.ts';
import { selectSubject } from '../../core/view/transitions.ts';
import type { ChartId, RegionSchemeId, View } from '../../core/view/view.ts';

export interface Press {
  /** The View says it already; pressing again takes it back. */
  isPressed: boolean;
  patch: Partial<View>;
}

/**
 * Countries are selected and groups marked; in the other charts minerals and agencies filter, and a scheme becomes the
 * grouping. null where nothing follows.
 */
export function pressOf(view: View, chart: ChartId, subject: string): Press | null {
  const at = subject.indexOf(':');
  const [kind, id] = [subject.slice(0, at), subject.slice(at + 1)];
  if (chart === 'groups') return { isPressed: isGroupSelected(view, id), patch: selectGroup(view, id) };
  switch (kind) {
    case 'country':
      return { isPressed: view.select.includes(subject), patch: { select: selectSubject(view, subject).select } };
    case 'mineral':
      return toggled(view.minerals, id, minerals => ({ minerals }));
    case 'agency':
      return toggled(view.agencies, id, agencies => ({ agencies }));
    case 'scheme':
      return pressScheme(view, id);
    default:
      return null;
  }
}

/** The one value that a filter keeps, or all again. */
function toggled(chosen: readonly string[], id: string, patch: (next: readonly string[]) => Partial<View>): Press {
  const isPressed = chosen.length === 1 && chosen[0] === id;
  return { isPressed, patch: patch(isPressed ? [] : [id]) };
}

function pressScheme(view: View, id: string): Press {
  if (id === 'country') return { isPressed: view.by === 'country', patch: { by: 'country' } };
  const scheme = id as RegionSchemeId;
  return { isPressed: view.by === 'region' && view.scheme === scheme, patch: { by: 'region', scheme } };
}
