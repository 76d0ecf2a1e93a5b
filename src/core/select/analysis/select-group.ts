// A group of a chart as a selection: its countries on the map, and the groups that hold the selected countries.
import type { Model } from '../../model/create-model.ts';
import type { View } from '../../view/view.ts';
import { selectRows } from '../rows.ts';

import { regionOf } from './network.ts';
import { groupsOfProject } from './project-masses.ts';

/** What pressing a group asks for: a country is selected, any other group is marked; pressed again, neither. */
export function selectGroup(view: View, group: string): Partial<View> {
  if (view.by === 'country') return { select: isGroupSelected(view, group) ? [] : [`country:${group}`], group: null };
  return { group: isGroupSelected(view, group) ? null : group };
}

/** Whether a group is the one that is pressed. */
export function isGroupSelected(view: View, group: string): boolean {
  return view.by === 'country' ? view.select.includes(`country:${group}`) : view.group === group;
}

/**
 * The countries of the marked group: all that lie in a region; for a mineral, agency, stage or operator those that host its
 * projects, and for agreements by mineral the partners of its texts, under the View's filters on its date. Empty without a
 * group, or with one that the grouping does not have.
 */
export function groupCountries(model: Model, view: View): ReadonlySet<string> {
  const countries = new Set<string>();
  if (view.group === null || view.by === 'country') return countries;
  const groups = groupsOfCountries(model, view);
  for (const [country, own] of groups) if (own.has(view.group)) countries.add(country);
  return countries;
}

/** The groups that hold a country that is selected: what a chart lights when the reader selects on the map. */
export function groupsOfSelection(model: Model, view: View): ReadonlySet<string> {
  const selected = view.select.flatMap(subject => (subject.startsWith('country:') ? [subject.slice(8)] : []));
  const groups = groupsOfCountries(model, view);
  return new Set(selected.flatMap(id => [...(groups.get(id) ?? [])]));
}

function groupsOfCountries(model: Model, view: View): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  const add = (country: string, group: string): void => {
    groups.set(country, (groups.get(country) ?? new Set()).add(group));
  };
  if (view.by === 'country' || view.by === 'region') {
    const groupOf = view.by === 'region' ? regionOf(model, view, view.scheme) : (id: string) => id;
    for (const id of model.countries.keys()) add(id, groupOf(id));
    return groups;
  }
  const rows = selectRows(model, view);
  if (view.of === 'agreements') {
    if (view.by === 'mineral')
      for (const { agreement, partners } of rows.agreements)
        for (const id of partners) for (const mineral of agreement.minerals) add(id, mineral);
    return groups;
  }
  const groupsOf = groupsOfProject(model, view);
  for (const row of rows.projects) for (const group of groupsOf(row)) add(row.project.country, group);
  return groups;
}
