import type { FinanceLine, Project } from '../../model/dataset.ts';
import { coinOf, US_PUBLIC_AGENCIES } from '../../model/money.ts';
import { FAMILY_OF_RISK } from '../../model/risk-families.ts';
import { hasBegun } from '../../model/time.ts';
import { amountLine } from '../../scene/layers/projects.ts';
import type { Dossier, DossierItem, ProjectRow } from '../types.ts';
import { conflictItems, type DossierContext, facts, joinDetail, section } from './context.ts';
import { riskItem } from './items.ts';

/** A project's money line by line, every investor's, history included and marked; and the risks that name it. */
export function projectDossier(
  context: DossierContext,
  id: string,
): Omit<Dossier, 'sources' | 'page' | 'ownNote'> | null {
  const { model, rows, messages, details } = context;
  const project = model.projects.get(id);
  if (!project) return null;
  const words = messages.dossier;
  const row = rows.projects.find(other => other.project.id === id) ?? null;
  const record = details?.projects.find(other => other.id === id);
  const lines = project.finance.filter(line => hasBegun(line.date, rows.asof));
  const risks = rows.risks.filter(({ risk }) => risk.projectIds.includes(id));
  return {
    subject: `project:${id}`,
    title: messages.local(project.name),
    subtitle: joinDetail([
      messages.country(project.country),
      project.admin1 && messages.dossier.phrase(project.admin1),
      messages.formats.row(project.minerals.map(messages.mineral)),
    ]),
    finding: row ? amountLine(row, messages) : null,
    numbers: [
      {
        layer: 'projects',
        value: lines.filter(line => line.counts).length,
        label: words.lines(lines.filter(line => line.counts).length),
      },
      { layer: 'risks', value: risks.length, label: words.risks(risks.length) },
    ],
    summary: record ? messages.local(record.summary) : null,
    facts: projectFacts(context, project),
    sections: [
      ...section(
        'projects',
        words.headings.finance,
        lines.toSorted(byDate).map(line => lineItem(context, project, line)),
        row && sumAside(context, row),
      ),
      ...section(
        'risks',
        words.headings.risks,
        risks.map(risk => riskItem(context, { ...risk, family: FAMILY_OF_RISK[risk.risk.type] })),
      ),
      ...section(
        'conflicts',
        words.headings.conflicts,
        conflictItems(context, `project:${id}`, record?.conflicts ?? []),
      ),
      ...section('facts', messages.dossier.headings.record, [recordItem(context, project)]),
    ],
    checked: project.checked,
  };
}

function sumAside({ messages }: DossierContext, row: ProjectRow): string {
  const { formats } = messages;
  const { rungs } = messages.vocabulary;
  return joinDetail(
    (['disbursed', 'committed', 'announced', 'letter-of-interest'] as const).map(rung =>
      row.money[rung].lines > 0 ? formats.labelled(rungs[rung], formats.sum(row.money[rung])) : null,
    ),
  );
}

function projectFacts({ messages }: DossierContext, project: Project) {
  const { facts: label, approximate, phrase } = messages.dossier;
  const { formats } = messages;
  return facts([
    [label.operator, project.operator],
    [label.place, formats.row([project.place, project.admin1].flatMap(place => (place ? phrase(place) : [])))],
    [label.location, project.location.precision === 'site' ? null : approximate[project.location.precision]],
    [label.stages, messages.formats.row(project.stages.map(stage => messages.vocabulary.stages[stage]))],
    [label.phase, project.phase === 'not-stated' ? null : messages.vocabulary.phases[project.phase]],
  ]);
}

function lineItem({ messages, details }: DossierContext, project: Project, line: FinanceLine): DossierItem {
  const { vocabulary, formats, dossier } = messages;
  const record = details?.projects
    .find(other => other.id === project.id)
    ?.finance.find(
      other =>
        other.date === line.date &&
        other.agency === line.agency &&
        other.instrument === line.instrument &&
        other.rung === line.rung,
    );
  const who =
    line.agency === 'partner' && line.partner ? messages.country(line.partner) : vocabulary.agencies[line.agency];
  return {
    subject: `project:${project.id}`,
    title: formats.labelled(who, formats.amount(line.amount)),
    detail: joinDetail([
      vocabulary.instruments[line.instrument],
      line.instrument !== line.rung && vocabulary.rungs[line.rung],
      line.date && formats.date(line.date),
      !line.counts && dossier.history,
      record?.note && messages.local(record.note),
    ]),
    icon: { kind: 'coin', coin: US_PUBLIC_AGENCIES.has(line.agency) ? coinOf([{ ...line, counts: true }]) : null },
    muted: !line.counts || !US_PUBLIC_AGENCIES.has(line.agency),
    confidence: project.confidence,
    cites: line.cites,
  };
}

function recordItem({ messages }: DossierContext, project: Project): DossierItem {
  return {
    subject: `project:${project.id}`,
    title: messages.local(project.name),
    detail: project.operator ?? '',
    icon: { kind: 'none' },
    muted: true,
    confidence: project.confidence,
    cites: project.cites,
  };
}
function byDate(a: FinanceLine, b: FinanceLine): number {
  return Number(b.counts) - Number(a.counts) || (b.date ?? '').localeCompare(a.date ?? '', 'en');
}
