import { selectRows } from '../../../select/rows.ts';
import type { ProjectRow } from '../../../select/types.ts';
import { type Collection, yesNo } from '../collection.ts';

export const projects: Collection<ProjectRow> = {
  name: 'projects',
  what: 'one project that was known on the day, with its US public lines',
  naming: 'project',
  rows: ({ model, view }) => selectRows(model, view).projects,
  cites: ({ project }) => project.cites,
  fields: {
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
    province: { type: 'word', read: ({ project }) => [project.admin1] },
    mineral: { type: 'mineral', read: ({ project }) => project.minerals },
    stage: { type: 'stage', read: ({ project }) => project.stages },
    phase: { type: 'phase', read: ({ project }) => [project.phase] },
    rung: { type: 'rung', read: ({ rung }) => (rung ? [rung] : []) },
    agency: { type: 'agency', read: ({ lines }) => lines.filter(line => line.counts).map(line => line.agency) },
    public: { type: 'yes-no', read: ({ lines }) => yesNo(lines.some(line => line.counts)) },
    direct: { type: 'yes-no', read: ({ lines }) => yesNo(lines.some(line => line.counts && !line.indirect)) },
    confidence: { type: 'confidence', read: ({ project }) => [project.confidence] },
    summary: {
      type: 'prose',
      read: ({ project }, { details }) => [details.projects.find(({ id }) => id === project.id)?.summary ?? null],
    },
  },
};
