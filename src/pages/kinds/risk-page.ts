import type { RiskPlace, RiskRecord } from '../../core/model/records.ts';
import { selectRows } from '../../core/select/rows.ts';
import { selectTable } from '../../core/select/table.ts';
import { pathOf } from '../../core/view/page-address.ts';
import { html } from '../html.ts';
import { type MapWindow, windowOfCountries, windowOfPoint } from '../map/page-frame.ts';
import type { PageContent } from '../page.ts';
import { inARow, inItsLanguage, type PageContext, pageLink, pageView } from '../page-context.ts';
import { projectSection } from './country-rows.ts';
import { recordPage } from './record-page.ts';

/** A risk: where it is, how severe and on what basis, and what is exposed to it. */
export function riskPage(context: PageContext, id: string): PageContent {
  const { model, messages, details } = context;
  const { pages, dossier, vocabulary, formats } = messages;
  const key = `risk:${id}`;
  const from = pathOf(key);
  const record = details.risks.find(other => other.id === id)!;
  const name = messages.local(record.name);
  const rows = selectRows(model, pageView(context, {}));
  const countries = rows.risks.find(({ risk }) => risk.id === id)?.countries ?? [];
  const projects = rows.projects.filter(({ project }) => record.projectIds.includes(project.id));
  const sinceNote = record.sinceNote ? ` (${messages.local(record.sinceNote)})` : '';
  return recordPage(context, {
    key,
    title: name,
    description: pages.describe.risk(name),
    kicker: `${pages.kinds.risk} · ${vocabulary.riskTypes[record.type]}`,
    about: { '@type': 'Place', name: record.name.en, ...geoOf(record.place) },
    window: windowOf(context, record, countries),
    paint: 'plain',
    named: countries,
    drawn: [key, ...projects.map(({ project }) => `project:${project.id}`)],
    marks: projects.some(({ coin }) => coin) ? ['risks', 'coins'] : ['risks'],
    facts: [
      [pages.columns.severity, `${dossier.ofFive(record.severity)}, ${vocabulary.severities[record.severity]}`],
      [dossier.facts.basis, inItsLanguage(context, messages.local(record.severityBasis))],
      [dossier.facts.place, [record.place, ...record.also].map(place => placeWords(context, from, place))],
      [
        pages.columns.since,
        record.since ? [formats.date(record.since), sinceNote && inItsLanguage(context, sinceNote)] : pages.notStated,
      ],
      [pages.columns.until, record.until && formats.date(record.until)],
      [dossier.facts.minerals, inARow(context, record.minerals.map(messages.mineral))],
      [
        pages.headings.exposed,
        record.exposed.length > 0 && inItsLanguage(context, inARow(context, record.exposed.map(dossier.phrase))),
      ],
    ],
    summary: [messages.local(record.summary)],
    sections: [projectSection(context, from, projects)],
    cites: record.cites.map(cite => cite.source),
    parts: [],
    checked: [record.checked],
    tables: [
      {
        name: 'risks',
        rows: selectTable(model, pageView(context, {}), 'risks', messages).filter(row => row.risk_id === id),
      },
    ],
    record,
    related: [
      ...countries.map(country => ({ key: `country:${country}`, words: messages.country(country) })),
      ...projects.map(({ project }) => ({ key: `project:${project.id}`, words: messages.local(project.name) })),
    ],
  });
}

function windowOf({ model }: PageContext, { place }: RiskRecord, countries: readonly string[]): MapWindow {
  return place.kind === 'point' ? windowOfPoint(model, place.lng, place.lat) : windowOfCountries(model, countries);
}

function geoOf(place: RiskPlace): Record<string, unknown> {
  if (place.kind === 'point') return { geo: { '@type': 'GeoCoordinates', latitude: place.lat, longitude: place.lng } };
  return { address: { '@type': 'PostalAddress', addressCountry: place.country } };
}

function placeWords(context: PageContext, from: string, place: RiskPlace) {
  const { messages } = context;
  const country = place.country && pageLink(context, from, `country:${place.country}`, messages.country(place.country));
  if (place.kind === 'provinces')
    return html`<p>${inItsLanguage(
      context,
      inARow(
        context,
        place.provinces.map(({ name }) => messages.dossier.phrase(name)),
      ),
    )}, ${country}</p>`;
  const note = place.kind === 'point' ? place.note : null;
  return html`<p>${country}${note && html`${country && ', '}${inItsLanguage(context, messages.dossier.phrase(note))}`}</p>`;
}
