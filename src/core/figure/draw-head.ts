import type { Scene } from '../scene/scene.ts';
import type { DrawnBlock } from './draw-legend-block.ts';
import { drawTexts } from './draw-texts.ts';
import type { FigureSizes } from './figure-sizes.ts';
import { setText } from './text-block.ts';

/** Headline and standfirst of a figure, at their place in the document. */
export function drawHead(scene: Pick<Scene, 'text' | 'theme'>, sizes: FigureSizes): DrawnBlock {
  const { title, standfirst, marginPx, topPx } = sizes;
  const setting = { x: marginPx, widthPx: sizes.widthPx - 2 * marginPx };
  const head = setText(scene.text.headline, {
    ...setting,
    ...title,
    y: topPx + 0.9 * title.font.sizePx,
    color: scene.theme.ink,
    maxLines: 2,
    fill: 'balanced',
  });
  const texts = [...head.texts];
  let height = topPx + head.heightPx;
  if (standfirst) {
    const y = height + 4 + 0.85 * standfirst.font.sizePx;
    const below = setText(scene.text.standfirst, {
      ...setting,
      ...standfirst,
      y,
      color: scene.theme.ink2,
      maxLines: 2,
      fill: 'balanced',
    });
    texts.push(...below.texts);
    height += 4 + below.heightPx;
  }
  return { svg: `<g class="head">${drawTexts(texts)}</g>`, heightPx: height };
}
