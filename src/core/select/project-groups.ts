// The groups of projects as numbers, made once per model: a filter, a date or a what-if never moves a project to another
// group, so a pass over a hundred thousand rows counts in arrays and builds no text.
import type { Model } from '../model/create-model.ts';
import type { Project } from '../model/dataset.ts';

/** Groupings in which each project stands in one group, whatever the View. */
export type FixedGrouping = 'country' | 'mineral' | 'stage' | 'operator';
export interface ProjectGroups {
  /** Group names by number. */
  names: readonly string[];
  /** The number of each project's group, by the project's place in the record. */
  numberOf: Int32Array;
}

const GROUP_OF: Readonly<Record<FixedGrouping, (project: Project) => string>> = {
  country: project => project.country,
  mineral: project => project.minerals[0] ?? '',
  stage: ({ stages }) => (stages.length === 1 ? stages[0]! : stages.join('+')),
  operator: project => project.operator ?? `?${project.id}`,
};

const memory = new WeakMap<Model, Map<FixedGrouping, ProjectGroups>>();

/** One group per project, so that shares add up: its main mineral, all its stages together, its operator by name. */
export function groupProjects(model: Model, by: FixedGrouping): ProjectGroups {
  const remembered = memory.get(model) ?? new Map<FixedGrouping, ProjectGroups>();
  memory.set(model, remembered);
  const groups = remembered.get(by) ?? numberGroups(model.dataset.projects, GROUP_OF[by]);
  remembered.set(by, groups);
  return groups;
}

function numberGroups(projects: readonly Project[], groupOf: (project: Project) => string): ProjectGroups {
  const numbers = new Map<string, number>();
  const numberOf = Int32Array.from(projects, project => {
    const group = groupOf(project);
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
  return { names: [...numbers.keys()], numberOf };
}
