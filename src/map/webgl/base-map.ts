import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, LayerSpecification, Map as RendererMap, StyleSpecification } from 'maplibre-gl';
import type { Frame } from '../../core/geo/frame.ts';
import type { Scene } from '../../core/scene/scene.ts';
import type { Theme } from '../../core/scene/themes.ts';
import { type AtlasGeometry, lineFeature } from './atlas-geometry.ts';
import { zoomOfScale } from './map-pose.ts';

/** From this scale (px per radian) every province border is drawn; from the lower one those of countries that matter. */
const ALL_PROVINCES_SCALE = 900;
const SOME_PROVINCES_SCALE = 450;
const SOURCES = ['lakes', 'provinces', 'some-provinces', 'borders', 'coast'] as const;
type SourceId = (typeof SOURCES)[number];
/** The layer above the fills of the land: what the marks draw as ground goes below it. */
export const ABOVE_LAND = 'lakes';

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Sea, lakes and lines, without data: the style of a map that asks no server for anything. */
export function emptyStyle(): StyleSpecification {
  const sources = Object.fromEntries(
    SOURCES.map(id => [id, { type: 'geojson' as const, data: EMPTY, tolerance: 0.2, buffer: 32 }]),
  );
  const line = (id: SourceId, widthPx: number, opacity = 1): LayerSpecification => ({
    id,
    source: id,
    type: 'line',
    layout: { 'line-join': 'round' },
    paint: { 'line-width': widthPx, 'line-opacity': opacity },
  });
  return {
    version: 8,
    sources,
    layers: [
      { id: 'sea', type: 'background' },
      { id: 'lakes', source: 'lakes', type: 'fill', paint: { 'fill-antialias': false } },
      line('provinces', 0.5, 0.5),
      line('some-provinces', 0.5, 0.5),
      line('borders', 0.7),
      line('coast', 0.5),
    ],
    transition: { duration: 0, delay: 0 },
  };
}

/** Colours of the ground. */
export function paintBase(map: RendererMap, theme: Theme): void {
  map.setPaintProperty('sea', 'background-color', theme.sea);
  map.setPaintProperty('lakes', 'fill-color', theme.sea);
  for (const id of ['provinces', 'some-provinces', 'borders'] as const)
    map.setPaintProperty(id, 'line-color', theme.border);
  map.setPaintProperty('coast', 'line-color', theme.coast);
}

/** Geometry of the ground: lakes, borders and coast of an atlas on its plane. */
export function fillBase(map: RendererMap, geometry: AtlasGeometry): void {
  const { atlas, plane } = geometry;
  const source = (id: SourceId) => map.getSource<GeoJSONSource>(id);
  source('lakes')?.setData(geometry.fillFeature(atlas.lakes));
  source('provinces')?.setData(geometry.lineFeature(atlas.provinceBorders));
  source('borders')?.setData(geometry.lineFeature(atlas.borders));
  source('coast')?.setData(geometry.lineFeature(atlas.coast));
  const zoom = (scale: number) => Math.max(0, zoomOfScale(scale, plane, 0));
  map.setLayerZoomRange('provinces', zoom(ALL_PROVINCES_SCALE), 24);
  map.setLayerZoomRange('some-provinces', zoom(SOME_PROVINCES_SCALE), zoom(ALL_PROVINCES_SCALE));
}

/** Countries whose provinces are shown at a middle distance: those with a filled province, and the selected. */
export function provinceCountries(scene: Scene, { atlas }: AtlasGeometry, frame: Frame): string[] {
  if (frame.scale < SOME_PROVINCES_SCALE / 4) return [];
  const countries = new Set<string>();
  for (const mark of scene.marks) {
    if (mark.kind === 'area' && mark.shape.of === 'province') {
      const country = atlas.provinces.get(mark.shape.id)?.properties.country;
      if (country) countries.add(country);
    }
    if (mark.kind === 'outline' && mark.style === 'selected' && mark.shape.of === 'country')
      countries.add(mark.shape.id);
  }
  return [...countries].sort();
}

/** Draws the province borders of some countries. */
export function fillSomeProvinces(map: RendererMap, geometry: AtlasGeometry, countries: readonly string[]): void {
  const lines = [...geometry.atlas.provinces.values()]
    .filter(({ properties }) => !properties.former && countries.includes(properties.country))
    .flatMap(({ properties }) => geometry.rings({ of: 'province', id: properties.id }))
    .flatMap(piece => piece.lines);
  map.getSource<GeoJSONSource>('some-provinces')?.setData(lineFeature(lines));
}
