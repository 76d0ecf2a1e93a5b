// What a page of MapLibre and deck.gl cannot do without: one interleaved canvas with fills, dots and lines.
import { PathLayer, ScatterplotLayer, SolidPolygonLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

setWorkerUrl(workerUrl);
const map = new MapLibreMap({
  container: 'map',
  style: {
    version: 8,
    sources: {},
    layers: [{ id: 'sea', type: 'background', paint: { 'background-color': '#e3edf1' } }],
  },
  center: [11, 20],
  zoom: 1,
});
map.addControl(
  new MapLibreOverlay({
    interleaved: true,
    layers: [
      new SolidPolygonLayer({ id: 'land', data: [[[0, 0], [20, 0], [20, 20], [0, 0]]], getPolygon: ring => ring, getFillColor: [200, 220, 230] }), // biome-ignore format: one layer a line
      new PathLayer({ id: 'ties', data: [[[0, 0], [40, 40]]], getPath: line => line, widthMinPixels: 1 }), // biome-ignore format: one layer a line
      new ScatterplotLayer({ id: 'coins', data: [[10, 10]], getPosition: place => place, radiusMinPixels: 4 }),
    ] as never,
  }),
);
map.once('idle', () => performance.mark('map-ready'));
