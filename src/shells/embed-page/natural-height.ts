import type { LodeMap } from '../embed/lode-map.ts';

/**
 * How high an embed would be if no height were asked of it, px: its texts as they are, and its map by the ratio. Null
 * while nothing is shown.
 */
export function naturalHeightPx(embed: LodeMap): number | null {
  const map = mapOf(embed);
  if (!embed.shown || !map) return null;
  const { width, height } = map.getBoundingClientRect();
  const ratio = Number(map.style.getPropertyValue('--ratio'));
  if (width === 0 || !(ratio > 0)) return null;
  return embed.getBoundingClientRect().height - height + width / ratio;
}

/** Calls whenever the natural height may have changed: another width, view or language, or sources that came later. */
export function watchNaturalHeight(embed: LodeMap, changed: () => void): void {
  const sizes = new ResizeObserver(changed);
  const ratios = new MutationObserver(changed);
  sizes.observe(embed);
  void embed.updateComplete.then(() => {
    const map = mapOf(embed)!;
    // In an embed of a fixed height, longer texts take from the map, and another ratio changes nothing that has a size.
    sizes.observe(map);
    ratios.observe(map, { attributeFilter: ['style'] });
  });
}

function mapOf(embed: LodeMap): HTMLElement | null {
  return embed.renderRoot.querySelector('[part~="map"]');
}
