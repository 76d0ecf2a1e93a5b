import { selectRows } from '../../../select/rows.ts';
import type { ProjectRow } from '../../../select/types.ts';
import { type Collection, yesNo } from '../collection.ts';
import { PROJECT_FIELDS } from './project-fields.ts';

export const projects: Collection<ProjectRow> = {
  name: 'projects',
  what: 'one project that was known on the day, with its US public lines',
  naming: 'project',
  rows: ({ model, view }) => selectRows(model, view).projects,
  cites: ({ project }) => project.cites,
  fields: {
    ...PROJECT_FIELDS,
    province: { type: 'word', read: ({ project }) => [project.admin1] },
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
