import type { Project } from '../../../model/dataset.ts';
import type { Collection } from '../collection.ts';

/** What can be asked of a project, whether a row is the project or a line of its money. */
export const PROJECT_FIELDS = {
  project: { type: 'project', read: ({ project }) => [project.id] },
  country: { type: 'country', read: ({ project }) => [project.country] },
  region: {
    type: 'region',
    read: ({ project }, { model }) => [model.countries.get(project.country)?.regions.m49 ?? null],
  },
  continent: {
    type: 'continent',
    read: ({ project }, { model }) => [model.countries.get(project.country)?.regions.continent ?? null],
  },
  mineral: { type: 'mineral', read: ({ project }) => project.minerals },
  stage: { type: 'stage', read: ({ project }) => project.stages },
} as const satisfies Collection<{ project: Project }>['fields'];
