// The sections of a country's page that its record on the map fills.

import { amountLine } from '../../core/scene/layers/projects.ts';
import type { CountryRow, ProjectRow, RiskRow } from '../../core/select/types.ts';
import { inARow, inItsLanguage, type PageContext, pageLink } from '../page-context.ts';
import type { EvidenceSection } from '../parts/evidence-table.ts';
import { seatSection } from '../parts/seat-section.ts';

/** Seats, texts, projects and risks of a country, the weightiest first. */
export function countrySections(context: PageContext, from: string, row: CountryRow): EvidenceSection[] {
  const { pages } = context.messages;
  return [
    seatSection(context, {
      id: 'seats',
      heading: pages.headings.seats,
      of: pages.columns.forum,
      rows: row.seats.map(seat => ({
        name: pageLink(context, from, `forum:${seat.forum}`, seat.abbreviation),
        seat,
      })),
    }),
    textSection(context, from, row),
    projectSection(context, from, row.projects),
    riskSection(context, from, row.risks),
  ];
}

function textSection(context: PageContext, from: string, { country, agreements }: CountryRow): EvidenceSection {
  const { messages } = context;
  const { pages, vocabulary, formats, dossier } = messages;
  const { columns } = pages;
  return {
    id: 'agreements',
    heading: pages.headings.agreements,
    caption: '',
    columns: [
      { label: columns.agreement, width: 33 },
      { label: columns.with, width: 17 },
      { label: columns.status, width: 11 },
      { label: columns.date, width: 10 },
      { label: columns.binding, width: 10 },
    ],
    rows: agreements
      .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '', 'en'))
      .map(({ agreement, status, date }) => {
        const others = agreement.parties.filter(party => party !== country);
        const title = inItsLanguage(context, messages.local(agreement.title));
        return {
          cells: [
            pageLink(context, from, `agreement:${agreement.id}`, title),
            inARow(context, others.map(messages.country)),
            [
              vocabulary.statuses[status],
              agreement.subnational && dossier.subnational(dossier.phrase(agreement.subnational.name)),
            ]
              .filter(Boolean)
              .join(', '),
            date ? formats.date(date) : pages.dateUnknown,
            dossier.binding[String(agreement.binding)],
          ],
          confidence: agreement.confidence,
          cites: agreement.cites,
          muted: status === 'lapsed' || Boolean(agreement.subnational),
        };
      }),
  };
}

/** Projects by the size of their money, firm money first. */
export function projectSection(context: PageContext, from: string, projects: readonly ProjectRow[]): EvidenceSection {
  const { messages } = context;
  const { pages, vocabulary, formats } = messages;
  const { columns } = pages;
  const weight = (row: ProjectRow) =>
    (row.coin?.exactPx ?? 0) * 100 + (row.coin?.ceilingPx ?? 0) * 10 + (row.coin?.letterPx ?? 0);
  return {
    id: 'projects',
    heading: pages.headings.projects,
    caption: pages.captions.projects,
    columns: [
      { label: columns.project, width: 27 },
      { label: columns.money, width: 20 },
      { label: columns.rung, width: 11 },
      { label: columns.date, width: 10 },
      { label: columns.minerals, width: 13 },
    ],
    rows: projects
      .toSorted((a, b) => weight(b) - weight(a) || a.project.id.localeCompare(b.project.id, 'en'))
      .map(row => {
        const date = row.lines.at(-1)?.date;
        return {
          cells: [
            pageLink(
              context,
              from,
              `project:${row.project.id}`,
              inItsLanguage(context, messages.local(row.project.name)),
            ),
            amountLine(row, messages),
            row.rung && vocabulary.rungs[row.rung],
            date && formats.date(date),
            inARow(context, row.project.minerals.slice(0, 3).map(messages.mineral)),
          ],
          confidence: row.project.confidence,
          cites: [...new Set([...row.lines.flatMap(line => line.cites), ...row.project.cites])],
          muted: row.coin === null,
        };
      }),
  };
}

/** Risks, the most severe first. */
export function riskSection(context: PageContext, from: string, risks: readonly RiskRow[]): EvidenceSection {
  const { messages } = context;
  const { pages, vocabulary, formats } = messages;
  const { columns } = pages;
  return {
    id: 'risks',
    heading: pages.headings.risks,
    caption: pages.captions.severity,
    columns: [
      { label: columns.risk, width: 37 },
      { label: columns.kind, width: 17 },
      { label: columns.severity, width: 16 },
      { label: columns.since, width: 11 },
    ],
    rows: risks
      .toSorted((a, b) => b.risk.severity - a.risk.severity || a.risk.id.localeCompare(b.risk.id, 'en'))
      .map(({ risk }) => ({
        cells: [
          pageLink(context, from, `risk:${risk.id}`, inItsLanguage(context, messages.local(risk.name))),
          vocabulary.riskTypes[risk.type],
          `${risk.severity} ${vocabulary.severities[risk.severity]}`,
          risk.since ? formats.date(risk.since) : pages.notStated,
        ],
        confidence: risk.confidence,
        cites: risk.cites,
        muted: risk.severity < 3,
      })),
  };
}
