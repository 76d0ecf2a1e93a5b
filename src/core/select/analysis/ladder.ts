// How firm US public money stands, as counts of lines by agency and rung. Rungs are told apart and never added up.
import type { Model } from '../../model/create-model.ts';
import { US_PUBLIC_AGENCIES } from '../../model/money.ts';
import type { Agency, Rung, SourceId } from '../../model/records.ts';
import type { View } from '../../view/view.ts';
import { selectRows } from '../rows.ts';

/** From the loosest word to money paid out. */
export const LADDER_RUNGS = ['letter-of-interest', 'announced', 'committed', 'disbursed'] as const satisfies Rung[];

export interface LadderRow {
  agency: Agency;
  /** Lines that stand on each rung on the View's date; a line stands on one rung. */
  lines: Readonly<Record<Rung, number>>;
  /** Projects that these lines are for. */
  projects: number;
}
export interface Ladder {
  /** The agency with the most committed lines first. */
  rows: readonly LadderRow[];
  /** Lines of all agencies on each rung. */
  lines: Readonly<Record<Rung, number>>;
  sources: readonly SourceId[];
}

/** US public lines that count, of the projects that pass the View. */
export function selectLadder(model: Model, view: View): Ladder {
  const entries = selectRows(model, view).projects.flatMap(({ project, lines }) =>
    lines
      .filter(line => line.counts && US_PUBLIC_AGENCIES.has(line.agency))
      .map(line => ({ project: project.id, line })),
  );
  const count = (some: typeof entries) => (rung: Rung) => some.filter(({ line }) => line.rung === rung).length;
  const rows = [...new Set(entries.map(({ line }) => line.agency))].map(agency => {
    const own = entries.filter(({ line }) => line.agency === agency);
    return { agency, lines: byRung(count(own)), projects: new Set(own.map(({ project }) => project)).size };
  });
  const order = [...LADDER_RUNGS].reverse();
  const firmer = (a: LadderRow, b: LadderRow) =>
    order.map(rung => b.lines[rung] - a.lines[rung]).find(difference => difference !== 0) ?? 0;
  const committed = (a: LadderRow, b: LadderRow) => b.lines.committed - a.lines.committed;
  return {
    rows: rows.sort((a, b) => committed(a, b) || firmer(a, b) || a.agency.localeCompare(b.agency, 'en')),
    lines: byRung(count(entries)),
    sources: [...new Set(entries.flatMap(({ line }) => line.cites))],
  };
}

function byRung(count: (rung: Rung) => number): Record<Rung, number> {
  return {
    'letter-of-interest': count('letter-of-interest'),
    announced: count('announced'),
    committed: count('committed'),
    disbursed: count('disbursed'),
  };
}
