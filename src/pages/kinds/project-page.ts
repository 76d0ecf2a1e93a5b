import { US_PUBLIC_AGENCIES } from '../../core/model/money.ts';
import type { FinanceLineRecord, ProjectRecord } from '../../core/model/records.ts';
import { hasBegun } from '../../core/model/time.ts';
import { selectRows } from '../../core/select/rows.ts';
import { selectTable } from '../../core/select/table.ts';
import { pathOf } from '../../core/view/page-address.ts';
import { html } from '../html.ts';
import { windowOfCountries } from '../map/page-frame.ts';
import type { PageContent } from '../page.ts';
import { inARow, inItsLanguage, type PageContext, pageLink, pageView } from '../page-context.ts';
import { conflictList } from '../parts/conflict-list.ts';
import type { EvidenceSection } from '../parts/evidence-table.ts';
import { moneyByRung } from '../parts/money-by-rung.ts';
import { riskSection } from './country-rows.ts';
import { recordPage } from './record-page.ts';

/** A project: what and where it is, whose money is in it on which rung, and which risks name it. */
export function projectPage(context: PageContext, id: string): PageContent {
  const { model, messages, details } = context;
  const { pages, dossier, vocabulary } = messages;
  const key = `project:${id}`;
  const from = pathOf(key);
  const record = details.projects.find(other => other.id === id)!;
  const { asof } = model.dataset;
  const name = messages.local(record.name);
  const rows = selectRows(model, pageView(context, {}));
  const row = rows.projects.find(({ project }) => project.id === id);
  const risks = rows.risks.filter(({ risk }) => risk.projectIds.includes(id));
  const { lng, lat, precision } = record.location;
  return recordPage(context, {
    key,
    title: name,
    description: pages.describe.project(name),
    kicker: `${pages.kinds.project} · ${messages.country(record.country)}`,
    about: aboutProject(record),
    window: windowOfCountries(model, [record.country]),
    paint: 'plain',
    named: [record.country],
    drawn: [key],
    marks: row?.coin ? ['site', 'coins'] : [],
    facts: [
      [pages.columns.country, pageLink(context, from, `country:${record.country}`, messages.country(record.country))],
      [
        dossier.facts.place,
        inARow(
          context,
          [record.place, record.admin1].map(place => place && dossier.phrase(place)),
        ),
      ],
      [dossier.facts.location, `${lat.toFixed(2)}, ${lng.toFixed(2)} (${dossier.approximate[precision]})`],
      [dossier.facts.operator, record.operator && inItsLanguage(context, record.operator)],
      [dossier.facts.minerals, inARow(context, record.minerals.map(messages.mineral))],
      [
        dossier.facts.stages,
        inARow(
          context,
          record.stages.map(stage => vocabulary.stages[stage]),
        ),
      ],
      [dossier.facts.phase, vocabulary.phases[record.phase]],
    ],
    opening: html`<h2>${pages.headings.money}</h2>${moneyByRung(context, row?.lines ?? [])}`,
    summary: [messages.local(record.summary)],
    sections: [
      financeSection(
        context,
        record.finance.filter(line => hasBegun(line.date, asof)),
        record,
      ),
      riskSection(context, from, risks),
    ],
    after: conflictList(context, record.conflicts),
    cites: record.cites.map(cite => cite.source),
    parts: ['projects'],
    checked: [record.checked],
    tables: [
      {
        name: 'projects',
        rows: selectTable(model, pageView(context, {}), 'projects', messages).filter(other => other.project_id === id),
      },
    ],
    record,
    related: [
      { key: `country:${record.country}`, words: messages.country(record.country) },
      ...risks.map(({ risk }) => ({ key: `risk:${risk.id}`, words: messages.local(risk.name) })),
    ],
  });
}

function aboutProject({ name, operator, location, country }: ProjectRecord): PageContent['about'] {
  return {
    '@type': 'Project',
    name: name.en,
    ...(operator ? { member: { '@type': 'Organization', name: operator } } : {}),
    location: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressCountry: country },
      ...(location.precision === 'site' || location.precision === 'town'
        ? { geo: { '@type': 'GeoCoordinates', latitude: location.lat, longitude: location.lng } }
        : {}),
    },
  };
}

/** Every line of every investor, what counts first, then the latest. */
function financeSection(
  context: PageContext,
  lines: readonly FinanceLineRecord[],
  record: ProjectRecord,
): EvidenceSection {
  const { messages } = context;
  const { pages, vocabulary, formats, dossier } = messages;
  return {
    id: 'finance',
    heading: pages.headings.finance,
    caption: pages.captions.finance,
    columns: [
      { label: pages.columns.who, width: 16 },
      { label: pages.columns.instrument, width: 12 },
      { label: pages.columns.amount, width: 14 },
      { label: pages.columns.rung, width: 11 },
      { label: pages.columns.date, width: 10 },
      { label: pages.columns.note, width: 18 },
    ],
    rows: lines
      .toSorted((a, b) => Number(b.counts) - Number(a.counts) || (b.date ?? '').localeCompare(a.date ?? '', 'en'))
      .map(line => ({
        cells: [
          line.agency === 'partner' && line.partner
            ? messages.country(line.partner)
            : vocabulary.agenciesLong[line.agency],
          vocabulary.instruments[line.instrument],
          formats.amount(line.amount),
          [vocabulary.rungs[line.rung], !line.counts && ` (${dossier.history})`],
          line.date ? formats.date(line.date) : pages.dateUnknown,
          inItsLanguage(context, line.note ? messages.local(line.note) : dossier.phrase(line.statusText)),
        ],
        confidence: record.confidence,
        cites: line.cites.map(cite => cite.source),
        muted: !line.counts || !US_PUBLIC_AGENCIES.has(line.agency),
      })),
  };
}
