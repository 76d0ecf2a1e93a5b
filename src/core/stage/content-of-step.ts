// A resolved step as the stage shows it: places for its notes, numbers for its sources.
import type { ResolvedAnnotation, ResolvedStep } from '../briefing/resolved.ts';
import type { FindPlace } from '../geo/find-place.ts';
import type { LngLat } from '../geo/types.ts';
import type { Model } from '../model/create-model.ts';
import type { Source, SourceId } from '../model/records.ts';
import type { StepContent, StepNote } from './step-content.ts';

export interface ContentInput {
  step: ResolvedStep;
  /** Steps of the briefing. */
  count: number;
  model: Model;
  placeOf: FindPlace;
  sources: ReadonlyMap<SourceId, Source>;
}

const LONGEST_PUBLISHER = 30;

/** The words of a step for the stage. Its sources are numbered in reading order: those of the title, then of each note. */
export function contentOfStep({ step, count, model, placeOf, sources }: ContentInput): StepContent {
  const inNotes = new Set(step.annotations.flatMap(note => note.sources));
  const ofTitle = step.sources.filter(source => !inNotes.has(source));
  const order = [...new Set([...ofTitle, ...inNotes])].filter(source => sources.has(source));
  const numbers = (ids: readonly SourceId[]) =>
    ids
      .map(id => order.indexOf(id) + 1)
      .filter(number => number > 0)
      .sort((a, b) => a - b);
  const notes = step.annotations.map(
    (note): StepNote => ({
      at: note.at,
      place: placeOfNote(note, model, placeOf),
      title: bindUnits(note.title),
      lines: bindUnits(note.text)
        .split('\n')
        .filter(line => line !== ''),
      cites: numbers(note.sources),
    }),
  );
  return {
    number: step.number,
    count,
    title: bindUnits(step.title),
    titleCites: numbers(ofTitle),
    notes,
    sources: order.map((source, index) => ({ number: index + 1, source, label: shortSource(sources.get(source)!) })),
    problems: step.problems.map(({ got, expected, next }) => next || [got, expected].filter(Boolean).join(': ')),
  };
}

/** A sum and its unit, a day and its month stay on one line. */
function bindUnits(text: string): string {
  return text.replace(/(\p{Nd}) (?=(?:bn|m)\b|\p{Lu}\p{Ll}+(?: (?:19|20)\p{Nd}{2})?)/gu, '$1\u00a0');
}

/** Publisher and year: what fits on the line of a stage. The document's metadata has the rest. */
function shortSource({ publisher, published }: Source): string {
  const name = publisher.replace(/\s*\([^)]*\)/g, '').trim();
  const cut =
    name.length <= LONGEST_PUBLISHER
      ? name
      : `${name
          .slice(0, LONGEST_PUBLISHER)
          .replace(/[\s,]+\S*$/, '')
          .replace(/[,;:]$/, '')}…`;
  return published ? `${cut} ${published.slice(0, 4)}` : cut;
}

/** Where a note points; null = no place of its own. A forum stands with the country that leads it. */
export function placeOfNote({ at }: Pick<ResolvedAnnotation, 'at'>, model: Model, placeOf: FindPlace): LngLat | null {
  const coordinates = /^(-?[\d.]+),(-?[\d.]+)$/.exec(at);
  if (coordinates) return [Number(coordinates[1]), Number(coordinates[2])];
  const [kind, id = ''] = at.split(':');
  switch (kind) {
    case 'country':
      return placeOf(id);
    case 'project': {
      const location = model.projects.get(id)?.location;
      return location ? [location.lng, location.lat] : null;
    }
    case 'agreement': {
      const partner = model.agreements.get(id)?.parties.find(party => party !== model.lead);
      return partner === undefined ? null : placeOf(partner);
    }
    case 'forum':
      return placeOf(model.lead);
    case 'risk':
      return placeOfRisk(id, model, placeOf);
    default:
      return null;
  }
}

function placeOfRisk(id: string, model: Model, placeOf: FindPlace): LngLat | null {
  const place = model.risks.get(id)?.place;
  if (!place) return null;
  if (place.kind === 'point') return [place.lng, place.lat];
  if (place.kind === 'provinces') return place.provinces[0] ? placeOf(place.provinces[0].code) : null;
  return place.kind === 'country' ? placeOf(place.country) : null;
}
