import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, LayerSpecification, Map as RendererMap, StyleSpecification } from 'maplibre-gl';
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

/** The renderer's own part of the picture: sea, lakes, borders and coast. */
export class BaseMap {
  readonly #map: RendererMap;
  #provinces = '';

  constructor(map: RendererMap) {
    this.#map = map;
  }

  paint(theme: Theme): void {
    this.#map.setPaintProperty('sea', 'background-color', theme.sea);
    this.#map.setPaintProperty('lakes', 'fill-color', theme.sea);
    for (const id of ['provinces', 'some-provinces', 'borders'] as const)
      this.#map.setPaintProperty(id, 'line-color', theme.border);
    this.#map.setPaintProperty('coast', 'line-color', theme.coast);
  }

  /** Geometry of an atlas on its plane. */
  fill(geometry: AtlasGeometry): void {
    const { atlas, plane } = geometry;
    this.#set('lakes', geometry.fillFeature(atlas.lakes));
    this.#set('provinces', geometry.lineFeature(atlas.provinceBorders));
    this.#set('borders', geometry.lineFeature(atlas.borders));
    this.#set('coast', geometry.lineFeature(atlas.coast));
    this.#provinces = '';
    const zoom = (scale: number) => Math.max(0, zoomOfScale(scale, plane, 0));
    this.#map.setLayerZoomRange('provinces', zoom(ALL_PROVINCES_SCALE), 24);
    this.#map.setLayerZoomRange('some-provinces', zoom(SOME_PROVINCES_SCALE), zoom(ALL_PROVINCES_SCALE));
  }

  /** At a middle distance: the province borders of countries with a filled province, and of the selected. */
  fillSomeProvinces(scene: Scene, geometry: AtlasGeometry): void {
    const countries = provinceCountries(scene, geometry);
    const key = [...countries].sort().join();
    if (key === this.#provinces) return;
    this.#provinces = key;
    const lines = [...geometry.atlas.provinces.values()]
      .filter(({ properties }) => !properties.former && countries.has(properties.country))
      .flatMap(({ properties }) => geometry.rings({ of: 'province', id: properties.id }))
      .flatMap(piece => piece.lines);
    this.#set('some-provinces', lineFeature(lines));
  }

  #set(id: SourceId, feature: Feature): void {
    this.#map.getSource<GeoJSONSource>(id)?.setData(feature);
  }
}

function provinceCountries(scene: Scene, { atlas }: AtlasGeometry): Set<string> {
  const countries = new Set<string>();
  for (const mark of scene.marks) {
    if (mark.kind === 'area' && mark.shape.of === 'province') {
      const country = atlas.provinces.get(mark.shape.id)?.properties.country;
      if (country) countries.add(country);
    }
    if (mark.kind === 'outline' && mark.style === 'selected' && mark.shape.of === 'country')
      countries.add(mark.shape.id);
  }
  return countries;
}
