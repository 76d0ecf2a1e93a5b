// What a View shows, as texts that can be compared: the same facts, the same picture.
import type { Model } from '../model/create-model.ts';
import { drawnSeats } from '../scene/layers/forums.ts';
import { selectChanges } from '../select/changes.ts';
import { selectMatrix } from '../select/matrix.ts';
import { isInRegion, layersOfMultiples, selectMultiples } from '../select/multiples.ts';
import { asofOf, rowsOfAll, selectRows } from '../select/rows.ts';
import type { CountryRow, RiskRow, Rows } from '../select/types.ts';
import { besideOf } from '../view/beside.ts';
import type { View } from '../view/view.ts';
import { analysisFacts } from './analysis-facts.ts';
import { canonicalText } from './canonical-text.ts';
import type { ModelEdition } from './replace-record.ts';

/** Everything that a View shows and counts with one version of the data; equal texts mean that nothing differs. */
export function shownFacts(edition: ModelEdition, view: View): string {
  const { model } = edition;
  const facts = [selectionFacts(edition, view)];
  if (view.show === 'compare') {
    const { view: other } = besideOf(view, model.dataset.asof);
    facts.push(mapFacts(edition, view), mapFacts(edition, other));
  } else if (view.show === 'concentration') facts.push(analysisFacts(edition, view));
  else if (view.show === 'multiples') facts.push(...multiplesFacts(edition, view));
  else facts.push(mapFacts(edition, view));
  if (view.show === 'matrix') facts.push(canonicalText(selectMatrix(model, view)));
  if (view.vs !== null) facts.push(mapFacts(edition, { ...view, asof: view.vs }), changeFacts(edition, view));
  return facts.join('\n');
}

function multiplesFacts(edition: ModelEdition, view: View): string[] {
  const { panels } = selectMultiples(edition.model, view, edition.details?.production ?? null);
  const facts = canonicalText(panels.map(({ id, facts, empty }) => [id, facts, empty]));
  const layers = layersOfMultiples(view);
  const days = view.each === 'year' ? panels.map(panel => panel.view.asof) : [view.asof];
  // Maps of forums and minerals differ in what they take from the same rows; those of years have rows of their own.
  return [facts, ...days.map(asof => mapFacts(edition, { ...view, show: 'table', layers, asof }))];
}

function changeFacts({ model }: ModelEdition, view: View): string {
  const changes = selectChanges(model, view);
  return canonicalText(changes && { ...changes, texts: changes.texts.map(({ agreement }) => agreement.id) });
}

/** The drawn records of the visible layers in the region shown, and the numbers of the legend where it counts the world. */
function mapFacts({ model }: ModelEdition, view: View): string {
  const rows = selectRows(model, view);
  const lens = model.lenses.get(view.region) ?? null;
  const isMeant = isShownIn(model, view);
  const facts: string[] = [canonicalText(lens), canonicalText(rows.matching)];
  const layers = new Set(view.layers);
  if (layers.has('forums')) facts.push(...seatFacts(rows, view, isMeant, lens?.countries != null));
  if (layers.has('agreements'))
    for (const { agreement, status, date, partners } of rows.agreements)
      if (lens?.countries == null || partners.some(isMeant))
        facts.push(recordText(agreement), canonicalText([status, date, partners]));
  if (layers.has('projects'))
    for (const { project, lines } of rows.projects)
      if (isMeant(project.country)) facts.push(recordText(project), ...lines.map(recordText));
  if (layers.has('risks'))
    for (const row of rows.risks)
      if (touchesRegion(row, isMeant, lens?.bounds ?? null)) facts.push(recordText(row.risk));
  return facts.join('\n');
}

/** The countries of the region shown; the EU where it has a member there. */
function isShownIn(model: Model, view: View): (actor: string) => boolean {
  const isMeant = isInRegion(model, view);
  const hasMember = [...model.euMembers].some(isMeant);
  return actor => (actor === 'EU' ? hasMember : isMeant(actor));
}

/** On the map the seats that decide the fills; in lists every row of every body. */
function seatFacts(rows: Rows, view: View, isMeant: (id: string) => boolean, isRegion: boolean): string[] {
  const isList = view.show === 'table' || view.show === 'matrix';
  const facts: string[] = [];
  for (const row of rows.countries.values()) {
    if (!isMeant(row.country)) continue;
    const seats = isList ? row.seats : drawnSeats({ view }, row);
    if (seats.length > 0) facts.push(canonicalText([row.country, row.seatClass, seats]));
  }
  const counted = rows.counts.forums.filter(({ id }) => view.forums.length === 0 || view.forums.includes(id));
  if (!isRegion) facts.push(canonicalText(counted));
  return facts;
}

function touchesRegion(
  { risk, countries }: RiskRow,
  isMeant: (id: string) => boolean,
  bounds: readonly [number, number, number, number] | null,
): boolean {
  if (countries.some(isMeant)) return true;
  return [risk.place, ...risk.also].some(place => {
    if (place.kind !== 'point' || place.country !== null) return false;
    if (!bounds) return true;
    const [west, south, east, north] = bounds;
    const isBetween = west <= east ? place.lng >= west && place.lng <= east : place.lng >= west || place.lng <= east;
    return isBetween && place.lat >= south && place.lat <= north;
  });
}

/** The evidence of what is selected: a country's rows in every layer, or the record whole, prose included. */
function selectionFacts(edition: ModelEdition, view: View): string {
  const { model, details } = edition;
  return view.select
    .map(subject => {
      const [kind, id = ''] = subject.split(':');
      if (kind === 'country') {
        const row = rowsOfAll(model, view).countries.get(id);
        return row ? countryFacts(row) : '';
      }
      const list = ({ forum: 'forums', agreement: 'agreements', project: 'projects', risk: 'risks' } as const)[
        kind as 'forum' | 'agreement' | 'project' | 'risk'
      ];
      const records = (list && (details ?? edition.dataset)[list]) as readonly { id: string }[] | undefined;
      return canonicalText(records?.find(record => record.id === id) ?? null) + asofOf(model, view);
    })
    .join('\n');
}

function countryFacts({ seats, agreements, projects, risks }: CountryRow): string {
  return [
    canonicalText(seats),
    ...agreements.map(({ agreement, status, date }) => recordText(agreement) + status + date),
    ...projects.flatMap(({ project, lines }) => [recordText(project), ...lines.map(recordText)]),
    ...risks.map(({ risk }) => recordText(risk)),
  ].join('\n');
}

const texts = new WeakMap<object, string>();
/** What stands apart: lines of finance and steps count by what passes on the day; the day of the last check is not shown. */
const APART: ReadonlySet<string> = new Set(['finance', 'history', 'checked']);

/** A record as lists and cards tell it. Remembered by the object, which versions share where nothing differs. */
function recordText(record: object): string {
  let text = texts.get(record);
  if (text === undefined) {
    text = canonicalText(Object.fromEntries(Object.entries(record).filter(([key]) => !APART.has(key))));
    texts.set(record, text);
  }
  return text;
}
