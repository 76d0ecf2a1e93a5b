// The map element with nothing around it: the address is a View, what the element tells is kept in `window.told`.

import { createAtlas } from '../../src/core/geo/decode-atlas.ts';
import type { Camera } from '../../src/core/geo/types.ts';
import { createModel, createVocabulary } from '../../src/core/model/create-model.ts';
import type { Dataset } from '../../src/core/model/dataset.ts';
import { createScene } from '../../src/core/scene/create-scene.ts';
import { THEMES } from '../../src/core/scene/themes.ts';
import { LANGUAGES, loadMessages } from '../../src/core/text/messages.ts';
import { parseView } from '../../src/core/view/codec.ts';
import type { LodeCanvas } from '../../src/map/lode-canvas.ts';
import fontFaces from '../../src/shells/fonts.css?raw';
import '../../src/map/lode-canvas.ts';

const EVENTS = ['camera-end', 'subject-hover', 'subject-press', 'subject-focus', 'tier-change', 'map-drawn', 'map-problem']; // biome-ignore format: a list
const readJson = async (file: string) => (await fetch(file)).json();
document.head.append(Object.assign(document.createElement('style'), { textContent: fontFaces }));

const [dataset, places, messages] = await Promise.all([
  readJson('/lab-data/dataset.json') as Promise<Dataset>,
  readJson('/geo/places.json'),
  loadMessages('en'),
]);
const model = createModel(dataset);
const canvas = document.querySelector('lode-canvas') as LodeCanvas;
const query = new URLSearchParams(location.search);
const told: { name: string; detail: unknown }[] = [];
let { view } = parseView(location.search, createVocabulary(model, LANGUAGES));

const sceneOf = () =>
  createScene(model, view, {
    theme: THEMES[view.theme === 'dark' ? 'dark' : 'light'],
    messages,
    placeOf: id => places.countries[id]?.label ?? null,
  });
for (const name of EVENTS)
  canvas.addEventListener(name, event => told.push({ name, detail: (event as CustomEvent).detail }));
canvas.addEventListener('camera-end', event => {
  const { camera } = (event as CustomEvent<{ camera: Camera | null }>).detail;
  view = { ...view, camera };
  canvas.scene = { ...canvas.scene!, view };
});
canvas.addEventListener('subject-press', event => {
  const { subject } = (event as CustomEvent<{ subject: string | null }>).detail;
  view = { ...view, select: subject ? [subject] : [] };
  canvas.scene = sceneOf();
});
canvas.padding = { top: 16, right: 16, bottom: 30, left: 16 };
canvas.renderer = (query.get('renderer') ?? 'svg') as LodeCanvas['renderer'];
canvas.messages = messages.ui.map;
canvas.atlasFor = async (level, worldview) =>
  createAtlas(await readJson(`/geo/${level}.topo.json`), places, { level, worldview });
canvas.scene = sceneOf();
Object.assign(window, {
  told,
  canvas,
  show(search: string) {
    view = parseView(search, createVocabulary(model, LANGUAGES)).view;
    canvas.scene = sceneOf();
  },
});
