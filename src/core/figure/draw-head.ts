import type { PlacedText } from '../layout/placed.ts';
import type { Scene } from '../scene/scene.ts';
import type { DrawnBlock } from './draw-legend-block.ts';
import { drawTexts } from './draw-texts.ts';
import type { FigureSizes } from './figure-sizes.ts';
import { setText } from './text-block.ts';

/** Without its title a figure begins with what it is based on; whoever shows it says the title himself. */
export type Heading = 'show' | 'hide';

/** Headline and standfirst of a figure, at their place in the document. A hidden headline takes no room. */
export function drawHead(
  scene: Pick<Scene, 'text' | 'theme'>,
  sizes: FigureSizes,
  heading: Heading = 'show',
): DrawnBlock {
  const { title, titleLines, standfirst, marginPx, topPx } = sizes;
  const setting = { x: marginPx, widthPx: sizes.widthPx - 2 * marginPx };
  const texts: PlacedText[] = [];
  let height = topPx;
  if (heading === 'show') {
    const y = topPx + 0.9 * title.font.sizePx;
    const color = scene.theme.ink;
    const head = setText(scene.text.headline, {
      ...setting,
      ...title,
      y,
      color,
      maxLines: titleLines,
      fill: 'balanced',
    });
    texts.push(...head.texts);
    height += head.heightPx;
  }
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
