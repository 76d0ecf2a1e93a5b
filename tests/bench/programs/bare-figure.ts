// The map of the default figure with nothing but d3-geo and topojson-client. `node bare-figure.mjs out.svg` draws it once;
// without a file it prints how long the first drawing and the later ones took, ms.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoEqualEarth, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { packageRoot } from '../../../src/cli/package-root.ts';
import type { MapContent } from './map-content.ts';
import { report } from './report.ts';

interface Boundaries {
  shapes: Map<string, GeoJSON.Geometry>;
  lakes: GeoJSON.FeatureCollection;
  borders: GeoJSON.MultiLineString;
  coast: GeoJSON.MultiLineString;
  disputed: GeoJSON.MultiLineString;
}

function readBoundaries(): Boundaries {
  const topology: Topology = JSON.parse(readFileSync(join(packageRoot(), 'public/geo/world.topo.json'), 'utf8'));
  const object = (name: string) => topology.objects[name] as GeometryCollection;
  const shapes = new Map<string, GeoJSON.Geometry>();
  for (const [of, name] of [
    ['country', 'countries'],
    ['province', 'provinces'],
  ] as const)
    for (const { id, geometry } of feature(topology, object(name)).features) shapes.set(`${of}:${id}`, geometry);
  return {
    shapes,
    lakes: feature(topology, object('lakes')),
    borders: mesh(topology, object('countries') as GeometryObject, (a, b) => a !== b),
    coast: mesh(topology, object('coast') as unknown as GeometryObject),
    disputed: mesh(topology, object('disputed') as GeometryObject),
  };
}

function draw(content: MapContent, { shapes, lakes, borders, coast, disputed }: Boundaries): string {
  const { widthPx, heightPx, colors } = content;
  const projection = geoEqualEarth().rotate(content.rotate).scale(content.scale).translate(content.translate);
  const path = geoPath(projection).digits(1);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}">`,
    `<rect width="${widthPx}" height="${heightPx}" fill="${colors.sea}"/>`,
  ];
  const colorsUsed = [...new Set(content.hatches.map(hatch => hatch.color))];
  for (const [i, color] of colorsUsed.entries())
    parts.push(
      `<pattern id="h${i}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0h6" stroke="${color}"/></pattern>`,
    );
  for (const [key, shape] of shapes)
    if (key.startsWith('country:') && key !== 'country:ATA')
      parts.push(`<path d="${path(shape)}" fill="${content.fills[key.slice(8)] ?? colors.land}"/>`);
  parts.push(`<path d="${path(lakes)}" fill="${colors.sea}"/>`);
  parts.push(`<path d="${path(borders)}" fill="none" stroke="${colors.border}" stroke-width=".7"/>`);
  parts.push(`<path d="${path(coast)}" fill="none" stroke="${colors.coast}" stroke-width=".5"/>`);
  parts.push(`<path d="${path(disputed)}" fill="none" stroke="${colors.dispute}" stroke-dasharray="2.2 1.8"/>`);
  for (const { of, id, color } of content.hatches) {
    const shape = shapes.get(`${of}:${id}`);
    if (shape) parts.push(`<path d="${path(shape)}" fill="url(#h${colorsUsed.indexOf(color)})"/>`);
  }
  for (const { at, radiusPx, color } of content.coins) {
    const [x, y] = projection(at)!;
    parts.push(`<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radiusPx.toFixed(1)}" fill="${color}"/>`);
  }
  for (const { at, text, color, sizePx } of content.labels) {
    const [x, y] = projection(at)!;
    parts.push(
      `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" fill="${color}" font-size="${sizePx}" text-anchor="middle">${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</text>`,
    );
  }
  return `${parts.join('')}</svg>`;
}

const readContent = (): MapContent =>
  JSON.parse(readFileSync(join(packageRoot(), '.cache/bench/map-content.json'), 'utf8'));
const out = process.argv[2];
if (out) writeFileSync(out, draw(readContent(), readBoundaries()));
else
  report(
    () => draw(readContent(), readBoundaries()),
    () => {
      const [content, boundaries] = [readContent(), readBoundaries()];
      return () => () => draw(content, boundaries);
    },
  );
