// Prints how long the default figure takes beside the same map by ECharts, as SVG and as PNG 3200 px wide, ms, side by side in
// one process. With a folder it writes the pictures there instead.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { packageRoot } from '../../../src/cli/package-root.ts';
import { rasterize } from '../../../src/cli/rasterize.ts';
import { createModel } from '../../../src/core/model/create-model.ts';
import { faceFilesOf } from '../../../src/export/face-files.ts';
import { interleave } from '../rounds.ts';
import { contentOf, drawDefault, openFigure, readFiles } from './default-figure.ts';
import { prepareECharts } from './echarts-figure.ts';

const WARM_UP = 12;
const ROUNDS = 11;
const PNG_PX = { widthPx: 3200, heightPx: 2000 };

const opened = openFigure(readFiles());
const first = drawDefault(opened);
const eCharts = prepareECharts(contentOf(opened), first);
const fontFiles = faceFilesOf(first);
const png = (svg: string) => rasterize(svg, { ...PNG_PX, fontFiles });
/** As the renderer's own readme has it: what users of ECharts write to get a picture on a server. */
const faces = fontFiles.map(file => join(packageRoot(), 'public', 'fonts', 'ttf', file));
const font = { fontFiles: faces, loadSystemFonts: false, defaultFontFamily: 'Fira Sans' };
const plainPng = (svg: string) =>
  new Resvg(svg, { fitTo: { mode: 'width', value: PNG_PX.widthPx }, font }).render().asPng();
const model = createModel(opened.dataset);
let drawn = 0;

/** The figure as of another day each time, as in a batch: no selection is taken from the one before. */
function drawNext(): string {
  const day = new Date(Date.UTC(2026, 10, 21 - drawn++)).toISOString().slice(0, 10);
  return drawDefault(opened, model, { query: `asof=${day}` });
}

const sides = {
  own: timed(drawNext),
  map: timed(() => eCharts('map')),
  all: timed(() => eCharts('all')),
  ownPng: timed(() => png(drawNext())),
  mapPng: timed(() => plainPng(eCharts('map'))),
  allPng: timed(() => plainPng(eCharts('all'))),
  mapOurPng: timed(() => png(eCharts('map'))),
  allOurPng: timed(() => png(eCharts('all'))),
};

const folder = process.argv[2];
if (folder === undefined) {
  await interleave(WARM_UP, sides);
  console.log(JSON.stringify(await interleave(ROUNDS, sides)));
} else {
  mkdirSync(folder, { recursive: true });
  for (const [name, svg] of [
    ['own', first],
    ['map', eCharts('map')],
    ['all', eCharts('all')],
  ] as const) {
    writeFileSync(join(folder, `${name}.svg`), svg);
    writeFileSync(join(folder, `${name}.png`), await png(svg));
  }
}

/** How long a drawing takes, ms. */
function timed(draw: () => string | Uint8Array | Promise<Uint8Array>): () => Promise<number> {
  return async () => {
    const began = performance.now();
    const { length } = await draw();
    const time = performance.now() - began;
    if (length < 100_000) throw new Error('Nothing was drawn.');
    return time;
  };
}
