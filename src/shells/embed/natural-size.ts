import type { LodeMap } from './lode-map.ts';

/** What an embed would take if no height were asked of it, px: its map by the ratio, its legend open, its texts as they are. */
export interface NaturalSize {
  mapPx: number;
  /** From border to border. */
  heightPx: number;
}

/** The natural size of what stands, the same with a legend folded or open; null while nothing is shown. */
export function naturalSize({ renderRoot, shown }: LodeMap): NaturalSize | null {
  const heightOf = (selector: string) => renderRoot.querySelector(selector)?.getBoundingClientRect().height ?? 0;
  const map = renderRoot.querySelector<HTMLElement>('.map');
  const ratio = Number(map?.style.getPropertyValue('--ratio'));
  if (!shown || !map || map.clientWidth === 0 || !(ratio > 0)) return null;
  const mapPx = map.clientWidth / ratio;
  const line = renderRoot.querySelector('.legend-line');
  // A folded legend lies unseen over the map, as high as it would be below it.
  const foldedAwayPx = line ? legendPx(renderRoot) - heightOf('.legend-line') : 0;
  return { mapPx, heightPx: heightOf('.frame') - heightOf('.map') + mapPx + foldedAwayPx };
}

/** How high the legend is with all of its lines, px; 0 where there is none. */
export function legendPx(root: ParentNode): number {
  return root.querySelector('.legend')?.scrollHeight ?? 0;
}
