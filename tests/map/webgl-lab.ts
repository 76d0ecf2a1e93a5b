// Shows the WebGL map of the view in the address, and hands it to tests as `window.lab`.
import '../../src/shells/fonts.css';
import { drawMap } from '../../src/core/figure/draw-map.ts';
import { createAtlas } from '../../src/core/geo/decode-atlas.ts';
import { createModel } from '../../src/core/model/create-model.ts';
import { createScene } from '../../src/core/scene/create-scene.ts';
import { THEMES } from '../../src/core/scene/themes.ts';
import { loadMessages } from '../../src/core/text/messages.ts';
import { parseView } from '../../src/core/view/codec.ts';
import type { MapInput } from '../../src/map/map-tier.ts';
import { readRenderer } from '../../src/map/renderer-name.ts';
import { createWebglMap } from '../../src/map/webgl/webgl-map.ts';
import { checkPoses } from './pose-check.ts';

const read = async (path: string) => (await fetch(path)).json();
const params = new URLSearchParams(location.search);
const level = params.get('level') === 'detail' ? 'detail' : 'world';
const [dataset, topology, places] = await Promise.all(
  ['data/dataset.json', `geo/${level}.topo.json`, 'geo/places.json'].map(path => read(`/${path}`)),
);
const model = createModel(dataset);

/** The input of a view written as a query. */
async function inputOf(query: string): Promise<MapInput> {
  const { view } = parseView(query);
  const messages = await loadMessages(view.lang);
  const theme = THEMES[view.theme === 'auto' ? 'light' : view.theme];
  const scene = createScene(model, view, { theme, messages, placeOf: id => places.countries[id]?.label ?? null });
  const atlas = createAtlas(topology, places, { level, worldview: view.worldview });
  const padding = { top: 12, right: 12, bottom: 12, left: 12 };
  return { scene, atlas, padding, surface: 'screen', hover: null, focus: null, reducedMotion: false };
}

const log: string[] = [];
const began = performance.now();
const tier = await createWebglMap(document.querySelector<HTMLElement>('#map')!, {
  cameraend: camera => log.push(`cameraend ${JSON.stringify(camera)}`),
  hover: subject => log.push(`hover ${subject}`),
  press: subject => log.push(`press ${subject}`),
  movestart: () => log.push('movestart'),
  ready: () => log.push(`ready ${Math.round(performance.now() - began)}`),
  lost: reason => log.push(`lost ${reason}`),
});
let input: MapInput;
/** Shows the view of a query. */
async function show(query: string): Promise<void> {
  input = await inputOf(query);
  await tier.update(input);
}
await show(location.search.slice(1));

/** The same picture as SVG, for comparison. */
function svg(): string {
  const frame = tier.frame();
  const { widthPx, heightPx } = frame.request;
  const map = drawMap(input.scene, frame, input.atlas, tier.placed(), { idPrefix: 'c' });
  return `<svg xmlns="http://www.w3.org/2000/svg" style="display:block" width="${widthPx}" height="${heightPx}">${map}</svg>`;
}
Object.assign(window, {
  lab: { tier, svg, model, checkPoses, show, log, renderer: readRenderer(), drawn: true },
});
