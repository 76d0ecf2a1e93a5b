// The default view as the page shows it before any script runs, in the page's own geometry and colours.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawMap } from '../../core/figure/draw-map.ts';
import { escapeXml } from '../../core/figure/escape-xml.ts';
import { createAtlas } from '../../core/geo/decode-atlas.ts';
import { placesOfAtlas } from '../../core/geo/find-place.ts';
import { createFrame } from '../../core/geo/frame.ts';
import { layoutScene } from '../../core/layout/layout.ts';
import { STAGE_PADDING, STAGE_SIZE } from '../../core/layout/stage.ts';
import { createModel } from '../../core/model/create-model.ts';
import type { Dataset } from '../../core/model/dataset.ts';
import { createScene } from '../../core/scene/create-scene.ts';
import { themeVariables } from '../../core/scene/theme-variables.ts';
import { THEMES } from '../../core/scene/themes.ts';
import { loadMessages } from '../../core/text/messages.ts';
import { DEFAULT_VIEW } from '../../core/view/codec.ts';

/** The picture stands until the live map has drawn; half a pixel of coast is not missed and saves a quarter of its bytes. */
const TOLERANCE_PX = 0.85;

/** HTML for the inside of `#first-picture`: bar, headline and map of the default view, coloured by the page's variables. */
export async function drawFirstPicture(root: string, dataFolder: string): Promise<string> {
  const read = (...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8'));
  const model = createModel(read(dataFolder, 'dataset.json') as Dataset);
  const atlas = createAtlas(read(root, 'public/geo/world.topo.json'), read(root, 'public/geo/places.json'), {
    level: 'world',
    worldview: 'default',
  });
  const scene = createScene(model, DEFAULT_VIEW, {
    theme: THEMES.light,
    messages: await loadMessages('en'),
    placeOf: placesOfAtlas(atlas),
  });
  const frame = createFrame({
    ...STAGE_SIZE,
    padding: STAGE_PADDING,
    projection: scene.projection,
    lens: null,
    camera: null,
    surface: 'screen',
  });
  const map = drawMap(scene, frame, atlas, layoutScene(scene, frame, atlas), {
    idPrefix: 'first-',
    tolerancePx: TOLERANCE_PX,
  });
  const svg = `<svg viewBox="0 0 ${STAGE_SIZE.widthPx} ${STAGE_SIZE.heightPx}" role="img" aria-label="${escapeXml(scene.text.altText)}">${themeVariables(map)}</svg>`;
  return [
    '<header class="bar"><div class="static-mark">Lodemap</div></header>',
    '<nav class="rail"></nav>',
    `<main class="stage"><div class="stage-header"><h1 class="headline">${escapeXml(scene.text.headline)}</h1></div><div class="map">${svg}<p class="boundary">${escapeXml(scene.text.boundaryStatement)}</p></div></main>`,
    '<footer class="foot"></footer>',
    // Painted means: two frames later. Anybody can measure it. Where another view is asked for, the live map sets the mark.
    "<script>if(!document.documentElement.classList.contains('asked'))requestAnimationFrame(()=>requestAnimationFrame(()=>performance.mark('map-picture')))</script>",
  ].join('');
}
