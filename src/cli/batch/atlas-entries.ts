// An atlas: one figure for each country, region, forum or mineral that has something in a View.
import { geoArea } from 'd3-geo';
import type { Atlas } from '../../core/geo/atlas.ts';
import type { Model } from '../../core/model/create-model.ts';
import type { RegionLens } from '../../core/model/records.ts';
import { selectRows } from '../../core/select/rows.ts';
import type { CountryRow } from '../../core/select/types.ts';
import { changeView } from '../../core/view/transitions.ts';
import type { View } from '../../core/view/view.ts';

export const ATLAS_KINDS = ['country', 'region', 'forum', 'mineral'] as const;
export type AtlasKind = (typeof ATLAS_KINDS)[number];

export interface AtlasEntry {
  name: string;
  view: View;
}

/** What the entries of an atlas are made from. `atlas` is needed where a country has to fit into a region. */
export interface AtlasInput {
  model: Model;
  view: View;
  atlas: Atlas;
}

const LIST: Readonly<Record<AtlasKind, (input: AtlasInput) => AtlasEntry[]>> = {
  country: ofCountries,
  region: ({ model, view }) =>
    [...model.lenses.keys()].map(id => ({ name: id, view: changeView(view, { region: id, camera: null }) })),
  forum: ({ model, view }) =>
    selectRows(model, view)
      .counts.forums.filter(({ seats }) => seats > 0)
      .map(({ id }) => ({ name: id, view: changeView(view, { forums: [id], layers: ['forums'] }) })),
  mineral: ({ model, view }) =>
    [...new Set(selectRows(model, view).projects.flatMap(({ project }) => project.minerals))]
      .sort()
      .map(id => ({ name: id, view: changeView(view, { minerals: [id] }) })),
};

/** The figures of an atlas, in the order of their ids. What the View says otherwise holds for each. */
export function atlasEntries(kind: AtlasKind, input: AtlasInput): AtlasEntry[] {
  return LIST[kind](input).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Countries with a seat, a text, a project or a risk, each in the smallest region that shows all of it. */
function ofCountries({ model, view, atlas }: AtlasInput): AtlasEntry[] {
  const rows = [...selectRows(model, view).countries.values()].filter(hasRecords);
  return rows.map(({ country, projects }) => {
    const spots = projects.map(({ project }) => [project.location.lng, project.location.lat] as const);
    const place =
      view.region === 'world' ? { region: regionOfCountry(model, atlas, country, spots), camera: null } : {};
    return { name: country, view: changeView(view, { ...place, select: [`country:${country}`] }) };
  });
}

function hasRecords({ seats, agreements, projects, risks }: CountryRow): boolean {
  return seats.length + agreements.length + projects.length + risks.length > 0;
}

/**
 * The smallest region that holds a country's largest part and its projects, one that lists the country before others; the
 * world where none does.
 */
function regionOfCountry(
  model: Model,
  atlas: Atlas,
  country: string,
  spots: readonly (readonly [number, number])[],
): string {
  if (country === 'EU') return 'europe';
  const places = [...mainland(atlas, country), ...spots];
  const fitting = [...model.lenses.values()]
    .filter(lens => places.every(place => isInside(lens, place)))
    .sort((a, b) => boundsArea(a) - boundsArea(b));
  return (fitting.find(lens => lens.countries?.includes(country)) ?? fitting[0])?.id ?? 'world';
}

/** The outer ring of a country's largest part; nothing where the boundaries don't hold it. */
function mainland(atlas: Atlas, country: string): (readonly [number, number])[] {
  const geometry = atlas.countries.get(country)?.geometry;
  if (!geometry) return [];
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const sized = polygons.map(coordinates => ({ coordinates, area: geoArea({ type: 'Polygon', coordinates }) }));
  const largest = sized.reduce((a, b) => (b.area > a.area ? b : a));
  return largest.coordinates[0]!.map(([lng, lat]) => [lng!, lat!] as const);
}

function isInside({ bounds: [west, south, east, north] }: RegionLens, [lng, lat]: readonly [number, number]): boolean {
  const isBetween = west <= east ? lng >= west && lng <= east : lng >= west || lng <= east;
  return isBetween && lat >= south && lat <= north;
}

/** Area of a region's bounds on a sphere of radius 1. */
function boundsArea({ bounds: [west, south, east, north] }: RegionLens): number {
  const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180);
  const width = east >= west ? east - west : east - west + 360;
  return width * (sine(north) - sine(south));
}
