import { amountBounds } from '../model/money.ts';
import type { ProjectRow } from '../select/types.ts';
import type { LayerContext } from './layers/context.ts';
import { amountLine } from './layers/projects.ts';
import type { AnnotationMark, Citation } from './marks.ts';

/** A figure carries at most this many claims on the map. */
const MOST = 3;

/** For a figure: the largest firm or conditional sum of each continent, as a short claim with the number of its source. */
export function annotationMarks(context: LayerContext, cite: (source: string) => Citation): AnnotationMark[] {
  if (!context.view.layers.includes('projects') || context.view.select.length > 0) return [];
  const best = new Map<string, ProjectRow>();
  const members = context.model.lenses.get(context.view.region)?.countries;
  for (const row of context.rows.projects) {
    if (members && !members.includes(row.project.country)) continue;
    const continent = context.model.countries.get(row.project.country)?.regions.continent ?? '';
    const before = best.get(continent);
    if (size(row) > 0 && (!before || size(row) > size(before))) best.set(continent, row);
  }
  const chosen = [...best.values()].sort((a, b) => size(b) - size(a)).slice(0, MOST);
  return chosen.map(row => annotation(context, row, cite));
}

function size(row: ProjectRow): number {
  const lead = row.lead;
  if (
    !lead ||
    lead.rung === 'letter-of-interest' ||
    lead.amount.kind === 'undisclosed' ||
    lead.amount.kind === 'not-applicable'
  )
    return 0;
  return amountBounds(lead.amount).high;
}

function annotation({ messages }: LayerContext, row: ProjectRow, cite: (source: string) => Citation): AnnotationMark {
  const { project, lead } = row;
  const source = row.lines.find(line => line.rung === lead?.rung)?.cites[0] ?? project.cites[0]!;
  const rung = lead ? messages.vocabulary.rungs[lead.rung] : '';
  return {
    kind: 'annotation',
    subject: `project:${project.id}`,
    layer: 'projects',
    sources: [source],
    at: [project.location.lng, project.location.lat],
    lines: [messages.local(project.name), `${amountLine(row, messages)}, ${rung} [${cite(source).number}]`],
    priority: size(row),
  };
}
