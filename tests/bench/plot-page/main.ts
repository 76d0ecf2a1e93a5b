// The product's default map as a page of Observable Plot: seats per country, borders, projects as dots, names.
import * as Plot from '@observablehq/plot';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Dataset } from '../../../src/core/model/dataset.ts';

const SIZE = { width: 1164, height: 692 };
const COLORS = ['#c6dbe2', '#93bccb', '#4f93ab', '#1f6683'];
const NAMES = new Intl.DisplayNames('en', { type: 'region' });

const readJson = async (file: string) => (await fetch(file)).json();
const [dataset, world, places] = (await Promise.all([
  readJson('data/dataset.json'),
  readJson('geo/world.topo.json'),
  readJson('geo/places.json'),
])) as [Dataset, Topology, { countries: Record<string, { label: [number, number]; areaKm2: number }> }];

const seats = new Map<string, number>();
for (const forum of dataset.forums)
  for (const member of new Set(forum.memberships.map(membership => membership.member)))
    seats.set(member, (seats.get(member) ?? 0) + 1);
const object = (name: string) => world.objects[name] as GeometryCollection;
const countries = feature(world, object('countries')).features.filter(({ id }) => id !== 'ATA');
const borders = mesh(world, object('countries') as GeometryObject, (a, b) => a !== b);
const coast = mesh(world, object('coast') as unknown as GeometryObject);
const disputed = mesh(world, object('disputed') as GeometryObject);
const projects = dataset.projects.filter(({ location }) => location);
const labels = dataset.countries.filter(({ id }) => (places.countries[id]?.areaKm2 ?? 0) > 250_000);

const colorOf = (id: unknown) => {
  const count = seats.get(String(id)) ?? 0;
  return count === 0 ? '#f2efe9' : COLORS[Math.min(count, COLORS.length) - 1]!;
};
const map = Plot.plot({
  ...SIZE,
  margin: 0,
  projection: {
    type: 'equal-earth',
    rotate: [-11, 0],
    domain: { type: 'MultiPoint', coordinates: [[-161, -57], [-161, 84], [183, -57], [183, 84]] }, // biome-ignore format: four corners
  },
  marks: [
    Plot.geo(countries, { fill: (shape: { id: unknown }) => colorOf(shape.id) }),
    Plot.geo(feature(world, object('lakes')), { fill: '#e3edf1' }),
    Plot.geo(borders, { stroke: '#9aa7ad', strokeWidth: 0.7 }),
    Plot.geo(coast, { stroke: '#8fa9b5', strokeWidth: 0.5 }),
    Plot.geo(disputed, { stroke: '#5d6a70', strokeDasharray: '2.2 1.8' }),
    Plot.dot(projects, {
      x: project => project.location!.lng,
      y: project => project.location!.lat,
      r: 4,
      fill: '#d99a2b',
      stroke: '#6b4a0f',
    }),
    Plot.text(labels, {
      x: ({ id }) => places.countries[id]!.label[0],
      y: ({ id }) => places.countries[id]!.label[1],
      text: ({ alpha2 }) => NAMES.of(alpha2) ?? '',
      stroke: '#fff',
      strokeWidth: 3,
      fill: '#1d2a31',
    }),
  ],
});
document.querySelector('#map')!.append(map);
requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('map-picture')));
