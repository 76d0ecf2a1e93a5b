import { THEMES } from '../../core/scene/themes.ts';
import { selectRows } from '../../core/select/rows.ts';
import { selectTable, type TableName, type TableRow } from '../../core/select/table.ts';
import type { CountryRow } from '../../core/select/types.ts';
import { composeFinding } from '../../core/text/compose-finding.ts';
import { pathOf } from '../../core/view/page-address.ts';
import { type Html, html } from '../html.ts';
import { windowOfCountries } from '../map/page-frame.ts';
import type { PageContent } from '../page.ts';
import { type PageContext, pageView } from '../page-context.ts';
import { evidenceSection } from '../parts/evidence-table.ts';
import { factList } from '../parts/fact-list.ts';
import { fitSheet } from '../parts/fit-sheet.ts';
import { mapCaption, mapFigure, mapTitle } from '../parts/map-figure.ts';
import { moneyByRung } from '../parts/money-by-rung.ts';
import { recordEnds } from '../parts/record-ends.ts';
import { SourceBook } from '../parts/source-book.ts';
import { countrySections } from './country-rows.ts';
import { tradeSections } from './country-trade.ts';

/** A country on one page: where it sits, what it signed, who pays for what, what may fail, and what it produces. */
export function countryPage(context: PageContext, id: string, address: string): PageContent {
  const { model, messages } = context;
  const key = `country:${id}`;
  const from = pathOf(key);
  const window = windowOfCountries(model, id === 'EU' ? ['EU'] : [id]);
  const view = pageView(context, { region: window.region, select: [key] });
  const rows = selectRows(model, view);
  const row = rows.countries.get(id)!;
  const name = messages.country(id);
  const subjects = [
    ...row.projects.map(({ project }) => `project:${project.id}`),
    ...row.risks.map(({ risk }) => `risk:${risk.id}`),
  ];
  const request = {
    window,
    paint: 'seats',
    view,
    focus: { subjects: new Set(subjects), named: new Set([key]) },
  } as const;
  const map = context.drawer.draw(request, messages);
  const marks = [
    row.agreements.length > 0 && 'stamps',
    row.projects.length > 0 && 'coins',
    row.risks.length > 0 && 'risks',
  ] as const;
  const caption = mapCaption(
    context,
    'seats',
    marks.filter(mark => mark !== false),
  );
  const book = new SourceBook();
  const sections = fitSheet([...countrySections(context, from, row), ...tradeSections(context, id)]);
  const body = html`<div class="opening">
<div>${numberStrip(context, row)}
<h2>${messages.pages.headings.money}</h2>
${moneyByRung(
  context,
  row.projects.flatMap(project => project.lines),
)}
<div class="beyond">${regionFacts(context, id)}</div></div>
${mapFigure(context, from, map, mapTitle(context, name, window), caption)}
</div>
${sections.map(section => evidenceSection(context, section, book, address))}
<section aria-labelledby="sources"><h2 id="sources">${messages.pages.headings.sources}</h2>
${book.list(context, false)}</section>
${recordEnds(context, ['agreements', 'projects', ...row.seats.map(seat => seat.forum)], checkedDates(row))}`;
  return {
    key,
    title: name,
    description: messages.pages.describe.country(name),
    finding: composeFinding({ ...context, view, rows, theme: THEMES.light, placeOf: () => null }),
    heading: null,
    kicker: messages.pages.kinds.country,
    body,
    about: aboutCountry(context, id, name),
    map,
    caption,
    view,
    tables: tablesOf(context, id),
    record: { country: id, name: messages.country(id) },
    cites: book.ids,
    oneSheet: true,
  };
}

function numberStrip({ messages: { dossier, formats } }: PageContext, row: CountryRow): Html {
  const seats = row.seats.filter(seat => seat.counted).length;
  const numbers = [
    ['forums', seats, dossier.seats(seats)],
    ['agreements', row.agreements.length, dossier.texts(row.agreements.length)],
    ['projects', row.projects.length, dossier.projects(row.projects.length)],
    ['risks', row.risks.length, dossier.risks(row.risks.length)],
  ] as const;
  return html`<ul class="strip">${numbers.map(
    ([layer, value, label]) => html`<li class="hue-${layer}"><b>${formats.number(value)}</b> ${label}</li>`,
  )}</ul>`;
}

/** Where each scheme of regions puts the country. */
function regionFacts({ model, messages }: PageContext, id: string): Html | null {
  const regions = model.countries.get(id)?.regions ?? {};
  return factList(
    model.dataset.regionSchemes.map(scheme => {
      const region = scheme.regions.find(other => other.id === regions[scheme.id]);
      return [messages.local(scheme.name), region && messages.local(region.name)] as const;
    }),
  );
}

function checkedDates(row: CountryRow): string[] {
  return [
    ...row.agreements.map(({ agreement }) => agreement.checked),
    ...row.projects.map(({ project }) => project.checked),
    ...row.risks.map(({ risk }) => risk.checked),
  ];
}

function aboutCountry({ model }: PageContext, id: string, name: string): PageContent['about'] {
  const country = model.countries.get(id);
  if (!country) return { '@type': 'Organization', name };
  return {
    '@type': 'Country',
    name,
    identifier: { '@type': 'PropertyValue', propertyID: 'ISO 3166-1 alpha-3', value: id },
  };
}

/** The country's own rows of every layer. */
function tablesOf(context: PageContext, id: string): { name: TableName; rows: TableRow[] }[] {
  const { model, messages } = context;
  const has = (list: TableRow[string] | undefined) => typeof list === 'string' && list.split('; ').includes(id);
  const own: Record<TableName, (row: TableRow) => boolean> = {
    forums: row => row.member === id,
    agreements: row => has(row.parties),
    projects: row => row.country === id,
    risks: row => has(row.countries),
  };
  const view = pageView(context, {});
  return (['forums', 'agreements', 'projects', 'risks'] as const)
    .map(name => ({ name, rows: selectTable(model, view, name, messages).filter(own[name]) }))
    .filter(({ rows }) => rows.length > 0);
}
