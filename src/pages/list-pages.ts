import type { Model } from '../core/model/create-model.ts';
import type { Details } from '../core/model/dataset.ts';
import type { BriefingRecord } from '../core/model/records.ts';
import type { PageKey } from '../core/view/page-address.ts';

interface PageSubjects {
  model: Model;
  details: Details;
  views: readonly { id: string }[];
  briefings: readonly Pick<BriefingRecord, 'id' | 'steps'>[];
}

/** Every page that is written, in the order of the index: views, steps, countries with records, and all other records. */
export function listPages({ model, details, views, briefings }: PageSubjects): PageKey[] {
  const { forums, agreements, projects, risks } = model.dataset;
  const keys = (kind: string, records: readonly { id: string }[]) => records.map(({ id }) => `${kind}:${id}`);
  return [
    ...keys('view', views),
    ...briefings.flatMap(({ id, steps }) => steps.map(step => `step:${id}/${step.id}`)),
    ...countriesWithRecords(model, details).map(id => `country:${id}`),
    ...keys('forum', forums),
    ...keys('agreement', agreements),
    ...keys('project', projects),
    ...keys('risk', risks),
  ];
}

/** Countries, and the EU, with a seat, a text, a project, a risk or an export control, EU members through the EU. */
function countriesWithRecords(model: Model, details: Details): string[] {
  const held = new Set<string>([
    ...model.euMembers,
    ...model.membershipsOf.keys(),
    ...model.agreementsOf.keys(),
    ...model.projectsIn.keys(),
    ...details.exportControls.map(control => control.country),
  ]);
  for (const { place, also } of model.dataset.risks)
    for (const { country } of [place, ...also]) if (country) held.add(country);
  return [...held].filter(id => id === 'EU' || model.countries.has(id)).sort();
}
